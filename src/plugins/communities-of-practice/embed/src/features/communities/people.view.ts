import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Member } from '../../app/state';
import { face } from '../../ui/face';
import { failureView } from '../../ui/failure';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { ICONS } from '../../ui/icons';
import { answer, readPeople } from './people.acts';

const memberView = (app: App, member: Member) => {
  const { person, role, state, canHelpWith } = member;
  const asks = state === 'requested';
  return html`<li class="member">
    ${face(person)}
    <span>
      <bdi class="strong">${person.name}</bdi>
      ${role === 'facilitator'
        ? html`<span class="badge">${app.say('facilitator')}</span>`
        : nothing}
      ${asks ? html`<span class="badge warn">${app.say('asks-to-join')}</span>` : nothing}
      ${canHelpWith
        ? html`<br /><span class="hint" dir="auto"
              >${app.say('can-help-with', { what: canHelpWith })}</span
            >`
        : nothing}
    </span>
    ${asks
      ? html`<span class="row">
          <button class="button" @click=${() => answer(app, member, true)}>
            ${app.say('accept')}
          </button>
          <button class="button quiet" @click=${() => answer(app, member, false)}>
            ${app.say('decline')}
          </button>
        </span>`
      : nothing}
  </li>`;
};

export const peopleView = (app: App) => {
  const { members } = app.state().people;
  const place = { view: 'communities' } as const;
  return html`
    <p class="back">
      <a href=${app.hrefOf(place)} @click=${following(app, place)}
        >${ICONS.back} ${app.say('communities')}</a
      >
    </p>
    ${heading(app, 0, app.say('who-is-here'))}
    ${members.is === 'reading'
      ? html`<div class="item ghost" aria-busy="true"></div>`
      : members.is === 'failed'
        ? failureView(app, members.failure, () => readPeople(app))
        : html`<ul class="members">
            ${members.data.map((member) => memberView(app, member))}
          </ul>`}
  `;
};
