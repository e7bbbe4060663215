import { stringify } from 'csv-stringify/sync';
import type { HistoryEvent, Party } from '../../../../../shared/contracts/admin';

const GONE = {
  person: 'A former member',
  editor: 'An editor no longer here',
  system: 'The system',
};

const nameOf = (party: Party | null): string =>
  party === null ? '' : (party.name ?? GONE[party.kind]);

const factsIn = (facts: HistoryEvent['was']): string =>
  Object.entries(facts ?? {})
    .map(([name, value]) => `${name}: ${value ?? '—'}`)
    .join(', ');

/** `contribution.opened` as "Contribution opened". */
const wordsOf = (verb: string): string => {
  const words = verb.replace(/[.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const COLUMNS: Record<string, (event: HistoryEvent) => string> = {
  When: ({ at }) => at,
  Who: ({ who }) => nameOf(who),
  What: ({ verb }) => wordsOf(verb),
  'Concerns whom': ({ recipient }) => nameOf(recipient),
  Community: ({ community }) => community?.name ?? '',
  Thread: ({ title }) => title ?? '',
  Before: ({ was }) => factsIn(was),
  After: ({ became }) => factsIn(became),
  Why: ({ why }) => why ?? '',
  'Thing (key)': ({ what }) => what,
};

/** Comma-separated values as spreadsheets take them: UTF-8 with its mark, and no cell is a formula. */
export const historyCsv = (events: readonly HistoryEvent[]): string =>
  stringify(
    events.map((event) => Object.values(COLUMNS).map((of) => of(event))),
    { header: true, columns: Object.keys(COLUMNS), escape_formulas: true, bom: true }
  );
