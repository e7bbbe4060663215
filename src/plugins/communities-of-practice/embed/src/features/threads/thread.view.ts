import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { ago } from '../../ui/ago';
import { face } from '../../ui/face';
import { failureView } from '../../ui/failure';
import { heading } from '../../ui/heading';
import { ICONS } from '../../ui/icons';
import { following } from '../../ui/link';
import { activityNamed } from '../activities/activities.state';
import { replyForm } from '../replies/reply-form.view';
import { replyView } from '../replies/reply.view';
import { thanksView, meTooView } from '../thanks/thanks.view';
import { closingActs, closingForm } from '../closings/closing-form.view';
import { closingView } from '../closings/closing.view';
import { editForm } from '../editing/edit-form.view';
import { ownActs } from '../editing/own-acts.view';
import { whoThanked } from '../thanks/who-thanked.view';
import { officersLastView } from '../rounds/officers-last.view';
import { isCollecting, roundView } from '../rounds/round.view';
import { helpWantedView } from '../contributions/help-wanted.view';
import { detailsView } from './details.view';
import { nextSteps } from './next-steps.view';
import { readThread, readUntil } from './thread.acts';

/** What is left where its author took the opening back and others had answered. */
const withdrawnOpening = (app: App, thread: Thread) => html`
  <section class="opening" aria-labelledby="gp-title">
    ${heading(app, 0, app.say('opening-withdrawn'), { id: 'gp-title' })}
    <p class="byline">
      <span>
        ${app.say('in-community', { community: thread.community.name })} ·
        ${ago(app, thread.postedAt)}
      </span>
    </p>
    <p>${app.say('opening-withdrawn.what-stays')}</p>
  </section>
`;

const isTakenBack = ({ standing, author }: Thread): boolean =>
  standing === 'withdrawn' && author === null;

const opening = (app: App, thread: Thread) => {
  const activity = activityNamed(app, thread.activity);
  return html`
    <article class="opening" aria-labelledby="gp-title">
      <p class="eyebrow">
        ${activity?.name ?? nothing}
        ${thread.status === 'closed'
          ? html`<span class="badge">${app.say('closed')}</span>`
          : nothing}
        ${thread.standing === 'shown'
          ? nothing
          : html`<span class="badge warn">${app.say(`standing.${thread.standing}`)}</span>`}
      </p>
      ${heading(app, 0, html`<bdi>${thread.title}</bdi>`, { id: 'gp-title' })}
      <p class="byline">
        ${face(thread.author)}
        <span>
          <bdi>${thread.author?.name ?? app.say('former-member')}</bdi>
          <span class="in">${app.say('in-community', { community: thread.community.name })}</span>
          · ${ago(app, thread.postedAt)}
          ${thread.editedAt ? html`· ${app.say('changed')} ${ago(app, thread.editedAt)}` : nothing}
        </span>
      </p>
      <div class="words" dir="auto">${unsafeHTML(thread.html)}</div>
      ${activity ? detailsView(app, activity, thread.details) : nothing}
      ${helpWantedView(app, thread)} ${editForm(app, { kind: 'contribution', item: thread })}
      <div class="row acts">
        ${thread.abilities.reply
          ? html`<button class="button primary" @click=${() => app.focusOn('#gp-reply textarea')}>
              ${ICONS.reply} ${app.say('reply')}
            </button>`
          : nothing}
        ${nextSteps(app, activity, thread)} ${thanksView(app, 'contribution', thread)}
        ${meTooView(app, thread)} ${closingActs(app, thread)}
        ${ownActs(app, { kind: 'contribution', item: thread })}
      </div>
    </article>
  `;
};

const replies = (app: App, thread: Thread) => {
  const { replies: shown, hasMore, isReadingOn, failureOfMore } = app.state().thread;
  // While answers are collected unseen, how many there are is told to nobody.
  const count = isCollecting(thread) ? shown.length : thread.replyCount;
  return html`
    <section aria-labelledby="gp-replies">
      ${heading(app, 1, app.say('replies', { count }), { id: 'gp-replies' })}
      <ol class="replies">
        ${repeat(
          shown,
          ({ documentId }) => documentId,
          (reply) => html`<li>${replyView(app, thread, reply)}</li>`
        )}
      </ol>
      ${failureOfMore ? failureView(app, failureOfMore, null) : nothing}
      ${hasMore
        ? html`<button
            class="button wide"
            ?disabled=${isReadingOn}
            @click=${() => readUntil(app, thread.documentId)}
          >
            ${app.say(isReadingOn ? 'reading' : 'show-more-replies')}
          </button>`
        : nothing}
    </section>
  `;
};

/** Why there is no way to reply, and what to do about it. */
const whyNoReply = (app: App, thread: Thread) => {
  if (thread.status === 'closed') return html`<p class="hint">${app.say('thread-is-closed')}</p>`;
  if (app.state().isSignedIn) {
    return html`<p class="hint">
      ${app.say('join-to-reply', { community: thread.community.name })}
    </p>`;
  }
  return html`<div class="row">
    <button class="button primary" @click=${() => app.ask({ is: 'sign-in', then: null })}>
      ${app.say('sign-in-to-reply')}
    </button>
  </div>`;
};

const closing = (app: App, thread: Thread) => {
  const activity = activityNamed(app, thread.activity);
  return activity ? closingForm(app, activity, thread) : nothing;
};

const read = (app: App, thread: Thread) => html`
  ${isTakenBack(thread) ? withdrawnOpening(app, thread) : opening(app, thread)}
  ${closingView(app, thread)} ${closing(app, thread)} ${roundView(app, thread)}
  ${officersLastView(app, thread)} ${replies(app, thread)} ${whoThanked(app, thread)}
  <section id="gp-reply" class="answering">
    ${thread.abilities.reply ? replyForm(app, thread) : whyNoReply(app, thread)}
  </section>
`;

export const threadView = (app: App) => {
  const { opening: reading } = app.state().thread;
  return html`
    <p class="back">
      <a href=${app.hrefOf({})} @click=${following(app, {})}
        >${ICONS.back} ${app.say('all-conversations')}</a
      >
    </p>
    ${reading.is === 'reading'
      ? html`<div class="item ghost tall" aria-busy="true">
          <p class="hidden">${app.say('reading')}</p>
        </div>`
      : reading.is === 'failed'
        ? failureView(app, reading.failure, () => readThread(app))
        : html`${reading.failure
            ? html`<p class="stale" role="status">
                ${app.say('as-last-read', {
                  ago: app.moments.ago(new Date(reading.readAt ?? 0).toISOString()),
                })}
              </p>`
            : nothing}
          ${read(app, reading.data)}`}
  `;
};
