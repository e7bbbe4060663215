import { randomInt } from 'node:crypto';
import { RENDERER } from '../../src/plugins/communities-of-practice/server/src/text/markdown';
import type { App } from './app';
import type { TestPerson } from '../factories/people';

/** Rows written straight into the tables: thousands in a moment, and any state whatever. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A documentId as Strapi makes them. */
export const newKey = (): string =>
  'a' + Array.from({ length: 23 }, () => LETTERS.charAt(randomInt(36))).join('');

type Row = Record<string, unknown>;

export const LONG_AGO = new Date('2026-01-05T10:00:00Z');

export const named = (given: Row): Row => ({
  document_id: newKey(),
  created_at: LONG_AGO,
  updated_at: LONG_AGO,
  published_at: LONG_AGO,
  ...given,
});

export const communityRow = (given: Row = {}): Row => {
  const row = named(given);
  return {
    name: `Community ${String(row.document_id)}`,
    slug: String(row.document_id),
    domain: 'Keeping the church warm without warming the planet',
    visibility: 'public',
    join_policy: 'open',
    is_archived: false,
    ...row,
  };
};

export const membershipRow = (community: string, person: TestPerson, given: Row = {}): Row =>
  named({
    community_key: community,
    user_key: person.key,
    display_name: person.name,
    role: 'member',
    state: 'active',
    joined_at: LONG_AGO,
    first_joined_at: given.joined_at ?? LONG_AGO,
    ...given,
  });

/** What a write would have stored beside plain words. */
const derived = (text: string, searched: string): Row => ({
  html: `<p>${text}</p>\n`,
  search_text: searched.toLowerCase(),
  derived_by: RENDERER,
});

export const withDerived = (row: Row): Row => ({
  ...derived(String(row.text), [row.title, row.text].filter(Boolean).join('\n')),
  ...row,
});

export const contributionRow = (community: string, author: string | null, given: Row = {}): Row =>
  withDerived(
    named({
      title: 'The boiler died',
      activity: 'problem-solving',
      text: 'Eleven degrees at the altar.',
      excerpt: 'Eleven degrees at the altar.',
      details: '{}',
      standing: 'shown',
      thread_status: 'open',
      posted_at: LONG_AGO,
      last_activity_at: LONG_AGO,
      version: 1,
      reply_count: 0,
      answer_count: 0,
      thanks_count: 0,
      me_too_count: 0,
      community_key: community,
      author_key: author,
      ...given,
    })
  );

export const replyRow = (thread: Row, author: string | null, given: Row = {}): Row =>
  withDerived(
    named({
      summary: 'Ask the archdeacon.',
      text: 'Ask the archdeacon.',
      standing: 'shown',
      helped: false,
      posted_at: LONG_AGO,
      version: 1,
      thanks_count: 0,
      contribution_key: thread.document_id,
      community_key: thread.community_key,
      author_key: author,
      ...given,
    })
  );

/** How a thread ended, long enough ago to be asked whether it held. */
export const closingRow = (thread: Row, closer: string | null, given: Row = {}): Row =>
  named({
    outcome: 'solved',
    learned: 'A temporary licence takes a week.',
    html: '<p>A temporary licence takes a week.</p>\n',
    search_text: '',
    derived_by: RENDERER,
    helpful: '[]',
    standing: 'shown',
    closed_at: LONG_AGO,
    round: 1,
    contribution_key: thread.document_id,
    community_key: thread.community_key,
    closed_by_key: closer,
    ...given,
  });

/** The first of its family, unless it is given a `root_key`. */
export const resourceRow = (community: string, author: string | null, given: Row = {}): Row => {
  const row = named(given);
  return withDerived({
    root_key: row.document_id,
    title: 'A heating log',
    kind: 'tool',
    text: 'One line a Sunday.',
    excerpt: 'One line a Sunday.',
    licence: 'cc-by',
    links: '[]',
    topics: '[]',
    topic_marks: '',
    standing: 'shown',
    posted_at: LONG_AGO,
    checked_at: LONG_AGO,
    reviewed_at: LONG_AGO,
    review_due_at: LONG_AGO,
    is_flagged: false,
    version: 1,
    use_count: 0,
    adaptation_count: 0,
    community_key: community,
    author_key: author,
    ...row,
  });
};

