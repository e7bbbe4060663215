import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import type { Person } from '../core/actor';
import { DAY, now } from '../core/clock';
import { RefusedError } from '../core/refused-error';
import { isUniqueViolation } from '../persistence/database-errors';
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

const findKept = async (call: Call, person: Person, key: string): Promise<KeptAnswer | null> => {
  const db = call.strapi.db.connection;
  const kept: KeptAnswer | undefined = await db(IDEMPOTENCY_TABLE)
    .where({ person_key: person.key, request_key: key })
    .first();
  if (!kept) return null;
  if (Number(kept.kept_until) > now().getTime()) return kept;
  await db(IDEMPOTENCY_TABLE).where({ id: kept.id }).delete();
  return null;
};

const replay = (kept: KeptAnswer, fingerprint: string): unknown => {
  if (kept.fingerprint !== fingerprint) throw new RefusedError({ code: 'idempotency-key-reused' });
  return JSON.parse(kept.answer);
};

/**
 * Acts once for one person's key, and answers later requests with the first answer. The key is
 * written first, in the transaction of the act: a second request with it waits for the first on the
 * unique index, on every node, and a crash in between leaves neither the key nor the act.
 */
export const answerOnce = async (
  call: Call,
  person: Person,
  key: string,
  ctx: Context,
  act: () => Promise<unknown>
): Promise<unknown> => {
  const fingerprint = fingerprintOf(ctx);
  const earlier = await findKept(call, person, key);
  if (earlier) return replay(earlier, fingerprint);
  const row = { person_key: person.key, request_key: key };
  try {
    return await inTransaction(call.strapi, async (trx) => {
      await trx(IDEMPOTENCY_TABLE).insert({
        ...row,
        fingerprint,
        answer: '',
        kept_until: now().getTime() + KEPT_MS,
      });
      const answer = await act();
      await trx(IDEMPOTENCY_TABLE).where(row).update({ answer: JSON.stringify(answer) });
      return answer;
    });
  } catch (error) {
    const first = isUniqueViolation(error) ? await findKept(call, person, key) : null;
    if (!first) throw error;
    return replay(first, fingerprint);
  }
};

/** Deletes answers whose 24 hours are over. @returns how many. */
export const forgetOldAnswers = async ({ strapi }: Pick<Call, 'strapi'>): Promise<number> =>
  strapi.db.connection(IDEMPOTENCY_TABLE).where('kept_until', '<', now().getTime()).delete();
