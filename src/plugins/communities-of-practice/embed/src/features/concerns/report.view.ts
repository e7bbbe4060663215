import { html } from 'lit';
import type { App } from '../../app/app';
import { heading } from '../../ui/heading';
import { ICONS } from '../../ui/icons';
import { following } from '../../ui/link';
import { safeguardingView, whatNext } from './safeguarding.view';

/** For everybody, with an account or without: whom to tell, who reads it, and what becomes of it. */
export const reportView = (app: App) => html`
  <p class="back">
    <a href=${app.hrefOf({})} @click=${following(app, {})}
      >${ICONS.back} ${app.say('conversations')}</a
    >
  </p>
  ${heading(app, 0, app.say('report.title'))} ${safeguardingView(app)}
  <section>
    ${heading(app, 1, app.say('report.how.title'))}
    <p>${app.say('report.how')}</p>
  </section>
  <section>
    ${heading(app, 1, app.say('report.who.title'))}
    <ul>
      <li>${app.say('report.who.safeguarding')}</li>
      <li>${app.say('report.who.other')}</li>
    </ul>
  </section>
  <section>
    ${heading(app, 1, app.say('report.next.title'))} ${whatNext(app)}
    <p class="hint">${app.say('report.nothing-kept')}</p>
  </section>
`;
