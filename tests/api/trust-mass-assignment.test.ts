import { contentRoutes, grantAll, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { attributeNames } from '../support/attributes';
import { contributionRow, insertRows, makePeople, newKey } from '../support/rows';
import { shareHere } from '../support/shares';
import { formOf } from '../support/uploads';
import { everyWrite, type Write } from '../support/writes';
import { connect, type Wire } from '../support/wire';

const AT_ONCE = 8;
/** Every name with every value; in an ordinary run each with one of them in turn. */
const IS_WHOLE = process.env.TRUST_FULL === '1';
const PLUGIN = 'plugin::communities-of-practice.';
const TABLES = [
  'cop_communities',
  'cop_memberships',
  'cop_contributions',
  'cop_replies',
  'cop_thanks',
  'cop_closings',
  'cop_resources',
  'cop_use_reports',
  'cop_visits',
  'cop_visit_guests',
  'cop_visit_notes',
  'cop_concerns',
  'cop_decisions',
  'cop_faqs',
  'cop_faq_suggestions',
  'cop_faq_verdicts',
  'cop_ledger_events',
  'cop_idempotency_keys',
  'up_users',
  'up_users_role_lnk',
];
/** Written by the hour, not by a request. */
const NOTED_BY_JOBS = ['people-seen-gone', 'resources-seen-gone', 'search-index'];
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
  let writes: Write[];
  let sent = 0;

  beforeAll(async () => {
    app = await bootApp('trust_mass_assignment');
    await grantAll(app);
    wire = await connect(app, AT_ONCE);
    const [first, second] = await makePeople(app, 2, 'person');
    if (!first || !second) throw new Error('nobody was made');
    [ruth, victim] = [first, second];
    writes = await everyWrite(app, ruth, victim);
    const attributes = attributeNames(
      app,
      (uid) => uid.startsWith(PLUGIN) || uid === 'plugin::users-permissions.user'
    );
    names = [...new Set([...attributes, ...NAMES])];
  });

  afterAll(async () => {
    process.stdout.write(`Figure 3: ${sent} requests, ${names.length} names.\n`);
    wire.close();
    await app.stop();
  });

  const opening = () => writes.find(({ name }) => name === 'contribution.create');

  /** Every row of every table that a write could reach. */
  const allRows = async (): Promise<Record<string, unknown[]>> => {
    const rows: Record<string, unknown[]> = {};
    for (const table of TABLES) rows[table] = await app.strapi.db.connection(table).orderBy('id');
    rows.cop_remembered = await app.strapi.db
      .connection('cop_remembered')
      .whereNotIn('name', NOTED_BY_JOBS)
      .orderBy('id');
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

  const AS_JSON = { 'Content-Type': 'application/json' };

  /** The same as it is sent: of a form, with one field more. */
  const sentWith = ({ form, ...write }: Write, name: string, value: unknown) =>
    form
      ? [{ ...write, ...formOf({ ...form, fields: { [name]: JSON.stringify(value) } }) }]
      : bodiesWith(write.body, name, value).map((raw) => ({ ...write, raw, headers: AS_JSON }));

  /** Names that a write offers: what they do is the contract's. */
  const offeredBy: Readonly<Record<string, readonly string[]>> = {
    'contribution.create': ['community', 'activity', 'title', 'text', 'details'],
    'contribution.update': ['title', 'text', 'details'],
    'reply.create': ['text', 'stance', 'inReplyTo'],
    'reply.update': ['text', 'stance'],
    'closing.create': ['outcome', 'learned', 'helpful'],
    'thanks.thankContribution': ['why'],
    'thanks.meToo': ['why'],
    'thanks.thankReply': ['why'],
    'concern.create': ['subject', 'reason', 'note'],
    'concern.reportContribution': ['reason', 'note'],
    'concern.reportReply': ['reason', 'note'],
    'resource.create': [
      ...['community', 'kind', 'title', 'text', 'licence'],
      ...['links', 'topics', 'core', 'from', 'fromVisit'],
    ],
    'resource.update': ['kind', 'title', 'text', 'licence', 'links', 'topics', 'core'],
    'adaptation.create': [
      ...['community', 'whatChanged', 'why', 'setting'],
      ...['coreKept', 'title', 'text', 'licence'],
    ],
    'resource-file.create': ['caption'],
    'use-report.create': ['where', 'whatHappened', 'verdict'],
    'community.join': ['displayName', 'canHelpWith'],
    'visit.create': [
      ...['community', 'title', 'text', 'places', 'dates'],
      ...['wentWrongHereToo', 'place', 'access', 'repeats'],
    ],
    'visit.update': [
      ...['title', 'text', 'questions', 'wentWrongHereToo'],
      ...['place', 'access', 'places'],
    ],
    'visit.answer': ['places', 'place', 'access', 'wentWrongHereToo'],
    'visit.takePlace': ['questions'],
    'visit.cancel': ['reason'],
    'visit.note': ['text', 'tryWhat', 'tryBy'],
    'faq.create': ['community', 'title', 'text', 'sources', 'searchWords', 'minorityBy'],
    'faq.update': ['title', 'text', 'sources', 'searchWords', 'minorityBy'],
    'faq.flag': ['reason'],
    'faq.differ': ['text', 'isWaived'],
    'faq.judge': ['helped'],
    'faq-suggestion.create': ['text', 'why'],
    'faq-suggestion.accept': ['version'],
    'faq-suggestion.decline': ['answer'],
    'community.updateMembership': ['displayName', 'canHelpWith'],
  };

  it('asks of every write there is', () => {
    const writing = contentRoutes(app).filter(
      ({ method }) => method === 'POST' || method === 'PUT'
    );
    expect(writing.map(({ handler }) => handler).sort()).toEqual(
      writes.map(({ name }) => name).sort()
    );
  });

  it('is refused by every write, and changes no row', async () => {
    const before = await allRows();
    const values = [victim.key, victim.id, { set: [victim.id] }];
    const waiting = shareHere(writes).flatMap((write, nth) =>
      names
        .filter((name) => !offeredBy[write.name]?.includes(name))
        .flatMap((name, index) =>
          (IS_WHOLE ? values : [values[(nth + index) % values.length]]).flatMap((value) =>
            sentWith(write, name, value)
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
          headers: { ...write.headers, 'If-Match': '"1"' },
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
    const write = opening();
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
      json: { data: opening()?.body },
      headers: {
        'X-User-Id': String(victim.id),
        'X-Forwarded-User': victim.name,
        'X-HTTP-Method-Override': 'DELETE',
      },
    });
    expect(body).toMatchObject({ data: { author: { documentId: ruth.key } } });
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

  it('in a DELETE changes nothing but the standing, and remembers what it was', async () => {
    const row = contributionRow(String(opening()?.body?.community), ruth.key);
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
      standing_before: 'shown',
      updated_at: updatedAt,
      published_at: publishedAt,
    });
  });
});
