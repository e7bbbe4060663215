import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { visitContracts } from '../../../../../shared/contracts';
import { now } from '../../../core/clock';
import { newDocumentId } from '../../../core/ids';
import { RefusedError } from '../../../core/refused-error';
import { grantOf } from '../../../http/access';
import { roleGrants } from '../../../http/grants';
import { createOneMaking } from '../../../http/one-making';
import { findPersonByKey } from '../../../http/person.queries';
import { nowAndOnCommit } from '../../../persistence/now-and-on-commit';
import { inTransaction } from '../../../persistence/transaction';
import { CALENDAR_FEEDS_TABLE } from './calendar-feed.table';
import { findForCalendar } from './calendar-feed.queries';
import { calendarOfAll } from './visit-calendar';

const TOKEN_BYTES = 32;

const feeds = (db: Knex) => db(CALENDAR_FEEDS_TABLE.name);
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** However often an address is asked for at once, it is read once. */
const reading = createOneMaking<string>(() => now().getTime());

/** When somebody made the address that holds; null where there is none. */
export const feedMadeAt = async (db: Knex, personKey: string): Promise<string | null> => {
  const row = await feeds(db).where({ person_key: personKey }).first('made_at');
  return row ? new Date(Number(row.made_at)).toISOString() : null;
};

/** Makes an address, in the place of the one before. Nothing kept says which. */
export const makeFeed = (strapi: Core.Strapi, personKey: string) =>
  inTransaction(strapi, async (trx) => {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const madeAt = now();
    const documentId = newDocumentId();
    const row = { document_id: documentId, token_hash: hashOf(token), made_at: madeAt.getTime() };
    await feeds(trx)
      .insert({ ...row, person_key: personKey })
      .onConflict('person_key')
      .merge(Object.keys(row));
    await nowAndOnCommit(strapi, reading.forget);
    return { documentId, madeAt: madeAt.toISOString(), token };
  });

export const forgetFeed = async (trx: Knex, personKey: string): Promise<void> => {
  await feeds(trx).where({ person_key: personKey }).delete();
};

export const revokeFeed = (strapi: Core.Strapi, personKey: string): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    await forgetFeed(trx, personKey);
    await nowAndOnCommit(strapi, reading.forget);
  });

/** @returns whose it is, if they may still read calendars. @throws RefusedError `not-found`. */
const readerBehind = async (strapi: Core.Strapi, tokenHash: string): Promise<string> => {
  const row = await feeds(strapi.db.connection)
    .where({ token_hash: tokenHash })
    .first('person_key');
  const person = row && (await findPersonByKey(strapi, row.person_key));
  const granted = person && (await roleGrants(strapi, person.roleId));
  if (!granted?.has(grantOf(visitContracts.findCalendar)))
    throw new RefusedError({ code: 'not-found' });
  return person.key;
};

/**
 * The visits behind an address, as their owner reads them today.
 * @throws RefusedError `not-found`: unknown, taken back, or of somebody who may not come in any more.
 */
export const readFeed = (strapi: Core.Strapi, token: string): Promise<string> => {
  const tokenHash = hashOf(token);
  return reading.of(tokenHash, async () => {
    const key = await readerBehind(strapi, tokenHash);
    return calendarOfAll(await findForCalendar(strapi.db.connection, key, now()));
  });
};
