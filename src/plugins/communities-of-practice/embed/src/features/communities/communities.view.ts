import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Community } from '../../app/state';
import { failureView } from '../../ui/failure';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { hiddenName } from './hidden-name.view';
import { joinAs, leave, readCommunities } from './communities.acts';

const standing = (app: App, { membership, joinPolicy, isArchived }: Community): string => {
  if (membership?.state === 'active') {
    return app.say(membership.role === 'facilitator' ? 'you-are.facilitator' : 'you-are.member');
  }
  if (membership?.state === 'paused') return app.say('you-are.paused');
  if (membership?.state === 'requested') return app.say('you-are.requested');
  if (membership?.state === 'invited') return app.say('you-are.invited');
  return app.say(isArchived ? 'community.archived' : `join-policy.${joinPolicy}`);
};

const acts = (app: App, community: Community) => {
  const { membership, abilities, joinPolicy } = community;
  const isIn = membership?.state === 'active' || membership?.state === 'requested';
  const join = () => {
    if (!app.state().isSignedIn)
      return app.ask({ is: 'sign-in', then: () => readCommunities(app) });
    // Who was here before has a name here.
    if (membership) return joinAs(app, community, null);
    return app.ask({ is: 'join', community, then: null });
  };
  const goOut = () =>
    app.ask({
      is: 'confirm',
      title: app.say('leave.title', { community: community.name }),
      text: app.say('leave.what'),
      yes: app.say('leave'),
      onYes: () => void leave(app, community),
    });
  if (isIn) return html`<button class="button quiet" @click=${goOut}>${app.say('leave')}</button>`;
  if (!abilities.join && app.state().isSignedIn) return nothing;
  if (joinPolicy === 'invite' && membership?.state !== 'invited') return nothing;
  return html`<button class="button primary" @click=${join}>
    ${app.say(joinPolicy === 'request' ? 'ask-to-join' : 'join')}
  </button>`;
};

const communityView = (app: App, community: Community) => {
  const place = { community: community.slug };
  const people = { view: 'community', community: community.slug } as const;
  return html`<article class="item">
    ${heading(
      app,
      1,
      html`<a href=${app.hrefOf(place)} @click=${following(app, place)}
        ><bdi>${community.name}</bdi></a
      >`
    )}
    <p dir="auto">${community.domain}</p>
    <p class="hint">
      ${app.say('members', { count: community.memberCount })} ·
      ${app.say(`visibility.${community.visibility}`)} · ${standing(app, community)}
    </p>
    <div class="row acts">
      ${community.membership?.state === 'active'
        ? html`<a class="button quiet" href=${app.hrefOf(people)} @click=${following(app, people)}
            >${app.say('who-is-here')}</a
          >`
        : nothing}
      ${acts(app, community)}
    </div>
    ${hiddenName(app, community)}
  </article>`;
};

export const communitiesView = (app: App) => {
  const { communities } = app.state();
  return html`
    ${heading(app, 0, app.say('communities'))}
    ${communities.is === 'reading'
      ? html`<div class="item ghost" aria-busy="true"></div>`
      : communities.is === 'failed'
        ? failureView(app, communities.failure, () => readCommunities(app))
        : communities.data.length === 0
          ? html`<div class="empty"><p>${app.say('communities.none')}</p></div>`
          : communities.data.map((community) => communityView(app, community))}
  `;
};
