import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { sayingWhyNot } from '../../ui/said-failure';
import { readThread } from '../threads/thread.acts';

export const isCollecting = ({ round }: Thread): boolean => round?.state === 'running';

/** What the reader is to know of it: who listens, whose answer is in, who has yet to answer. */
const noticeOf = (app: App, { author, round }: Thread) => {
  const isOwn = author !== null && author.documentId === app.state().person?.documentId;
  if (isOwn) return 'round.you-listen' as const;
  return round?.seesAnswers ? ('round.yours-is-in' as const) : ('round.write-first' as const);
};

const end = (app: App, { documentId }: Thread) =>
  sayingWhyNot(app, async () => {
    await app.call('round.end', { params: { documentId } });
    app.notify({ text: app.say('round.ended'), undo: null });
    readThread(app);
  });

const askToEnd = (app: App, thread: Thread) =>
  app.ask({
    is: 'confirm',
    title: app.say('round.end'),
    text: app.say('round.end.what'),
    yes: app.say('round.end'),
    onYes: () => void end(app, thread),
  });

/** That answers are collected unseen, and until when; for who may, the way to end it. Or that they were. */
export const roundView = (app: App, thread: Thread) => {
  const { round } = thread;
  if (round === null) return nothing;
  if (!isCollecting(thread)) return html`<p class="hint">${app.say('round.was')}</p>`;
  return html`<div class="readers" role="note">
    <p>${app.say(noticeOf(app, thread), { ends: app.moments.ago(round.endsAt) })}</p>
    ${round.abilities.end
      ? html`<button class="button quiet" @click=${() => askToEnd(app, thread)}>
          ${app.say('round.end')}
        </button>`
      : nothing}
  </div>`;
};
