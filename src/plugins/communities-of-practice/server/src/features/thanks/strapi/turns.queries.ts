import type { Knex } from 'knex';
import { MINUTE } from '../../../core/durations';
import { databaseKind } from '../../../persistence/database-kind';
import { textIn, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';

/** How long who takes thanks back may give them again as if nothing had been (ADR 0006). */
export const SETTLES_MS = 10 * MINUTE;

/** The events of thanks that were given, and taken back a moment ago: nobody was told of that yet. */
export interface Turn {
  given: number;
  takenBack: number;
}

interface EventRow {
  id: number;
  verb: string;
  who_key: string;
  what_key: string;
}

/** One person's thanks, or me-too, for one thing. */
const nameOf = (what: unknown, who: unknown, kind: string): string => `${what} ${who} ${kind}`;

const nameOfEvent = ({ what_key, who_key, verb }: EventRow): string =>
  nameOf(what_key, who_key, verb.replace(/\..*$/, ''));

/** Locked, so that what has no position here has none until the transaction ends. */
const findUntold = (trx: Knex, subjects: readonly string[]): Promise<EventRow[]> => {
  const rows = trx(TABLE.ledger)
    .whereIn('what_key', subjects)
    .whereIn('verb', ['thanks.taken-back', 'me-too.taken-back'])
    .whereNull('position')
    .whereNotNull('settles_at')
    .select('id', 'verb', 'who_key', 'what_key');
  return databaseKind(trx) === 'sqlite' ? rows : rows.forUpdate();
};

/** By thanks: the turn that giving them again would undo. */
export const findTurns = async (
  trx: Knex,
  rows: readonly Row[]
): Promise<ReadonlyMap<string, Turn>> => {
  const subjects = [...new Set(rows.flatMap((row) => textIn(row, 'subject_key') ?? []))];
  const untold = new Map(
    (await findUntold(trx, subjects)).map((event) => [nameOfEvent(event), event.id])
  );
  if (untold.size === 0) return new Map();
  const given: EventRow[] = await trx(TABLE.ledger)
    .whereIn('what_key', subjects)
    .whereIn('verb', ['thanks.given', 'me-too.given'])
    .orderBy('id')
    .select('id', 'verb', 'who_key', 'what_key');
  const latest = new Map(given.map((event) => [nameOfEvent(event), event.id]));
  return new Map(
    rows.flatMap((row) => {
      const name = nameOf(row.subject_key, row.giver_key, String(row.kind ?? 'thanks'));
      const turn = { takenBack: untold.get(name), given: latest.get(name) };
      const { takenBack, given: before } = turn;
      if (takenBack === undefined || before === undefined) return [];
      return [[String(row.document_id), { takenBack, given: before }] as const];
    })
  );
};
