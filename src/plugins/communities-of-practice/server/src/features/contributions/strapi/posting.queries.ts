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

/** When something was posted, what was posted lately, or when they first joined. */
interface Fact {
  what: 'posted' | 'text' | 'joined';
  at: StoredMoment | null;
  text: string | null;
}

/** In one statement: every submission asks this. */
const findFacts = async (
  trx: Knex,
  kind: PostKind,
  personKey: string,
  { postedAfter, sameAfter }: { postedAfter: Date; sameAfter: Date }
): Promise<Fact[]> => {
  const posted = trx(TABLE.ledger)
    .where({ who_key: personKey, verb: VERB[kind] })
    .andWhere('happened_at', '>', postedAfter)
    .orderBy('happened_at', 'desc')
    .limit(POSTS_READ)
    .select('happened_at as at');
  const texts = trx(kind === 'contribution' ? TABLE.contributions : TABLE.replies)
    .where({ author_key: personKey })
    .andWhere('posted_at', '>', sameAfter)
    .limit(POSTS_READ)
    .select('posted_at as at', 'text');
  const joined = trx(TABLE.memberships)
    .where({ user_key: personKey })
    .min({ at: 'first_joined_at' });
  return trx
    .select(trx.raw(`'text' as what`), 't.at', 't.text')
    .from(texts.as('t'))
    .unionAll([
      trx.select(trx.raw(`'posted'`), 'p.at', trx.raw('null')).from(posted.as('p')),
      trx.select(trx.raw(`'joined'`), 'j.at', trx.raw('null')).from(joined.as('j')),
    ]);
};

const latestFirst = (one: Date, other: Date): number => other.getTime() - one.getTime();

/** What the limits are judged by. The person's row must be locked, or two posts at once both pass. */
export const findPostingFacts = async (
  trx: Knex,
  kind: PostKind,
  personKey: string,
  text: string,
  now: Date,
  samePostMinutes: number
): Promise<PostingFacts> => {
  const facts = await findFacts(trx, kind, personKey, {
    postedAfter: new Date(now.getTime() - DAY),
    sameAfter: new Date(now.getTime() - samePostMinutes * 60 * SECOND),
  });
  const moments = (what: Fact['what']): Date[] =>
    facts.flatMap((fact) => (fact.what === what && fact.at !== null ? [toDate(fact.at)] : []));
  return {
    kind,
    now,
    firstJoinedAt: moments('joined')[0] ?? now,
    postedAt: moments('posted').sort(latestFirst),
    // Compared here and not in SQL: a collation may take two texts for the same.
    hasJustPostedTheSame: facts.some((fact) => fact.what === 'text' && fact.text === text),
  };
};
