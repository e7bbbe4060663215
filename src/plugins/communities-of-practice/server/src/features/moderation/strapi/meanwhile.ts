import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Meanwhile, Refusal } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { TABLE } from '../../../persistence/uids';
import { toMoment } from '../../../persistence/values';
import { namesOf } from './names';

/** What happened to it last, whoever did it. */
const lastEvent = async (
  strapi: Core.Strapi,
  db: Knex,
  what: string
): Promise<Meanwhile | undefined> => {
  const event = await db(TABLE.ledger)
    .where({ what_key: what })
    .whereNot('verb', 'safeguarding.read')
    .orderBy('id', 'desc')
    .first('verb', 'who_key', 'happened_at', 'why');
  if (!event) return undefined;
  const names = await namesOf(strapi, db, [event.who_key]);
  return {
    what: event.verb,
    by: names.get(event.who_key) ?? null,
    at: toMoment(event.happened_at),
    why: event.why,
  };
};

/** @throws RefusedError with what happened meanwhile, where the refusal comes of that. */
export const refuseWithMeanwhile = async (
  strapi: Core.Strapi,
  db: Knex,
  refusal: Refusal | null,
  what: string
): Promise<void> => {
  if (!refusal) return;
  if (refusal.code !== 'stands-otherwise') throw new RefusedError(refusal);
  throw new RefusedError({ ...refusal, meanwhile: await lastEvent(strapi, db, what) });
};
