import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Context } from 'koa';
import type { Counted } from '../core/actor';
import { now } from '../core/clock';
import { DAY } from '../core/durations';
import { RefusedError } from '../core/refused-error';
import { lockPerson } from '../persistence/lock-person';
import { IDEMPOTENCY_TABLE } from '../persistence/idempotency-keys';
import { inTransaction } from '../persistence/transaction';
import { toJson } from '../persistence/values';
import type { Call, Endpoint } from './endpoint';

const LIFETIME_MS = DAY;

interface Remembered {
  id: number;
  fingerprint: string;
  /** The documentId of what came of it, or an answer without words, as JSON. */
  reference: string;
  ends_at: string | number;
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

const findRemembered = async (
  trx: Knex.Transaction,
  row: { person_key: string; request_key: string }
): Promise<Remembered | null> => {
  const found: Remembered | undefined = await trx(IDEMPOTENCY_TABLE.name).where(row).first();
  if (!found) return null;
  if (Number(found.ends_at) > now().getTime()) return found;
  await trx(IDEMPOTENCY_TABLE.name).where({ id: found.id }).delete();
  return null;
};

const replay = (
  { again }: Endpoint,
  call: Call,
  { fingerprint: first, reference }: Remembered,
  fingerprint: string
): unknown => {
  if (first !== fingerprint) throw new RefusedError({ code: 'idempotency-key-reused' });
  const remembered = toJson(reference);
  return again ? again(call, String(remembered)) : remembered;
};

const referenceTo = ({ again }: Endpoint, answer: unknown): unknown =>
  again ? (answer as { data: { documentId: string } }).data.documentId : answer;

/**
 * Acts once for one person's key; later requests with it are answered from what then stands, by the
 * endpoint's own reading. The person is locked first, so a second request with the key waits for the
 * first, on every node; key and act are one transaction, so a crash or a refusal leaves neither.
 */
export const answerOnce = (
  endpoint: Endpoint,
  call: Call,
  person: Counted,
  key: string,
  ctx: Context,
  act: () => Promise<unknown>
): Promise<unknown> =>
  inTransaction(call.strapi, async (trx) => {
    await lockPerson(call.strapi, trx, person);
    const fingerprint = fingerprintOf(ctx);
    const row = { person_key: person.key, request_key: hashOf(key) };
    const earlier = await findRemembered(trx, row);
    if (earlier) return replay(endpoint, call, earlier, fingerprint);
    const answer = await act();
    await trx(IDEMPOTENCY_TABLE.name).insert({
      ...row,
      fingerprint,
      reference: JSON.stringify(referenceTo(endpoint, answer)),
      ends_at: now().getTime() + LIFETIME_MS,
    });
    return answer;
  });
