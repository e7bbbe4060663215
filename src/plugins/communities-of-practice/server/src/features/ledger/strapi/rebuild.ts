import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../core/clock';
import type { LedgerEvent } from '../../../core/ledger-event';
import { columnOf, type Kind, type Row } from '../../../persistence/kind';
import { appendEvents, asEvents } from '../../../persistence/ledger-port';
import { inTransaction } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';

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

/** Two tellings of one thing: the same verb of the same thing, for the same recipient or thread. */
const signature = ({ verb, what, recipient }: Pick<LedgerEvent, 'verb' | 'what' | 'recipient'>) =>
  [verb, what, recipient ?? ''].join(' ');

/** Thanks are several of one thing, told apart by who gave them. */
const sameness = (event: LedgerEvent): string[] => [
  [event.verb, event.what, event.who].join(' '),
  ...(/\.given$/.test(event.verb) ? [] : [signature(event)]),
];

const alreadyTold = async (trx: Knex, events: readonly LedgerEvent[]): Promise<Set<string>> => {
  const rows: { verb: string; what_key: string; who_key: string; recipient_key: string | null }[] =
    await trx(TABLE.ledger)
      .whereIn('what_key', [...new Set(events.map(({ what }) => what))])
      .select('verb', 'what_key', 'who_key', 'recipient_key');
  return new Set(
    rows.flatMap((row) => [
      [row.verb, row.what_key, row.who_key].join(' '),
      signature({ verb: row.verb, what: row.what_key, recipient: row.recipient_key }),
    ])
  );
};

const completeSome = (
  strapi: Core.Strapi,
  kind: Kind,
  kinds: readonly Kind[],
  afterId: number
): Promise<{ last: number | null; added: number }> =>
  inTransaction(strapi, async (trx) => {
    const rows: Row[] = await trx(kind.table)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(AT_ONCE);
    const events = await toldBy(trx, kind, kinds, rows);
    const known = await alreadyTold(trx, events);
    const missing = events.filter((event) => !sameness(event).some((sign) => known.has(sign)));
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
