import type { App } from '../../app/app';
import type { Reply, Thread } from '../../app/state';
import { openForm } from '../../forms/form';
import { failureOf } from '../../reading/failure';
import { READING } from '../../reading/reading';
import { readThanks } from '../thanks/thanks.reading';
import { replyFormOf } from '../replies/reply-form';
import { NO_THREAD, type ThreadState } from './thread.state';

/** Changes the thread that is shown, unless another one is shown by now. */
const change = (app: App, documentId: string, to: (now: ThreadState) => Partial<ThreadState>) => {
  const now = app.state().thread;
  if (now.documentId === documentId) app.set({ thread: { ...now, ...to(now) } });
};

/** Reads the thread of the place; the same one again keeps what is shown until there is an answer. */
export const readThread = (app: App): void => {
  const { place, thread } = app.state();
  const documentId = place.thread;
  if (documentId === undefined) return;
  if (thread.documentId !== documentId)
    app.set({ thread: { ...NO_THREAD, documentId }, thanks: READING });
  void app.read('contribution.findOne', { params: { documentId } }, (reading) => {
    if (reading.is !== 'read') return change(app, documentId, () => ({ opening: reading }));
    const { data } = reading.data;
    change(app, documentId, () => ({
      opening: { ...reading, data },
      replies: data.replies,
      hasMore: data.hasMoreReplies,
    }));
    readThanks(app);
    if (data.abilities.reply) void openForm(app, replyFormOf(data).slot);
    if (place.reply && data.hasMoreReplies) void readUntil(app, documentId, place.reply);
  });
};

/** All replies by cursor, so that the first page of them is not shown twice. */
async function* pagesOf(app: App, contribution: string) {
  let cursor: string | undefined;
  do {
    const { data, meta } = await app.call('reply.find', {
      query: { filters: { contribution }, pagination: { cursor } },
    });
    yield data;
    cursor = 'next' in meta.pagination ? (meta.pagination.next ?? undefined) : undefined;
  } while (cursor !== undefined);
}

const withFresh = (known: readonly Reply[], page: readonly Reply[]): readonly Reply[] => {
  const names = new Set(known.map(({ documentId }) => documentId));
  return [...known, ...page.filter(({ documentId }) => !names.has(documentId))];
};

/** While answers are collected unseen, the count says nothing of how many there are. */
const mayHaveMore = ({ round, replyCount }: Thread, shown: number): boolean =>
  round?.state === 'running' || shown < replyCount;

/** Reads on to the reply that an address names, or by one page where it names none. */
export const readUntil = async (app: App, contribution: string, reply?: string): Promise<void> => {
  if (app.state().thread.isReadingOn) return;
  change(app, contribution, () => ({ isReadingOn: true, failureOfMore: null }));
  const before = app.state().thread.replies.length;
  try {
    let hasMore = false;
    for await (const page of pagesOf(app, contribution)) {
      change(app, contribution, ({ replies }) => ({ replies: withFresh(replies, page) }));
      const { replies } = app.state().thread;
      const isEnough = reply
        ? replies.some(({ documentId }) => documentId === reply)
        : replies.length > before;
      hasMore = isEnough;
      if (isEnough) break;
    }
    change(app, contribution, ({ opening, replies }) => ({
      isReadingOn: false,
      hasMore: hasMore && opening.is === 'read' && mayHaveMore(opening.data, replies.length),
    }));
  } catch (error) {
    change(app, contribution, () => ({ isReadingOn: false, failureOfMore: failureOf(error) }));
  }
};

/** Puts what an act has made of the opening or of a reply in its place. */
export const putOpening = (app: App, to: (opening: Thread) => Thread): void => {
  const { documentId } = app.state().thread;
  if (documentId === null) return;
  change(app, documentId, ({ opening }) =>
    opening.is === 'read' ? { opening: { ...opening, data: to(opening.data) } } : {}
  );
};

export const putReply = (app: App, documentId: string, to: (reply: Reply) => Reply): void => {
  const { documentId: thread } = app.state().thread;
  if (thread === null) return;
  change(app, thread, ({ replies }) => ({
    replies: replies.map((reply) => (reply.documentId === documentId ? to(reply) : reply)),
  }));
};