export const useReportRow = (resource: Row, author: string | null, given: Row = {}): Row => ({
  ...derived('It hung there.', ''),
  ...named({
    used_where: 'St Aldhelm’s',
    what_happened: 'It hung there.',
    verdict: 'worked',
    standing: 'shown',
    reported_at: LONG_AGO,
    version: 1,
    resource_key: resource.document_id,
    community_key: resource.community_key,
    author_key: author,
    ...given,
  }),
});

/** Published, unless it is given another state. */
export const faqRow = (community: string, author: string | null, given: Row = {}): Row =>
  withDerived(
    named({
      title: 'What keeps a church warm?',
      text: 'Infrared panels.',
      excerpt: 'Infrared panels.',
      state: 'published',
      standing: 'shown',
      sources: '[]',
      posted_at: LONG_AGO,
      published_on: LONG_AGO,
      reviewed_on: LONG_AGO,
      review_due_on: new Date('2999-01-05T10:00:00Z'),
      minority_waived: false,
      version: 1,
      helpful_count: 0,
      not_helpful_count: 0,
      community_key: community,
      author_key: author,
      worded_by_key: author,
      ...given,
    })
  );

export const faqSuggestionRow = (faq: Row, author: string | null, given: Row = {}): Row =>
  withDerived(
    named({
      summary: 'Panels, and wool.',
      text: 'Panels, and wool.',
      why: 'Wool is cheaper.',
      state: 'open',
      standing: 'shown',
      posted_at: LONG_AGO,
      faq_version: 1,
      version: 1,
      faq_key: faq.document_id,
      community_key: faq.community_key,
      author_key: author,
      ...given,
    })
  );

/** Inserts any number of rows, in pieces that every database takes. */
export const insertRows = async (app: App, table: string, rows: readonly Row[]): Promise<void> => {
  if (rows.length > 0) await app.strapi.db.connection.batchInsert(table, [...rows], 40);
};

/** Puts the words of rows that were inserted into the index, as a start after an import would. */
export const indexRows = (app: App): Promise<number> =>
  app.strapi.plugin('communities-of-practice').service('search').rebuild();

/** Signed-in people in any number: users with their role, and tokens as a sign-in would give them. */
export const makePeople = async (
  app: App,
  count: number,
  prefix: string
): Promise<TestPerson[]> => {
  const db = app.strapi.db.connection;
  const role = await db('up_roles').where({ type: 'authenticated' }).first('id');
  const rows = Array.from({ length: count }, (_, index) => ({
    document_id: newKey(),
    username: `${prefix}${index}`,
    email: `${prefix}${index}@example.org`,
    provider: 'local',
    confirmed: true,
    blocked: false,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    published_at: LONG_AGO,
  }));
  await insertRows(app, 'up_users', rows);
  const users: { id: number; document_id: string; username: string }[] = await db('up_users')
    .whereIn(
      'document_id',
      rows.map((row) => row.document_id)
    )
    .select('id', 'document_id', 'username');
  await insertRows(
    app,
    'up_users_role_lnk',
    users.map(({ id }, index) => ({ user_id: id, role_id: role.id, user_ord: index + 1 }))
  );
  const jwt = app.strapi.plugin('users-permissions').service('jwt');
  return Promise.all(
    users.map(async ({ id, document_id: key, username: name }) => ({
      id,
      key,
      name,
      token: await jwt.issue({ id }),
    }))
  );
};

export const countRows = async (app: App, table: string, where: Row = {}): Promise<number> => {
  const row = await app.strapi.db.connection(table).where(where).count({ count: '*' }).first();
  return Number(row?.count ?? 0);
};
