import type { DemoThread } from './world.types';

/** Everything anybody did in a thread: who and when. */
export const actsIn = (thread: DemoThread): { by: string; at: Date }[] => [
  { by: thread.author, at: thread.createdAt },
  ...thread.replies.map(({ author, createdAt }) => ({ by: author, at: createdAt })),
  ...[thread, ...thread.replies].flatMap(({ thanks }) => thanks),
  ...thread.meToo,
  ...(thread.concerns ?? []),
  ...(thread.closing ? [thread.closing] : []),
  ...(thread.closing?.later ?? []).map(({ at }) => ({ by: thread.closing?.by ?? '', at })),
  ...(thread.withdrawnAt ? [{ by: thread.author, at: thread.withdrawnAt }] : []),
];
