import { derived, LONG_AGO, named } from './columns.mjs';
import { seedFaqs } from './faqs.mjs';
import { linkRows } from './links.mjs';
import { seedResources } from './resources.mjs';
import { COMMUNITIES, expressions, replyTotal } from './shape.mjs';
import { contributionText, excerpt, replyText, title } from './texts.mjs';
import { seedVisits } from './visits.mjs';

const UP = 'plugin::users-permissions';
const COP = 'plugin::communities-of-practice';
const seedPeople = async (seed, strapi, { members }) => {
  const { sql } = seed;
  await seed.rows('up_users', members, {
    ...named(seed, 'u'),
    username: `'member' || i`,
    email: `'member' || i || '@example.org'`,
    provider: `'local'`,
    confirmed: sql.yes,
    blocked: sql.no,
  });
  await linkRows(seed, strapi, {
    uid: `${UP}.user`,
    attribute: 'role',
    from: `up_users s join up_roles t on t.type = 'authenticated'`,
  });
};

const seedCommunities = (seed) => {
  const { sql } = seed;
  return seed.rows('cop_communities', COMMUNITIES, {
    ...named(seed, 'g'),
    name: `'Community ' || i`,
    slug: `'community-' || i`,
    domain: `'Keeping the church warm without warming the planet'`,
    visibility: `'public'`,
    join_policy: `'open'`,
    is_archived: sql.no,
  });
};

/** Everybody is in two communities: the one that follows from their number, and another. */
const seedMemberships = async (seed, strapi, { members }) => {
  const { sql } = seed;
  await seed.rows('cop_memberships', members * 2, {
    ...named(seed, 'm'),
    community_key: sql.key('g', `(i % ${members} + (i / ${members}) * 7) % ${COMMUNITIES}`),
    user_key: sql.key('u', `i % ${members}`),
    display_name: `'member' || (i % ${members})`,
    role: `case when i < ${COMMUNITIES} then 'facilitator' else 'member' end`,
    state: `'active'`,
    joined_at: sql.moment(LONG_AGO),
    first_joined_at: sql.moment(LONG_AGO),
  });
  const from = 'cop_memberships s join';
  await linkRows(seed, strapi, {
    uid: `${COP}.membership`,
    attribute: 'user',
    from: `${from} up_users t on t.document_id = s.user_key`,
  });
  await linkRows(seed, strapi, {
    uid: `${COP}.membership`,
    attribute: 'community',
    from: `${from} cop_communities t on t.document_id = s.community_key`,
  });
};

const seedContributions = async (seed, strapi, size) => {
  const { sql } = seed;
  const of = expressions(size);
  const replies = size.hasReplies ? of.replyCount('i') : '0';
  await seed.rows('cop_contributions', size.contributions, {
    ...named(seed, 'c', of.posted('i')),
    title: title('i'),
    activity: of.activity('i'),
    text: contributionText('i'),
    excerpt: excerpt('i'),
    ...derived(contributionText('i'), `${title('i')} || ' ' || ${contributionText('i')}`),
    details: sql.json('{}'),
    standing: `'shown'`,
    thread_status: `'open'`,
    posted_at: sql.moment(of.posted('i')),
    last_activity_at: sql.moment(size.hasReplies ? of.lastActivity('i') : of.posted('i')),
    version: '1',
    reply_count: replies,
    answer_count: replies,
    thanks_count: '0',
    me_too_count: '0',
    community_key: sql.key('g', of.community('i')),
    author_key: sql.key('u', of.opener('i')),
  });
  await linkRows(seed, strapi, {
    uid: `${COP}.contribution`,
    attribute: 'community',
    from: 'cop_contributions s join cop_communities t on t.document_id = s.community_key',
  });
  await linkRows(seed, strapi, {
    uid: `${COP}.contribution`,
    attribute: 'author',
    from: 'cop_contributions s join up_users t on t.document_id = s.author_key',
  });
};

