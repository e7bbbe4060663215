import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/app';
import type { Reading } from '../reading/reading';
import { failureView } from './failure';

/** What is being read, why it could not be, or what was read and how old that is. */
export const readingView = <T>(
  app: App,
  reading: Reading<T>,
  again: () => void,
  show: (data: T) => unknown
): TemplateResult => {
  if (reading.is === 'reading') {
    return html`<div class="item ghost" aria-busy="true">
      <p class="hidden">${app.say('reading')}</p>
    </div>`;
  }
  if (reading.is === 'failed') return failureView(app, reading.failure, again);
  return html`${reading.failure
    ? html`<p class="stale" role="status">
        ${app.say('as-last-read', {
          ago: app.moments.ago(new Date(reading.readAt ?? 0).toISOString()),
        })}
      </p>`
    : nothing}
  ${show(reading.data)}`;
};
