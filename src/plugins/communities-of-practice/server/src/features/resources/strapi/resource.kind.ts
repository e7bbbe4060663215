import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { onCommit } from '../../../persistence/now-and-on-commit';
import { TABLE } from '../../../persistence/uids';
import { toDate, toStrings, type StoredMoment } from '../../../persistence/values';
import { excerptOfHtml } from '../../../text/markdown';
import { deleteBytes } from '../../files';
import { ITEM_CHANGES, itemFacts, itemLife, itemStory, type ItemChange } from '../../contributions';
import { topicMarks } from '../domain/topics';
import { filesGone, filesStory } from './resource-files';
import { joinFamily, recountAdaptations, recountUses } from './resource-counts';
import { resourceLayout } from './resource.layout';
import { resourceSchema } from './resource.schema';

/** What its author, or an editor for them, can change. */
const WORDS = ['title', 'kind', 'text', 'licence', 'links', 'topics', 'core'];

/** Who wrote what a resource was made from; null where they are gone. */
interface Origin {
  author: string | null;
}

const findOrigins = async (
  trx: Knex,
  rows: readonly Row[]
): Promise<ReadonlyMap<string, Origin>> => {
  const keys = [...new Set(rows.flatMap((row) => textIn(row, 'adapted_from_key') ?? []))];
  if (keys.length === 0) return new Map();
  const found: { document_id: string; author_key: string | null }[] = await trx(TABLE.resources)
    .whereIn('document_id', keys)
    .select('document_id', 'author_key');
  const authors = new Map(found.map((row) => [row.document_id, row.author_key]));
  return new Map(
    rows.map((row) => [
      String(row.document_id),
      { author: authors.get(textIn(row, 'adapted_from_key') ?? '') ?? null },
    ])
  );
};

const born = (data: Row, now: Date): Row => {
  const postedAt = data.postedAt ?? now;
  return {
    postedAt,
    checkedAt: data.checkedAt ?? postedAt,
    links: data.links ?? [],
    topics: data.topics ?? [],
  };
};

const reworded = (data: Row, before: Row, now: Date): Row =>
  WORDS.some((name) => name in data)
    ? { version: Number(before.version ?? 1) + 1, editedAt: now }
    : {};

const sameMoment = (one: unknown, other: unknown): boolean =>
  toDate(one as StoredMoment).getTime() === toDate(other as StoredMoment).getTime();

/** Gone through without a word being changed; an edit says so by itself. */
const isReviewed = (before: Row, after: Row): boolean =>
  before.version === after.version && !sameMoment(before.checked_at, after.checked_at);

const recountOriginal = async (trx: Knex.Transaction, { before, after }: Change<Origin>) => {
  const original = textIn(after ?? before, 'adapted_from_key');
  const isSame = before && after && before.standing === after.standing;
  if (original !== null && !isSame) await recountAdaptations(trx, original);
};

/** Whoever takes a file away, or the whole of it: its bytes go with the commit. */
const deleteGoneFiles = async (strapi: Core.Strapi, change: Change): Promise<void> => {
  const gone = filesGone(change);
  if (gone.length === 0) return;
  const owner = textIn(change.before, 'document_id') ?? '';
  await onCommit(strapi, () => {
    for (const file of gone) {
      deleteBytes(strapi, owner, file).catch((error) => {
        // What is left is found by `resource-files.sweep`.
        strapi.log.error(`communities-of-practice: the file ${file} stays: ${String(error)}`);
      });
    }
  });
};

const verbOf = (change: ItemChange) => `resource.${change}` as const;

const placeOf = (row: Row) => ({
  what: textIn(row, 'document_id') ?? '',
  community: textIn(row, 'community_key'),
});

const begun = ({ known, by }: Change<Origin>, row: Row) => {
  const author = textIn(row, 'author_key');
  const who = by ?? author ?? 'system';
  const isAdapted = textIn(row, 'adapted_from_key') !== null;
  return {
    ...placeOf(row),
    verb: isAdapted ? ('resource.adapted' as const) : ('resource.added' as const),
    who,
    at: toDate(row.posted_at as StoredMoment),
    recipient: unlessSelf(isAdapted ? (known?.author ?? null) : author, who),
    became: itemFacts(itemLife(row)),
  };
};

export const resourceKind = defineKind({
  schema: resourceSchema,
  layout: resourceLayout,
  keys: {
    communityKey: 'community',
    authorKey: 'author',
    cameFromKey: 'cameFrom',
    cameFromVisitKey: 'cameFromVisit',
    adaptedFromKey: 'adaptedFrom',
  },
  within: { kind: 'community', key: 'communityKey', inherits: [], isLocked: false },
  item: {
    author: 'authorKey',
    words: ['title', 'text', 'links', 'files', 'topics', 'core', 'whatChanged', 'why', 'setting'],
    title: 'title',
    at: 'postedAt',
    withholds: 'row',
  },
  derives: { markdown: 'text', searched: ['title', 'text'] },
  people: { authorKey: 'anonymise' },
  editors: {
    may: ['title', 'kind', 'text', 'core'],
    begins: ['community', 'author', 'licence'],
    onDelete: 'with-children',
  },
  verbs: [
    'resource.added',
    'resource.adapted',
    'resource.reviewed',
    'resource.file-added',
    'resource.file-removed',
    ...ITEM_CHANGES.map(verbOf),
  ],
  begins: ['resource.added', 'resource.adapted'],
  complete: (data, before, now) => ({
    ...(typeof data.html === 'string' ? { excerpt: excerptOfHtml(data.html) } : {}),
    ...(before ? reworded(data, before, now) : born(data, now)),
    ...('topics' in data ? { topicMarks: topicMarks(toStrings(data.topics)) } : {}),
  }),
  knows: findOrigins,
  async recount(trx, change, strapi) {
    const { before, after } = change;
    await deleteGoneFiles(strapi, change);
    if (after && !before) await joinFamily(trx, after);
    await recountOriginal(trx, change);
    const isChecked = after && !(before && sameMoment(before.checked_at, after.checked_at));
    if (isChecked) await recountUses(trx, String(after.document_id));
  },
  tells(change) {
    const { before, after, by } = change;
    if (!before) return after ? [begun(change, after)] : [];
    const verbs = [
      ...itemStory(itemLife(before), after && itemLife(after)).map(verbOf),
      ...(after && isReviewed(before, after) ? (['resource.reviewed'] as const) : []),
    ];
    const about = {
      ...placeOf(after ?? before),
      recipient: unlessSelf(textIn(before, 'author_key'), by),
    };
    return [
      ...verbs.map((verb) => ({
        ...about,
        verb,
        was: itemFacts(itemLife(before)),
        ...(after ? { became: itemFacts(itemLife(after)) } : {}),
      })),
      ...filesStory(change).map((told) => ({ ...about, ...told })),
    ];
  },
});
