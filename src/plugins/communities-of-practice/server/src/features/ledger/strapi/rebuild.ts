import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../core/clock';
import type { LedgerEvent } from '../../../core/ledger-event';
import { columnOf, type Kind, type Row } from '../../../persistence/kind';
import { appendEvents, asEvents } from '../../../persistence/ledger-port';
import { inTransaction } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toRecord } from '../../../persistence/values';
import { REBUILD } from '../domain/reader-name';
import { beginAt, lockPosition } from './reader-positions';

const AT_ONCE = 200;

const parentsOf = async (
  trx: Knex,
  { within }: Kind,
  kinds: readonly Kind[],
  rows: readonly Row[]
): Promise<(row: Row) => Row | null> => {
  const table = kinds.find(({ name }) => name === within?.kind)?.table;
  if (!within || !table) return () => null;
  const column = columnOf(within.key);
  const keys = [...new Set(rows.map((row) => row[column]).filter(Boolean))];
  const parents: Row[] = await trx(table).whereIn('document_id', keys as string[]);
  const byKey = new Map(parents.map((row) => [row.document_id, row]));
  return (row) => byKey.get(row[column]) ?? null;
};

/** What these rows tell of themselves, as if they were all new and nobody knew who wrote them. */
const toldBy = async (
  trx: Knex,
  kind: Kind,
  kinds: readonly Kind[],
  rows: readonly Row[]
): Promise<LedgerEvent[]> => {
  const parentOf = await parentsOf(trx, kind, kinds, rows);
  const known = await kind.knows?.(trx, rows);
  const at = now();
  return rows.flatMap((after) => {
    const told = kind.tells({
      before: null,
      after,
      parent: parentOf(after),
      known: known?.get(String(after.document_id)),
      by: null,
      at,
    });
    return asEvents(told, null, at);
  });
};

/** What stands of an event in the ledger, as far as two tellings of one thing are compared. */
interface ToldAlready {
  verb: string;
  what_key: string;
  who_key: string;
  became: string | null;
}

const findTold = async (
  trx: Knex,
  events: readonly LedgerEvent[]
): Promise<ReadonlyMap<string, ToldAlready[]>> => {
  const rows: ToldAlready[] = await trx(TABLE.ledger)
    .whereIn('what_key', [...new Set(events.map(({ what }) => what))])
    .select('verb', 'what_key', 'who_key', 'became');
  const told = new Map<string, ToldAlready[]>();
  for (const row of rows) told.set(row.what_key, [...(told.get(row.what_key) ?? []), row]);
  return told;
};

/**
 * Whether the ledger knows it, told by whomever: the same verb, or for what begins a story any that
 * does; where one thing has several, the one with the same fact.
 */
const isTold = ({ begins = [], apart }: Kind, event: LedgerEvent, row: ToldAlready): boolean => {
  const isOfOneVerb =
    row.verb === event.verb || (begins.includes(event.verb) && begins.includes(row.verb));
  if (!isOfOneVerb || apart === undefined) return isOfOneVerb;
  const fact = toRecord(row.became)[apart];
  // Before the fact was written down, who did it said the same.
  if (fact === undefined) return event.who === 'system' || row.who_key === event.who;
  return fact === event.became?.[apart];
};

const completeSome = (
  strapi: Core.Strapi,
  kind: Kind,
  kinds: readonly Kind[],
  afterId: number
): Promise<{ last: number | null; added: number }> =>
  inTransaction(strapi, async (trx) => {
    // One node at a time: two would each add what is missing.
    await lockPosition(trx, REBUILD);
    const rows: Row[] = await trx(kind.table)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(AT_ONCE);
    const events = await toldBy(trx, kind, kinds, rows);
    const told = await findTold(trx, events);
    const missing = events.filter(
      (event) => !told.get(event.what)?.some((row) => isTold(kind, event, row))
    );
    await appendEvents(strapi, trx, missing);
    const last = rows.length === AT_ONCE ? Number(rows.at(-1)?.id) : null;
    return { last, added: missing.length };
  });

/**
 * Completes the ledger with what the content tells and no event says: for rows that came in beside
 * the plugin (an import, a script in SQL). Nothing that stands in it is changed or taken out, so what
 * editors and moderators did stays on record, and readers meet only what is new. A stretch of rows at
 * a time, so that it can be interrupted and begun again.
 * @returns how many events were added.
 */
export const completeLedger = async (
  strapi: Core.Strapi,
  kinds: readonly Kind[]
): Promise<number> => {
  await beginAt(strapi, REBUILD);
  let sum = 0;
  for (const kind of kinds) {
    for (let from: number | null = 0; from !== null; ) {
      const { last, added } = await completeSome(strapi, kind, kinds, from);
      sum += added;
      from = last;
    }
  }
  return sum;
};
