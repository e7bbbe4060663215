import type { Facts } from '../../../core/ledger-event';
import { unlessSelf } from '../../../core/ledger-event';
import { textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, toJson, type StoredMoment } from '../../../persistence/values';
import { ITEM_CHANGES, itemFacts, itemLife, itemStory, type ItemChange } from '../../contributions';
import { sidesIn } from './confirmations';
import type { Guests } from './guests-of.queries';
import { forEverybody, momentOf, otherSide, remindersIn, subjectOf } from './visit-recipients';

const verbOf = (change: ItemChange) => `visit.${change}` as const;

/** The verb of each state that a visit comes into. */
const STATES = {
  accepted: 'visit.accepted',
  declined: 'visit.declined',
  expired: 'visit.expired',
  scheduled: 'visit.scheduled',
  cancelled: 'visit.cancelled',
  made: 'visit.made',
  'learned-from': 'visit.learned-from',
} as const;

const isCourse = (state: string): state is keyof typeof STATES => state in STATES;

const courseOf = (before: Row, after: Row) => {
  const state = textIn(after, 'state') ?? '';
  const isDatedAnew =
    state === 'scheduled' &&
    ['starts_at', 'ends_at'].some((column) => momentOf(before[column]) !== momentOf(after[column]));
  const proposal = JSON.stringify(toJson(after.proposal) ?? null);
  const isProposed =
    proposal !== 'null' && proposal !== JSON.stringify(toJson(before.proposal) ?? null);
  return [
    ...((before.state !== after.state || isDatedAnew) && isCourse(state) ? [STATES[state]] : []),
    ...(isProposed ? (['visit.dates-proposed'] as const) : []),
  ];
};

const storyOf = (before: Row, after: Row | null) => {
  const changes = itemStory(itemLife(before), after && itemLife(after));
  // What is said with a step, as where it is when a request is accepted, is told by the step.
  const isStep = after !== null && before.state !== after.state;
  return [
    ...changes.filter((change) => !isStep || change !== 'edited').map(verbOf),
    ...(after ? courseOf(before, after) : []),
  ];
};

const factsOf = (row: Row): Facts => ({ ...itemFacts(itemLife(row)), state: textIn(row, 'state') });

const confirmationsIn = (before: Row, after: Row, by: string | null) =>
  sidesIn(after.confirmations)
    .filter((side) => !sidesIn(before.confirmations).includes(side))
    .map((side) => ({
      ...subjectOf(after),
      verb: 'visit.checklist-confirmed' as const,
      recipient: otherSide(after, by),
      became: { side },
    }));

/** What is offered once is counted once, however often it comes again. */
const offeredAs = (row: Row) =>
  Number(row.series_number ?? 1) > 1 ? ('visit.repeated' as const) : ('visit.offered' as const);

const begunStory = (row: Row, by: string | null) => {
  const author = textIn(row, 'author_key');
  const isRequest = row.begun_as === 'request';
  return {
    verb: isRequest ? ('visit.requested' as const) : offeredAs(row),
    who: by ?? author ?? 'system',
    at: toDate(row.posted_at as StoredMoment),
    recipient: isRequest ? textIn(row, 'addressee_key') : unlessSelf(author, by ?? author),
    became: factsOf(row),
  };
};

const changedStory = (before: Row, row: Row, change: Change<Guests>) => {
  const { after } = change;
  const became = after ? { became: factsOf(after) } : {};
  return storyOf(before, after).flatMap((verb) =>
    forEverybody({ ...subjectOf(row), verb, was: factsOf(before), ...became }, row, change)
  );
};

/** What happened to a visit, whoever did it. */
export const visitStory = (change: Change<Guests>) => {
  const { before, after, by } = change;
  const row = after ?? before;
  if (!row) return [];
  if (!before) return [{ ...subjectOf(row), ...begunStory(row, by) }];
  return [
    ...changedStory(before, row, change),
    ...(after ? confirmationsIn(before, after, by) : []),
    ...(after ? remindersIn(before, after, change) : []),
  ];
};

export const VISIT_VERBS = [
  'visit.offered',
  'visit.repeated',
  'visit.requested',
  'visit.dates-proposed',
  ...Object.values(STATES),
  'visit.told',
  'visit.near',
  'visit.checklist-confirmed',
  ...ITEM_CHANGES.map(verbOf),
] as const;
