import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/app';
import { isOutcomeUnknown, needsSignIn, type Failure } from '../reading/failure';

/** In a frame's sandbox a page has no origin that a Strapi could let in. */
const isFramedOut = (failure: Failure): boolean =>
  failure.is === 'unreachable' && globalThis.origin === 'null';

const titleOf = (app: App, failure: Failure): string => {
  if (isFramedOut(failure)) return app.say('failure.framed.title');
  if (failure.is === 'unreachable') return app.say('failure.unreachable.title');
  if (failure.is === 'another-person') return app.say('failure.another-person.title');
  if (needsSignIn(failure, app.state().isSignedIn)) return app.say('failure.sign-in.title');
  if (failure.code === 'not-found') return app.say('failure.not-found.title');
  return app.say(isOutcomeUnknown(failure) ? 'failure.server.title' : 'failure.refused.title');
};

const wordsOf = (app: App, failure: Failure): string => {
  if (isFramedOut(failure)) return app.say('failure.framed');
  if (failure.is === 'unreachable') return app.say('failure.unreachable');
  if (failure.is === 'another-person') return app.say('failure.another-person');
  if (needsSignIn(failure, app.state().isSignedIn)) return app.say('failure.sign-in');
  if (failure.code === 'not-found') {
    return app.say(app.state().isSignedIn ? 'failure.not-found' : 'failure.not-found.visitor');
  }
  return failure.code === 'refused' ? app.say('failure.refused') : failure.message;
};

const offersSignIn = (app: App, failure: Failure): boolean =>
  !app.state().isSignedIn &&
  failure.is === 'refused' &&
  (needsSignIn(failure, false) || failure.code === 'not-found');

/** What went wrong, in words, with what to do about it. */
export const failureView = (
  app: App,
  failure: Failure,
  again: (() => void) | null
): TemplateResult => html`
  <div class="notice-box" role="group" aria-label=${titleOf(app, failure)}>
    <p class="strong">${titleOf(app, failure)}</p>
    <p>${wordsOf(app, failure)}</p>
    <div class="row">
      ${offersSignIn(app, failure)
        ? html`<button
            class="button primary"
            @click=${() => app.ask({ is: 'sign-in', then: again })}
          >
            ${app.say('sign-in')}
          </button>`
        : nothing}
      ${again
        ? html`<button class="button" @click=${again}>${app.say('try-again')}</button>`
        : nothing}
    </div>
  </div>
`;
