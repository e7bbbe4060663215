import { grantAll, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import {
  communityRow,
  contributionRow,
  insertRows,
  makePeople,
  membershipRow,
  newKey,
  replyRow,
} from '../support/rows';
import { connect, type Wire } from '../support/wire';

jest.setTimeout(120_000);

const AT_ONCE = 8;
const PLUGIN = 'plugin::communities-of-practice.';
const TABLES = [
  'cop_communities',
  'cop_memberships',
  'cop_contributions',
  'cop_replies',
  'cop_thanks',
  'cop_closings',
  'cop_concerns',
  'cop_ledger_events',
  'cop_kept_answers',
  'up_users',
  'up_users_role_lnk',
];
/** What an attacker adds besides the attributes there are. */
const NAMES = [
  ...[
    'id',
    'documentId',
    'document_id',
    'createdBy',
    'updatedBy',
    'createdAt',
    'updatedAt',
    'publishedAt',
    'locale',
  ],
  ...[
    'status',
    'author',
    'authorId',
    'author_key',
    'user',
    'role',
    'isAdmin',
    'email',
    'password',
    'blocked',
    'localizations',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '$set',
    'data',
    '',
    '__component',
  ],
];

type Body = Record<string, unknown>;

/** Figure 3 of trust.md: a body says what it may say and nothing else. */
describe('what a member sends besides', () => {
  let app: App;
  let wire: Wire;
  let ruth: TestPerson;
  let victim: TestPerson;
  let names: string[];
  let writes: { name: string; method: string; path: string; body: Body | null }[];
  let sent = 0;

  beforeAll(async () => {
    app = await bootApp('trust_mass_assignment');
    await grantAll(app);
    wire = await connect(app, AT_ONCE);
    const [first, second] = await makePeople(app, 2, 'person');
    if (!first || !second) throw new Error('nobody was made');
    [ruth, victim] = [first, second];
    const [joined, joinable] = [communityRow(), communityRow()];
    const community = String(joined.document_id);
    const own = contributionRow(community, ruth.key);
    const others = contributionRow(community, victim.key);
    const closed = contributionRow(community, ruth.key, { thread_status: 'closed' });
    const ownReply = replyRow(others, ruth.key);
    const othersReply = replyRow(own, victim.key);
    const asked = membershipRow(community, victim, { state: 'requested' });
    await insertRows(app, 'cop_communities', [joined, joinable]);
    await insertRows(app, 'cop_memberships', [
      membershipRow(community, ruth, { role: 'facilitator' }),
      asked,
    ]);
    await insertRows(app, 'cop_contributions', [own, others, closed]);
    await insertRows(app, 'cop_replies', [ownReply, othersReply]);

    const at = (row: Body, path: string) => path.replace(':', String(row.document_id));
    const opening = { community, activity: 'problem-solving', title: 'A title', text: 'Words.' };
    writes = [
      {
        name: 'contribution.create',
        method: 'POST',
        path: '/contributions',
        body: { ...opening, details: {} },
      },
      {
        name: 'contribution.update',
        method: 'PUT',
        path: at(own, '/contributions/:'),
        body: { text: 'Other words.' },
      },
      {
        name: 'reply.create',
        method: 'POST',
        path: at(own, '/contributions/:/replies'),
        body: { text: 'Words.' },
      },
      {
        name: 'reply.update',
        method: 'PUT',
        path: at(ownReply, '/replies/:'),
        body: { text: 'Other words.' },
      },
      {
        name: 'closing.create',
        method: 'POST',
        path: at(own, '/contributions/:/closing'),
        body: { outcome: 'solved' },
      },
      {
        name: 'closing.reopen',
        method: 'POST',
        path: at(closed, '/contributions/:/reopen'),
        body: null,
      },
      {
        name: 'thanks.thankContribution',
        method: 'POST',
        path: at(others, '/contributions/:/thanks'),
        body: { why: 'It helped.' },
      },
      {
        name: 'thanks.meToo',
        method: 'POST',
        path: at(others, '/contributions/:/me-too'),
        body: {},
      },
      {
        name: 'thanks.thankReply',
        method: 'POST',
        path: at(othersReply, '/replies/:/thanks'),
        body: {},
      },
      {
        name: 'concern.reportContribution',
        method: 'POST',
        path: at(others, '/contributions/:/concerns'),
        body: { reason: 'spam' },
      },
      {
        name: 'concern.reportReply',
        method: 'POST',
        path: at(othersReply, '/replies/:/concerns'),
        body: { reason: 'spam' },
      },
      {
        name: 'community.join',
        method: 'POST',
        path: at(joinable, '/communities/:/join'),
        body: { displayName: 'Ruth' },
      },
      {
        name: 'community.leave',
        method: 'POST',
        path: at(joined, '/communities/:/leave'),
        body: null,
      },
      {
        name: 'community.accept',
        method: 'POST',
        path: at(asked, '/memberships/:/accept'),
        body: null,
      },
      {
        name: 'community.decline',
        method: 'POST',
        path: at(asked, '/memberships/:/decline'),
        body: null,
      },
    ];
    const attributes = Object.keys(app.strapi.contentTypes)
      .filter((uid) => uid.startsWith(PLUGIN) || uid === 'plugin::users-permissions.user')
      .flatMap((uid) =>
        Object.keys(app.strapi.contentTypes[uid as keyof typeof app.strapi.contentTypes].attributes)
      );
    names = [...new Set([...attributes, ...NAMES])];
  });

  afterAll(async () => {
    process.stdout.write(`Figure 3: ${sent} requests, ${names.length} names.\n`);
    wire.close();
    await app.stop();
  });

  /** Every row of every table that a write could reach. */
  const allRows = async (): Promise<Record<string, unknown[]>> => {
    const rows: Record<string, unknown[]> = {};
    for (const table of TABLES) rows[table] = await app.strapi.db.connection(table).orderBy('id');
    return rows;
  };

  /** JSON by hand: an object literal cannot hold an own `__proto__`. */
  const withAdded = (good: Body, name: string, value: unknown): string => {
    const inside = JSON.stringify(good).slice(1, -1);
    return `{${inside}${inside ? ',' : ''}${JSON.stringify(name)}:${JSON.stringify(value)}}`;
  };

  /** The body with one name more: beside the data, in them, and in the details. */
  const bodiesWith = (body: Body | null, name: string, value: unknown): string[] => {
    const beside = withAdded(body ? { data: body } : {}, name, value);
    if (!body) return name === 'data' ? [] : [beside, `{"data":${withAdded({}, name, value)}}`];
    const inside = name in body ? [] : [`{"data":${withAdded(body, name, value)}}`];
    const details =
      'details' in body
        ? [
            `{"data":${JSON.stringify({ ...body, details: 0 }).replace('"details":0', `"details":${withAdded({}, name, value)}`)}}`,
          ]
        : [];
    return [...(name === 'data' ? [] : [beside]), ...inside, ...details];
  };

  /** Names that a write offers: what they do is the contract's. */
  const offeredBy: Readonly<Record<string, readonly string[]>> = {
    'contribution.create': ['community', 'activity', 'title', 'text', 'details'],
    'contribution.update': ['title', 'text', 'details'],
    'reply.create': ['text', 'stance'],
    'reply.update': ['text', 'stance'],
    'closing.create': ['outcome', 'learned', 'helpful'],
    'thanks.thankContribution': ['why'],
    'thanks.meToo': ['why'],
    'thanks.thankReply': ['why'],
    'concern.reportContribution': ['reason', 'note'],
    'concern.reportReply': ['reason', 'note'],
    'community.join': ['displayName', 'canHelpWith'],
  };

  it('asks of every write there is', () => {
    const routes: { method: string; handler: string }[] =
      app.strapi.plugin('communities-of-practice').routes['content-api'].routes;
    const writing = routes.filter(({ method }) => method === 'POST' || method === 'PUT');
    expect(writing.map(({ handler }) => handler).sort()).toEqual(
      writes.map(({ name }) => name).sort()
    );
  });

  it('is refused by every write, and changes no row', async () => {
    const before = await allRows();
    const waiting = writes.flatMap((write) =>
      names
        .filter((name) => !offeredBy[write.name]?.includes(name))
        .flatMap((name) =>
          [victim.key, victim.id, { set: [victim.id] }].flatMap((value) =>
            bodiesWith(write.body, name, value).map((raw) => ({ ...write, raw }))
          )
        )
    );
    const taken: string[] = [];
    const worker = async () => {
      for (let write = waiting.pop(); write; write = waiting.pop()) {
        sent += 1;
        const { status, body } = await wire.send({
          method: write.method,
          path: write.path,
          token: ruth.token,
          raw: write.raw,
          headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
        });
        const isRefused = status === 400 && body.error?.details?.code === 'invalid-input';
        if (!isRefused) taken.push(`${write.name} ${write.raw}: ${status}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));

    expect(taken).toEqual([]);
    expect(await allRows()).toEqual(before);
    expect(Object.prototype).not.toHaveProperty('standing');
  });

  it('does nothing in a query or a header either', async () => {
    const before = await allRows();
    const write = writes[0];
    const added = ['author', 'authorKey', 'user', 'userId', 'standing'].map(
      (name) => `${name}=${victim.key}`
    );
    for (const query of added) {
      const { status } = await wire.send({
        method: 'POST',
        path: `${write?.path}?${query}`,
        token: ruth.token,
        json: { data: write?.body },
      });
      expect([query, status]).toEqual([query, 400]);
    }
    expect(await allRows()).toEqual(before);
  });

  it('makes no author but the token’s user, whatever the headers say', async () => {
    const { body } = await wire.send({
      method: 'POST',
      path: '/contributions',
      token: ruth.token,
      json: { data: writes[0]?.body },
      headers: {
        'X-User-Id': String(victim.id),
        'X-Forwarded-User': victim.name,
        'X-HTTP-Method-Override': 'DELETE',
      },
    });
    expect(body.data.author.documentId).toBe(ruth.key);
    const row = await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: body.data.documentId })
      .first();
    expect(row).toMatchObject({
      author_key: ruth.key,
      standing: 'shown',
      version: 1,
      created_by_id: null,
    });
  });

  it('in a DELETE changes nothing but the standing', async () => {
    const row = contributionRow(String(writes[0]?.body?.community), ruth.key);
    await insertRows(app, 'cop_contributions', [row]);
    const find = () =>
      app.strapi.db.connection('cop_contributions').where({ document_id: row.document_id }).first();
    const before = await find();
    await wire.send({
      method: 'DELETE',
      path: `/contributions/${String(row.document_id)}`,
      token: ruth.token,
      json: { data: { standing: 'shown', authorKey: victim.key, title: newKey() } },
    });
    const after = await find();
    // Strapi writes the moment of every update into two of its own columns.
    const { standing, updated_at: updatedAt, published_at: publishedAt } = after;
    expect(standing).toBe('withdrawn');
    expect(after).toEqual({
      ...before,
      standing,
      updated_at: updatedAt,
      published_at: publishedAt,
    });
  });
});
