import type { Knex } from 'knex';
import { DAY, SECOND } from '../../../core/durations';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import type { PostingFacts, PostKind } from '../domain/limits';

const VERB: Record<PostKind, string> = {
  contribution: 'contribution.opened',
  reply: 'reply.posted',
};
const POSTS_READ = 50;

interface Fact {
  first_joined_at: StoredMoment | null;
  happened_at: StoredMoment | null;
}

/** What the limits are judged by. The person's row must be held, or two posts at once both pass. */
export const findPostingFacts = async (
  trx: Knex,
  kind: PostKind,
  personKey: string,
  text: string,
  now: Date,
  samePostMinutes: number
): Promise<PostingFacts> => {
  const table = kind === 'contribution' ? TABLE.contributions : TABLE.replies;
  const posted = trx(TABLE.ledger)
    .where({ who_key: personKey, verb: VERB[kind] })
    .andWhere('happened_at', '>', new Date(now.getTime() - DAY))
    .orderBy('happened_at', 'desc')
    .limit(POSTS_READ)
    .select('happened_at')
    .as('p');
  const first = trx(TABLE.memberships)
    .where({ user_key: personKey })
    .min({ first_joined_at: 'first_joined_at' })
    .as('f');
  // One row without a post, of somebody who has not posted.
  const facts: Fact[] = await trx
    .select('f.first_joined_at', 'p.happened_at')
    .from(first)
    .leftJoin(posted, trx.raw('1 = 1'))
    .orderBy('p.happened_at', 'desc');
  const firstJoinedAt = facts[0]?.first_joined_at;
  // Compared here and not in SQL: a collation may take two texts for the same.
  const texts: string[] = await trx(table)
    .where({ author_key: personKey })
    .andWhere('posted_at', '>', new Date(now.getTime() - samePostMinutes * 60 * SECOND))
    .limit(POSTS_READ)
    .pluck('text');
  return {
    kind,
    now,
    firstJoinedAt: firstJoinedAt ? toDate(firstJoinedAt) : now,
    postedAt: facts.flatMap(({ happened_at: at }) => (at === null ? [] : [toDate(at)])),
    hasJustPostedTheSame: texts.includes(text),
  };
};
