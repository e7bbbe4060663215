import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Context } from 'koa';
import type { Person } from '../core/actor';
import { now } from '../core/clock';
import { DAY } from '../core/durations';
import { RefusedError } from '../core/refused-error';
import { lockPerson } from '../persistence/lock-person';
import { IDEMPOTENCY_TABLE } from '../persistence/idempotency-model';
import { inTransaction } from '../persistence/transaction';
import type { Call } from './endpoint';

const KEPT_MS = DAY;

interface KeptAnswer {
  id: number;
  fingerprint: string;
  answer: string;
  kept_until: string | number;
}

/** The `Idempotency-Key` header, or null without one. */
export const readIdempotencyKey = (ctx: Context): string | null => {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return null;
  if (/^[\x21-\x7E]{8,128}$/.test(key)) return key;
  throw new RefusedError({
    code: 'invalid-input',
    errors: [
      { path: 'headers.Idempotency-Key', message: 'must be 8 to 128 visible ASCII characters' },
    ],
  });
};

const fingerprintOf = (ctx: Context): string =>
  createHash('sha256')
    .update(JSON.stringify([ctx.method, ctx.path, ctx.request.body ?? null]))
    .digest('hex');

/** Hashed, so that no database's collation takes two keys for one. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const findKept = async (
  trx: Knex.Transaction,
  row: { person_key: string; request_key: string }
): Promise<KeptAnswer | null> => {
  const kept: KeptAnswer | undefined = await trx(IDEMPOTENCY_TABLE).where(row).first();
  if (!kept) return null;
  if (Number(kept.kept_until) > now().getTime()) return kept;
  await trx(IDEMPOTENCY_TABLE).where({ id: kept.id }).delete();
  return null;
};

const replay = (kept: KeptAnswer, fingerprint: string): unknown => {
  if (kept.fingerprint !== fingerprint) throw new RefusedError({ code: 'idempotency-key-reused' });
  return JSON.parse(kept.answer);
};

/**
 * Acts once for one person's key, and answers later requests with the first answer. The person is
 * held first, so a second request with the key waits for the first, on every node; key and act are
 * one transaction, so a crash or a refusal leaves neither.
 */
export const answerOnce = (
  { strapi }: Pick<Call, 'strapi'>,
  person: Person,
  key: string,
  ctx: Context,
  act: () => Promise<unknown>
): Promise<unknown> =>
  inTransaction(strapi, async (trx) => {
    await lockPerson(strapi, trx, person);
    const fingerprint = fingerprintOf(ctx);
    const row = { person_key: person.key, request_key: hashOf(key) };
    const earlier = await findKept(trx, row);
    if (earlier) return replay(earlier, fingerprint);
    const answer = await act();
    await trx(IDEMPOTENCY_TABLE).insert({
      ...row,
      fingerprint,
      answer: JSON.stringify(answer),
      kept_until: now().getTime() + KEPT_MS,
    });
    return answer;
  });

/** Deletes answers whose 24 hours are over. @returns how many. */
export const forgetOldAnswers = async ({ strapi }: Pick<Call, 'strapi'>): Promise<number> =>
  strapi.db.connection(IDEMPOTENCY_TABLE).where('kept_until', '<', now().getTime()).delete();
