import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Community } from '../../app/state';
import { renameIn } from './communities.acts';
import { NAME_MAX } from './join.view';

const submit = (app: App, community: Community) => (event: Event) => {
  event.preventDefault();
  const typed = new FormData(event.currentTarget as HTMLFormElement).get('displayName');
  void renameIn(app, community, String(typed ?? '').trim());
};

/** To whoever's name moderators took out of sight: how to get another one. */
export const hiddenName = (app: App, community: Community) => {
  const { membership } = community;
  if (membership?.state !== 'active' || membership.nameStanding === 'shown') return nothing;
  return html`<form class="notice-box form" @submit=${submit(app, community)}>
    <p>${app.say('name-hidden', { name: membership.displayName })}</p>
    <label class="field">
      <span>${app.say('name-hidden.choose')}</span>
      <input name="displayName" required minlength="2" maxlength=${NAME_MAX} autocomplete="name" />
    </label>
    <div class="row"><button class="button primary">${app.say('name-hidden.save')}</button></div>
  </form>`;
};