const seedReplies = async (seed, strapi, size) => {
  const { sql } = seed;
  const { reply } = expressions(size);
  await seed.rows('cop_replies', replyTotal(size.contributions), {
    ...named(seed, 'r', reply.posted('i')),
    summary: `substr(${replyText('i')}, 1, 120)`,
    text: replyText('i'),
    ...derived(replyText('i'), replyText('i')),
    standing: `'shown'`,
    helped: sql.no,
    posted_at: sql.moment(reply.posted('i')),
    version: '1',
    thanks_count: '0',
    contribution_key: sql.key('c', reply.thread('i')),
    community_key: sql.key('g', reply.community('i')),
    author_key: sql.key('u', reply.author('i')),
  });
  await linkRows(seed, strapi, {
    uid: `${COP}.reply`,
    attribute: 'contribution',
    from: 'cop_replies s join cop_contributions t on t.document_id = s.contribution_key',
  });
  await linkRows(seed, strapi, {
    uid: `${COP}.reply`,
    attribute: 'author',
    from: 'cop_replies s join up_users t on t.document_id = s.author_key',
  });
};

/** Reports of which nobody has decided, of contributions of every community. */
const seedConcerns = (seed, { openConcerns, contributions }) => {
  const { sql } = seed;
  const reported = `i * ${Math.floor(contributions / openConcerns)}`;
  const subject = sql.key('c', reported);
  return seed.rows('cop_concerns', openConcerns, {
    document_id: sql.key('n', 'i'),
    reason: `'unkind'`,
    subject_kind: `'contribution'`,
    subject_key: subject,
    contribution_key: subject,
    community_key: sql.key('g', `(${reported}) % ${COMMUNITIES}`),
    reported_at: sql.moment(`${LONG_AGO} + ((i * 7) % ${openConcerns})`),
  });
};

const LEDGER = [
  'document_id',
  'verb',
  'who_key',
  'what_key',
  'community_key',
  'contribution_key',
  'recipient_key',
  'happened_at',
  'created_at',
  'updated_at',
];

/** As the relay would have left it. */
const placeEvents = async ({ db }) => {
  await db('cop_ledger_events').update({ position: db.ref('id') });
  const [{ last }] = await db('cop_ledger_events').max({ last: 'position' });
  await db('cop_readers')
    .insert({ name: 'relay', position: last ?? 0 })
    .onConflict('name')
    .merge();
};

const seedLedger = async (seed, { hasReplies }) => {
  await seed.insert(
    'cop_ledger_events',
    LEDGER,
    `select 'e' || substr(document_id, 2), 'contribution.opened', author_key, document_id,
       community_key, document_id, null, posted_at, posted_at, posted_at from cop_contributions
       order by id`
  );
  if (!hasReplies) return;
  await seed.insert(
    'cop_ledger_events',
    LEDGER,
    `select 'f' || substr(r.document_id, 2), 'reply.posted', r.author_key, r.document_id,
       r.community_key, r.contribution_key, c.author_key, r.posted_at, r.posted_at, r.posted_at
       from cop_replies r join cop_contributions c on c.document_id = r.contribution_key
       order by r.id`
  );
};

/**
 * The plugin's tables as its members would have filled them in a year.
 * @param {{ contributions: number, members: number, hasReplies: boolean, openConcerns?: number,
 *   listed?: number, family?: number }} size
 */
export const seedPlugin = async (seed, strapi, size) => {
  await seedPeople(seed, strapi, size);
  await seedCommunities(seed);
  await seedMemberships(seed, strapi, size);
  await seedContributions(seed, strapi, size);
  if (size.hasReplies) await seedReplies(seed, strapi, size);
  if (size.openConcerns) await seedConcerns(seed, size);
  if (size.listed) {
    await seedResources(seed, strapi, size);
    await seedFaqs(seed, strapi, size);
    await seedVisits(seed, strapi, size);
  }
  await seedLedger(seed, size);
  await placeEvents(seed);
};
