import type { App } from '../../app/app';
import type { Reply, Thread } from '../../app/state';
import { type, type FormOf } from '../../forms/form';

/** The form in which one answers a thread. */
export const replyFormOf = ({
  documentId,
  title,
}: Thread): FormOf & { action: 'reply.create' } => ({
  slot: `reply:${documentId}`,
  title,
  place: { thread: documentId },
  action: 'reply.create',
});

/** Answers one reply of a thread: what was typed already stays. */
export const answer = (app: App, thread: Thread, { documentId }: Reply): void => {
  type(app, replyFormOf(thread), { inReplyTo: documentId });
  app.focusOn('#gp-reply textarea');
};
