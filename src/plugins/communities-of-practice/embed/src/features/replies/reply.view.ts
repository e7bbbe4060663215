import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import type { Reply, Thread } from '../../app/state';
import { ago, isSince } from '../../ui/ago';
import { face } from '../../ui/face';
import { ICONS } from '../../ui/icons';
import { editForm, type Edited } from '../editing/edit-form.view';
import { ownActs } from '../editing/own-acts.view';
import { following } from '../../ui/link';
import { answer } from './reply-form';
import { thanksView } from '../thanks/thanks.view';

const isNew = (app: App, { postedAt }: Reply): boolean => isSince(app, postedAt);

/** Which reply it answers, where that is shown on the page. */
const answered = (app: App, { inReplyTo }: Reply) => {
  const other = app.state().thread.replies.find(({ documentId }) => documentId === inReplyTo);
  if (other === undefined) return nothing;
  const place = { thread: other.contribution, reply: other.documentId };
  const name = other.author?.name ?? app.say('former-member');
  return html`<a href=${app.hrefOf(place)} @click=${following(app, place)}
    >${app.say('in-reply-to', { name })}</a
  >`;
};

/** One reply, and what can be done about it. */
export const replyView = (app: App, thread: Thread, reply: Reply) => {
  const { documentId, author, stance } = reply;
  const edited: Edited = { kind: 'reply', item: reply, title: thread.title };
  const name = author?.name ?? app.say('former-member');
  return html`<article
    class="reply"
    id="reply-${documentId}"
    tabindex="-1"
    aria-label=${app.say('reply-by', { name })}
  >
    <p class="byline">
      ${face(author)}
      <span>
        <bdi class="strong">${name}</bdi>
        ${stance
          ? html`<span class="stance ${stance}">${app.say(`stance.${stance}`)}</span>`
          : nothing}
        ${answered(app, reply)} · ${ago(app, reply.postedAt)}
        ${reply.editedAt ? html`· ${app.say('changed')} ${ago(app, reply.editedAt)}` : nothing}
        ${isNew(app, reply) ? html`<span class="badge accent">${app.say('new')}</span>` : nothing}
        ${reply.helped ? html`<span class="badge good">${app.say('this-helped')}</span>` : nothing}
        ${reply.standing === 'shown'
          ? nothing
          : html`<span class="badge warn">${app.say(`standing.${reply.standing}`)}</span>`}
      </span>
    </p>
    <div class="words" dir="auto">${unsafeHTML(reply.html)}</div>
    ${editForm(app, edited)}
    <div class="row acts">
      ${thanksView(app, 'reply', reply)}
      ${thread.abilities.reply
        ? html`<button class="button quiet" @click=${() => answer(app, thread, reply)}>
            ${ICONS.reply} ${app.say('reply')}
          </button>`
        : nothing}
      ${ownActs(app, edited)}
    </div>
  </article>`;
};
