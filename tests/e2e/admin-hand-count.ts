import type { ContentManager, Entry } from './admin-content';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** The seed's one activity that gives instead of asking. */
const GIVES = 'reusing-assets';

const keyOf = (entry: Entry, relation: string): string | undefined => {
  const related = entry[relation];
  if (typeof related !== 'object' || related === null || !('documentId' in related))
    return undefined;
  return String(related.documentId);
};

/** Counted one by one from the contributions and replies themselves, with no stored counter. */
export const countUnanswered = async (
  content: ContentManager,
  now = Date.now()
): Promise<number> => {
  const contributions = await content.list('contribution', {
    standing: 'shown',
    threadStatus: 'open',
  });
  const replies = await content.list('reply', { standing: 'shown' });
  const isOld = ({ postedAt }: Entry) => Date.parse(String(postedAt)) < now - WEEK_MS;
  const isAnswered = (contribution: Entry) =>
    replies.some(
      (reply) =>
        keyOf(reply, 'contribution') === contribution.documentId &&
        (keyOf(reply, 'author') === undefined ||
          keyOf(reply, 'author') !== keyOf(contribution, 'author'))
    );
  return contributions.filter(
    (contribution) =>
      contribution.activity !== GIVES && isOld(contribution) && !isAnswered(contribution)
  ).length;
};

export const countRequests = async (content: ContentManager): Promise<number> =>
  (await content.list('membership', { state: 'requested' })).length;

export const countMembers = async (content: ContentManager, community: string): Promise<number> =>
  (await content.list('membership', { state: 'active', 'community.documentId': community })).length;
