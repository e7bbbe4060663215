import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { lockPerson } from '../../../persistence/lock-person';
import { POSTING_LIMITS, refusePosting, type PostingLimits, type PostKind } from '../domain/limits';
import { findPostingFacts } from './posting.queries';

export const postingLimits = (strapi: Core.Strapi): PostingLimits => ({
  ...POSTING_LIMITS,
  ...strapi.config.get<Partial<PostingLimits>>('plugin::communities-of-practice.limits', {}),
});

/**
 * Refuses a post that comes too soon. Counted from the ledger while the person's row is held, so the
 * limit is exact on any number of nodes (ADR 0006).
 */
export const refuseTooSoon = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Person,
  kind: PostKind,
  text: string
): Promise<void> => {
  const limits = postingLimits(strapi);
  await lockPerson(strapi, trx, person);
  const facts = await findPostingFacts(trx, kind, person.key, text, now(), limits.samePostMinutes);
  refuseIf(refusePosting(facts, limits));
};
