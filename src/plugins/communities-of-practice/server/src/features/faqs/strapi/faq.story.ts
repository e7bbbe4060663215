import type { FaqState } from '../../../../../shared/contracts';
import { unlessSelf, type Facts, type Told } from '../../../core/ledger-event';
import { textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, toStrings, type StoredMoment } from '../../../persistence/values';
import { ITEM_CHANGES, itemFacts, itemLife, itemStory, type ItemChange } from '../../contributions';

const verbOf = (change: ItemChange) => `faq.${change}` as const;

export const FAQ_VERBS = [
  'faq.drafted',
  'faq.checked',
  'faq.published',
  'faq.flagged',
  'faq.came-due',
  'faq.reviewed',
  'faq.retired',
  'faq.revived',
  'faq.credited',
  'faq.other-view-asked',
  'faq.other-view-answered',
  ...ITEM_CHANGES.map(verbOf),
] as const;
export type FaqVerb = (typeof FAQ_VERBS)[number];

type FaqTold = Told & { verb: FaqVerb };

/** Who wrote each source that is still there, by the source's documentId. */
export type SourceAuthors = ReadonlyMap<string, string>;

/** Of a row by columns; in work where a script wrote it without. */
export const stateOf = (row: Row): FaqState => (textIn(row, 'state') ?? 'in-work') as FaqState;

const factsOf = (row: Row): Facts => ({
  ...itemFacts(itemLife(row)),
  state: stateOf(row),
  credited: null,
});

const momentOf = (stored: unknown): number | null =>
  stored === null || stored === undefined ? null : toDate(stored as StoredMoment).getTime();

/** The step that a change of state was; an edit that takes a check back is told as the edit that it is. */
const stepBetween = (before: Row, after: Row): FaqVerb | null => {
  const [was, is] = [stateOf(before), stateOf(after)];
  const isReviewed = momentOf(before.reviewed_on) !== momentOf(after.reviewed_on);
  if (is === 'published' && was === 'checked') return 'faq.published';
  if (is === 'published') return isReviewed ? 'faq.reviewed' : null;
  if (was === is) return null;
  if (is === 'checked') return 'faq.checked';
  if (is === 'review-due') return after.flagged_by_key === null ? 'faq.came-due' : 'faq.flagged';
  if (is === 'retired') return 'faq.retired';
  return was === 'retired' ? 'faq.revived' : null;
};

/** Whose words it is drawn from; told once others can rely on it. */
const creditedIn = (row: Row | null, authors: SourceAuthors | undefined): Set<string> =>
  new Set(
    row?.published_on ? toStrings(row.sources).flatMap((source) => authors?.get(source) ?? []) : []
  );

const common = (row: Row) => ({
  what: textIn(row, 'document_id') ?? '',
  community: textIn(row, 'community_key'),
});

const credits = (
  { before, after, known, by }: Change<SourceAuthors>,
  at: { at?: Date; who?: string }
): FaqTold[] => {
  if (!after) return [];
  const earlier = creditedIn(before, known);
  return [...creditedIn(after, known)]
    .filter((person) => !earlier.has(person))
    .map((person) => ({
      ...common(after),
      ...at,
      verb: 'faq.credited' as const,
      recipient: unlessSelf(person, at.who ?? by),
      became: { credited: person },
    }));
};

/** A member was asked for their view, or has answered: in words, or that they do without. */
const minority = ({ before, after, by }: Change<SourceAuthors>): FaqTold[] => {
  if (!before || !after) return [];
  const asked = textIn(after, 'minority_by_key');
  const isAsked = asked !== null && asked !== textIn(before, 'minority_by_key');
  const isAnswered =
    textIn(before, 'minority_view') !== textIn(after, 'minority_view') ||
    (Boolean(after.minority_waived) && !before.minority_waived);
  const of = { ...common(after), became: factsOf(after) };
  const author = textIn(after, 'author_key');
  return [
    ...(isAsked && asked !== by
      ? [{ ...of, verb: 'faq.other-view-asked' as const, recipient: asked }]
      : []),
    ...(isAnswered
      ? [{ ...of, verb: 'faq.other-view-answered' as const, recipient: unlessSelf(author, by) }]
      : []),
  ];
};

const changed = (change: Change<SourceAuthors>, before: Row): FaqTold[] => {
  const { after, by } = change;
  const of = {
    ...common(after ?? before),
    recipient: unlessSelf(textIn(before, 'author_key'), by),
    was: factsOf(before),
    ...(after ? { became: factsOf(after) } : {}),
  };
  const step = after && stepBetween(before, after);
  return [
    ...itemStory(itemLife(before), after && itemLife(after)).map((one) => ({
      ...of,
      verb: verbOf(one),
    })),
    ...(step ? [{ ...of, verb: step }] : []),
    ...minority(change),
    ...credits(change, {}),
  ];
};

/** What a new row tells; of an imported one also that it was published, and who is credited. */
const begun = (change: Change<SourceAuthors>, after: Row): FaqTold[] => {
  const author = textIn(after, 'author_key');
  const asked = textIn(after, 'minority_by_key');
  const who = change.by ?? author ?? 'system';
  const of = { ...common(after), became: factsOf(after) };
  const drafted = {
    ...of,
    verb: 'faq.drafted' as const,
    who,
    at: toDate(after.posted_at as StoredMoment),
    recipient: unlessSelf(author, who),
  };
  const isAsked = asked !== null && !textIn(after, 'minority_view') && !after.minority_waived;
  const asking = isAsked
    ? [{ ...of, verb: 'faq.other-view-asked' as const, who, recipient: unlessSelf(asked, who) }]
    : [];
  if (!after.published_on) return [drafted, ...asking];
  const published = { at: toDate(after.published_on as StoredMoment), who: change.by ?? 'system' };
  return [
    drafted,
    ...asking,
    { ...of, ...published, verb: 'faq.published' as const, recipient: author },
    ...credits(change, published),
  ];
};

/** What happened to a FAQ, whoever did it. */
export const tellsOfFaq = (change: Change<SourceAuthors>): readonly FaqTold[] => {
  const { before, after } = change;
  if (before) return changed(change, before);
  return after ? begun(change, after) : [];
};
