import { unlessSelf } from '../../../core/ledger-event';
import { textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import type { Guests } from './guests-of.queries';

export const momentOf = (value: unknown): number | null =>
  value === null || value === undefined ? null : toDate(value as StoredMoment).getTime();

export const subjectOf = (row: Row) => ({
  what: textIn(row, 'document_id') ?? '',
  community: textIn(row, 'community_key'),
});

/** Whom it is for: the other one of the two between whom a visit is made up. */
export const otherSide = (row: Row, by: string | null): string | null => {
  const [author, host] = [textIn(row, 'author_key'), textIn(row, 'host_key')];
  return by !== null && by === author ? unlessSelf(host, by) : unlessSelf(author, by);
};

/** What everybody in a visit hears of, and not only the two who make it up. */
const FOR_ALL: readonly string[] = [
  'visit.dates-proposed',
  'visit.scheduled',
  'visit.cancelled',
  'visit.made',
  'visit.learned-from',
];

const everybodyIn = (row: Row, guests: readonly string[]): Set<string> =>
  new Set(
    [textIn(row, 'host_key'), textIn(row, 'author_key'), ...guests].filter((key) => key !== null)
  );

/** One event for what happened, and one for each other who hears of it: what happened is counted once. */
export const forEverybody = <Told extends { verb: string; what: string; community: string | null }>(
  event: Told,
  row: Row,
  { by, known = [] }: Change<Guests>
) => {
  const all = FOR_ALL.includes(event.verb) ? everybodyIn(row, known) : new Set<string>();
  all.delete(by ?? '');
  const first = otherSide(row, by) ?? [...all][0] ?? null;
  all.delete(first ?? '');
  const others = [...all].map((recipient) => ({
    what: event.what,
    community: event.community,
    verb: 'visit.told' as const,
    recipient,
    became: { of: event.verb },
  }));
  return [{ ...event, recipient: first }, ...others];
};

/** Once for each who is in it, before each of its dates. */
export const remindersIn = (before: Row, after: Row, { known = [] }: Change<Guests>) => {
  const [was, is] = [momentOf(before.reminded_of), momentOf(after.reminded_of)];
  if (is === null || was === is) return [];
  return [...everybodyIn(after, known)].map((recipient) => ({
    ...subjectOf(after),
    verb: 'visit.near' as const,
    recipient,
  }));
};
