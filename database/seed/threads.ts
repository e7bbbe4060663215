import type { DemoReply, DemoThanks, DemoThread } from '../demo/world.types';
import type { Drawn } from './faqs';
import { keyIn, PLUGIN, write, type Writing } from './writing';

export interface Keys {
  people: Map<string, string>;
  communities: Map<string, string>;
}

/** A thread while it is written: what its parts refer to. */
interface Written {
  thread: DemoThread;
  community: string;
  contribution: string;
}

const standingOf = ({ withdrawnAt, held }: DemoThread): string => {
  if (withdrawnAt) return 'withdrawn';
  return held ? 'held' : 'shown';
};

const roundOf = ({ roundEndsAt }: DemoThread) =>
  roundEndsAt && { roundEndsAt, roundState: roundEndsAt > new Date() ? 'running' : 'over' };

const writeContribution = (writing: Writing, thread: DemoThread, keys: Keys): Promise<string> =>
  write(writing, `${PLUGIN}.contribution`, {
    title: thread.title,
    text: thread.text,
    activity: thread.activity,
    details: thread.details,
    community: keyIn(keys.communities, thread.community),
    author: keyIn(keys.people, thread.author),
    postedAt: thread.createdAt,
    standing: standingOf(thread),
    threadStatus: thread.closing ? 'closed' : 'open',
    ...roundOf(thread),
  });

const writeReply = (
  writing: Writing,
  { community, contribution }: Written,
  reply: DemoReply,
  keys: Keys
): Promise<string> =>
  write(writing, `${PLUGIN}.reply`, {
    text: reply.text,
    stance: reply.stance ?? null,
    contribution,
    communityKey: community,
    author: keyIn(keys.people, reply.author),
    postedAt: reply.createdAt,
    helped: reply.helped ?? false,
    standing: reply.hidden ? 'hidden' : 'shown',
  });

/** @param reply the reply thanked for, or null for the contribution itself. */
const writeThanks = (
  writing: Writing,
  { community, contribution }: Written,
  kind: 'thanks' | 'me-too',
  given: DemoThanks,
  receiver: string,
  reply: string | null,
  keys: Keys
): Promise<string> =>
  write(writing, `${PLUGIN}.thanks`, {
    kind,
    why: given.why ?? null,
    giver: keyIn(keys.people, given.by),
    contribution,
    ...(reply ? { reply } : {}),
    subjectKey: reply ?? contribution,
    receiverKey: keyIn(keys.people, receiver),
    communityKey: community,
    givenAt: given.at,
  });

const writeReplies = async (
  writing: Writing,
  written: Written,
  keys: Keys
): Promise<{ helpful: string[]; hidden: string | null }> => {
  const helpful: string[] = [];
  let hidden: string | null = null;
  for (const reply of written.thread.replies) {
    const key = await writeReply(writing, written, reply, keys);
    if (reply.helped) helpful.push(key);
    if (reply.hidden) hidden = key;
    for (const given of reply.thanks) {
      await writeThanks(writing, written, 'thanks', given, reply.author, key, keys);
    }
  }
  return { helpful, hidden };
};

const writeClosing = async (
  writing: Writing,
  { thread, community, contribution }: Written,
  helpful: readonly string[],
  keys: Keys
): Promise<string | null> => {
  if (!thread.closing) return null;
  const closing = await write(writing, `${PLUGIN}.closing`, {
    outcome: thread.closing.outcome,
    learned: thread.closing.learned ?? null,
    helpful,
    contribution,
    communityKey: community,
    closedBy: keyIn(keys.people, thread.closing.by),
    closedAt: thread.closing.at,
  });
  for (const { at, ...said } of thread.closing.later ?? []) {
    await write(writing, `${PLUGIN}.follow-up`, {
      ...said,
      closingKey: closing,
      contribution,
      communityKey: community,
      author: keyIn(keys.people, thread.closing.by),
      saidAt: at,
    });
  }
  return closing;
};

/** What was reported is the reply that a moderator hid since, or the contribution that waits for one. */
const writeConcerns = async (
  writing: Writing,
  { thread, contribution }: Written,
  hiddenReply: string | null,
  keys: Keys
): Promise<void> => {
  for (const concern of thread.concerns ?? []) {
    await writing.strapi
      .plugin('communities-of-practice')
      .service('concern')
      .record({
        reason: concern.reason,
        note: concern.note,
        reporterKey: keyIn(keys.people, concern.by),
        reportedAt: new Date(concern.at),
        subject: {
          kind: hiddenReply ? 'reply' : 'contribution',
          documentId: hiddenReply ?? contribution,
        },
        ...(hiddenReply ? { settledAt: new Date(concern.at), decision: 'hide' } : {}),
      });
    writing.tick();
  }
};

/** One thread with all that belongs to it. @returns what a FAQ can be drawn from. */
export const writeThread = async (
  writing: Writing,
  thread: DemoThread,
  keys: Keys
): Promise<Drawn> => {
  const contribution = await writeContribution(writing, thread, keys);
  const written = { thread, contribution, community: keyIn(keys.communities, thread.community) };
  for (const given of thread.thanks) {
    await writeThanks(writing, written, 'thanks', given, thread.author, null, keys);
  }
  for (const given of thread.meToo) {
    await writeThanks(writing, written, 'me-too', given, thread.author, null, keys);
  }
  const { helpful, hidden } = await writeReplies(writing, written, keys);
  const closing = await writeClosing(writing, written, helpful, keys);
  await writeConcerns(writing, written, hidden, keys);
  return { contribution, title: thread.title, helpful, closing };
};
