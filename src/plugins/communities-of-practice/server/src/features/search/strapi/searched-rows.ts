import type { Knex } from 'knex';
import { onlyTested } from '../../../persistence/only-tested';
import { rowIdIn, type SearchedKind } from '../../../persistence/search-index/searched-kinds';
import { TABLE } from '../../../persistence/uids';
import { whereReadable } from '../../communities';
import { whereThreadReadable } from '../../contributions';
import { faqKind, whereFaqReadable } from '../../faqs';
import { whereRoundIsOver } from '../../rounds';
import { hasHelpedReply, latestHolding } from './marks.queries';

type Columns = Readonly<Record<string, string | Knex.Raw>>;

/** How the rows of a kind are found: with what they are put in order by and counted under, and none of their text. */
interface SearchedRows {
  table: string;
  alias: string;
  /** What of them may be read where their community may: whatever the index remembers, no more is there. */
  isReadable(db: Knex, personKey: string | null): (rows: Knex.QueryBuilder) => void;
  columns(db: Knex): Columns;
  /** Where they have one: what they are narrowed by. */
  activity?: string;
  topics?: string;
}

const isShown =
  (alias: string): SearchedRows['isReadable'] =>
  (db) =>
    onlyTested(db, `${alias}.standing`, 'shown');

export const SEARCHED_ROWS: Readonly<Record<SearchedKind, SearchedRows>> = {
  contribution: {
    table: TABLE.contributions,
    alias: 'c',
    isReadable: isShown('c'),
    columns: (db) => ({
      thread_key: 'c.document_id',
      title: 'c.title',
      activity: 'c.activity',
      thread_status: 'c.thread_status',
      held: latestHolding(db, 'c'),
      has_helped_reply: hasHelpedReply(db),
    }),
    activity: 'c.activity',
  },
  reply: {
    table: TABLE.replies,
    alias: 'r',
    isReadable: (db) => (rows) => {
      rows.where(onlyTested(db, 'r.standing', 'shown'));
      rows.where(whereThreadReadable(db, 't', null)).where(whereRoundIsOver('t'));
    },
    columns: (db) => ({
      thread_key: 't.document_id',
      // What an opening's author took back is nobody's to read, though its thread stays.
      title: db.raw(`case when t.standing = 'shown' then t.title end`),
      activity: 't.activity',
      thread_status: 't.thread_status',
      held: latestHolding(db, 't'),
      reply_helped: 'r.helped',
    }),
    activity: 't.activity',
  },
  resource: {
    table: TABLE.resources,
    alias: 'x',
    isReadable: isShown('x'),
    columns: () => ({
      title: 'x.title',
      resource_kind: 'x.kind',
      topics: 'x.topics',
      use_count: 'x.use_count',
      is_flagged: 'x.is_flagged',
    }),
    topics: 'x.topic_marks',
  },
  faq: {
    table: faqKind.table,
    alias: 'f',
    isReadable: whereFaqReadable,
    columns: () => ({
      title: 'f.title',
      faq_state: 'f.state',
      helpful_count: 'f.helpful_count',
      not_helpful_count: 'f.not_helpful_count',
    }),
  },
};

/** These places of a kind, as `i.id`, with the rows that say whether this person may read them. */
export const readableRows = (
  db: Knex,
  kind: SearchedKind,
  personKey: string | null,
  places: Knex.QueryBuilder
): Knex.QueryBuilder => {
  const { table, alias, isReadable } = SEARCHED_ROWS[kind];
  const rows = db
    .from(places.as('i'))
    .joinRaw(`join ${table} as ${alias} on ${alias}.id = ${rowIdIn('i.id')}`)
    .join(`${TABLE.communities} as co`, 'co.document_id', `${alias}.community_key`);
  if (kind === 'reply')
    rows.join(`${TABLE.contributions} as t`, 't.document_id', 'r.contribution_key');
  return rows.where(whereReadable('co', personKey)).where(isReadable(db, personKey));
};
