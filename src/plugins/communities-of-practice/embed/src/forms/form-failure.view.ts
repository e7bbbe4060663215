import { html, nothing } from 'lit';
import type { App } from '../app/app';
import type { Failure } from '../reading/failure';

/** What was wrong where, by the names of the fields. */
const errorsOf = (failure: Failure, labels: Record<string, string>) => {
  if (failure.is !== 'refused' || failure.errors.length === 0) return nothing;
  return html`<ul>
    ${failure.errors.map(({ path, message }) => {
      const name = path.replace(/^body\.data\.(details\.)?/, '');
      return html`<li>${labels[name] ?? name} ${message}</li>`;
    })}
  </ul>`;
};

/** Why a form was not taken. What was typed is still in it. */
export const formFailure = (app: App, failure: Failure | null, labels: Record<string, string>) => {
  if (failure === null) return nothing;
  const words = failure.is === 'refused' ? failure.message : app.say(`failure.${failure.is}`);
  return html`<div class="notice-box" role="alert">
    <p class="strong">${app.say('not-taken')}</p>
    <p>${words}</p>
    ${errorsOf(failure, labels)}
  </div>`;
};
