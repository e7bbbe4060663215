import { html, nothing } from 'lit';
import type { App, Feature } from '../app/app';
import { openAt, type Place } from '../address/place';
import { following } from '../ui/link';
import type { Message } from '../words/words';
import { face } from '../ui/face';
import { ICONS } from '../ui/icons';
import type { Tone } from './host-tone';

const signOut = (app: App) => () => {
  void app.session.signOut();
  app.focusOn('.head > .button');
};

const account = (app: App) => {
  const { person, isSignedIn } = app.state();
  if (person !== null && isSignedIn) {
    return html`<details class="account">
      <summary>${face(person)}<span class="hidden">${app.say('your-account')}</span></summary>
      <div class="menu">
        <p>${app.say('signed-in-as', { name: person.name })}</p>
        ${app.signsInItself
          ? html`<button class="button" @click=${signOut(app)}>${app.say('sign-out')}</button>`
          : nothing}
      </div>
    </details>`;
  }
  return html`<button class="button" @click=${() => app.ask({ is: 'sign-in', then: null })}>
    ${app.say(person === null ? 'sign-in' : 'sign-in-again')}
  </button>`;
};

const waiting = (app: App) => {
  const { waiting: count } = app.state();
  if (count === 0) return nothing;
  return html`<p class="stale" role="status">
    ${app.say('waiting-to-go-out', { count })}
    <button class="button quiet" @click=${() => app.sendWaiting()}>${app.say('try-now')}</button>
  </p>`;
};

const notice = (app: App) => {
  const { notice: said } = app.state();
  if (said === null) return nothing;
  const undo = () => {
    app.set({ notice: null });
    said.undo?.();
  };
  return html`<div class="toast">
    <span>${said.text}</span>
    ${said.undo ? html`<button class="button" @click=${undo}>${app.say('undo')}</button>` : nothing}
    <button
      class="button quiet"
      aria-label=${app.say('dismiss')}
      @click=${() => app.set({ notice: null })}
    >
      ${ICONS.close}
    </button>
  </div>`;
};

const dialog = (app: App) => {
  const asked = app.state().dialog;
  const done = () => app.set({ dialog: null });
  return html`<dialog aria-labelledby="gp-dialog" @close=${done}>
    ${asked?.show(app) ?? nothing}
  </dialog>`;
};

const tab = (app: App, view: Place['view'], label: Message) => {
  const { place } = app.state();
  const isHere = place.view === view;
  const isWithin = openAt(place) ?? place.compose;
  return html`<a
    class="tab"
    data-view=${view ?? nothing}
    href=${app.hrefOf({ view })}
    aria-current=${isHere ? (isWithin ? 'true' : 'page') : nothing}
    @click=${following(app, { view })}
    >${app.say(label)}</a
  >`;
};

const tabs = (app: App) =>
  html`<nav class="tabs" aria-label=${app.say('gathering-places')}>
    ${tab(app, undefined, 'conversations')}
    ${app.host.community === null ? tab(app, 'communities', 'communities') : nothing}
    ${tab(app, 'shared', 'shared')} ${tab(app, 'search', 'find')}
    ${app.state().person || app.state().drafts > 0 ? tab(app, 'mine', 'mine') : nothing}
  </nav>`;

/** What the host says about keeping people safe, but where a report shows it; else the way to a report. */
const foot = (app: App) => {
  if (app.state().dialog?.asked.is === 'concern') return nothing;
  const place = { view: 'report' } as const;
  return html`<slot name="safeguarding"
    ><a href=${app.hrefOf(place)} @click=${following(app, place)}
      >${app.say('report.link')}</a
    ></slot
  >`;
};

/** What stands around every place: who is here, what waits, what was just done. */
export const shellView = (app: App, feature: Feature | null, tone: Tone) => html`
  <div class="gp" data-tone=${tone} part="base">
    <div class="head">${tabs(app)} ${account(app)}</div>
    ${waiting(app)}
    <div class="place">${feature?.show(app) ?? nothing}</div>
    <footer class="foot">${foot(app)}</footer>
    ${notice(app)} ${dialog(app)}
    <p class="hidden" role="status">${app.state().announced}</p>
  </div>
`;
