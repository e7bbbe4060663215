import { createHash } from 'node:crypto';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { REFUSED_BODIES, REFUSED_TEXTS, TAKEN } from '../support/hostile-text';
import { countRows } from '../support/rows';
import { connect, type Answer, type Sent, type Wire } from '../support/wire';

const TABLES = [
  'cop_contributions',
  'cop_replies',
  'cop_thanks',
  'cop_closings',
  'cop_ledger_events',
];

/** The same on every database: what was stored is what was sent. Changes only with the list above. */
const HASH = '5fccbf903fd1394d63688617e95f5028abc3dbfd7feda3d8ecb66e7f726b8ee1';

const NO_KEY_AND_ONE: Record<string, string>[] = [{}, { 'Idempotency-Key': 'nested-deeply' }];

/** Figure 5 of trust.md. */
describe('hostile text', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let ruth: TestPerson;

  beforeAll(async () => {
    app = await bootApp('trust_hostile_text');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
  });

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const opening = (given: object = {}) => ({
    community: community.key,
    activity: 'problem-solving',
    title: 'A title',
    text: 'Words.',
    ...given,
  });

  const post = (sent: Partial<Sent>): Promise<Answer> =>
    wire.send({ method: 'POST', path: '/contributions', token: ruth.token, ...sent });

  const rowCounts = async () => Promise.all(TABLES.map((table) => countRows(app, table)));

  /** Refused with this status and code, a path where it says `path`, and nothing written. */
  const expectRefused = async (
    send: () => Promise<Answer>,
    status: number,
    code: string,
    path?: string
  ) => {
    const before = await rowCounts();
    const { status: got, body } = await send();
    expect([got, body.error?.details?.code]).toEqual([status, code]);
    expect(body.error?.status).toBe(status);
    if (path) expect(body.error?.details?.errors?.map((error) => error.path)).toContain(path);
    expect(await rowCounts()).toEqual(before);
  };

  it('is read back exactly as it was sent, on every database', async () => {
    const read: string[] = [];
    for (const text of TAKEN) {
      const taken = await post({
        json: { data: opening({ text, details: { tried: text.slice(0, 2_000) } }) },
      });
      expect([taken.status, text.slice(0, 40)]).toEqual([201, text.slice(0, 40)]);
      const { documentId } = taken.body.data;
      const { body } = await wire.send({ path: `/contributions/${documentId}`, token: ruth.token });
      expect(body.data.text).toBe(text);
      expect(body.data.details.tried).toBe(text.slice(0, 2_000));
      const row = await app.strapi.db
        .connection('cop_contributions')
        .where({ document_id: documentId })
        .first();
      expect(row.text).toBe(text);
      read.push(body.data.text, body.data.excerpt, row.text);
    }
    expect(createHash('sha256').update(JSON.stringify(read)).digest('hex')).toBe(HASH);
  });

  it('is found again by the words in it, whatever the script', async () => {
    // By their words, not by the signs between them.
    for (const word of ['שלום', 'turned', '👨‍👩‍👧‍👦', 'DROP TABLE', '_']) {
      const path = `/contributions?filters[text][$containsi]=${encodeURIComponent(word)}&pagination[pageSize]=100`;
      const { status, body } = await wire.send({ path, token: ruth.token });
      if (word.length < 2) {
        expect(status).toBe(400);
        continue;
      }
      const hoped = TAKEN.filter((text) => text.includes(word)).length;
      expect([word, status, body.data?.length]).toEqual([word, 200, hoped]);
    }
  });

  it.each(REFUSED_TEXTS)('with %s is refused, with its path', async (_, text) => {
    await expectRefused(
      () => post({ json: { data: opening({ text }) } }),
      400,
      'invalid-input',
      'body.data.text'
    );
  });

  it.each(REFUSED_TEXTS.filter(([name]) => !name.startsWith('too m')))(
    'with %s is refused in every field of every write',
    async (_, text) => {
      const { body } = await post({ json: { data: opening({ text: `Target ${Math.random()}` }) } });
      const { documentId } = body.data;
      const sends: [string, string, object, string][] = [
        ['POST', '/contributions', opening({ title: text }), 'body.data.title'],
        [
          'POST',
          '/contributions',
          opening({ details: { tried: text } }),
          'body.data.details.tried',
        ],
        ['POST', '/contributions', opening({ community: text }), 'body.data.community'],
        ['POST', '/contributions', opening({ activity: text }), 'body.data.activity'],
        ['POST', `/contributions/${documentId}/replies`, { text }, 'body.data.text'],
        ['PUT', `/contributions/${documentId}`, { text }, 'body.data.text'],
        ['POST', `/contributions/${documentId}/closing`, { outcome: text }, 'body.data.outcome'],
      ];
      for (const [method, path, data, where] of sends) {
        await expectRefused(
          () =>
            wire.send({
              method,
              path,
              token: ruth.token,
              json: { data },
              headers: { 'If-Match': '"1"' },
            }),
          400,
          'invalid-input',
          where
        );
      }
    }
  );

  it.each(REFUSED_BODIES)('%s is refused', async (_, type, raw, status, code) => {
    await expectRefused(() => post({ raw, headers: { 'Content-Type': type } }), status, code);
  });

  it('without a body, or with an empty one, is refused', async () => {
    await expectRefused(() => post({}), 400, 'invalid-input');
    await expectRefused(
      () => post({ raw: '', headers: { 'Content-Type': 'application/json' } }),
      400,
      'invalid-input'
    );
  });

  const nested = (depth: number, open: string, close: string) =>
    open.repeat(depth) + close.repeat(depth);
  const deep: [string, string][] = [
    ['lists', nested(100_000, '[', ']')],
    ['objects', `${nested(100_000, '{"a":', '').slice(0, -1)}:1${'}'.repeat(100_000)}`],
    ['few levels', nested(50, '[', ']')],
  ];

  it.each(deep)(
    'nested deeply (%s) is refused, with and without an Idempotency-Key',
    async (_, inner) => {
      const bodiesWith = [
        `{"data":${inner}}`,
        JSON.stringify({ data: opening() }).replace('"Words."', inner),
        `{"data":${JSON.stringify(opening({ details: {} })).replace('"details":{}', `"details":{"tried":${inner}}`)}}`,
        `{"data":${JSON.stringify(opening({ details: {} })).replace('"details":{}', `"details":{"unknown":${inner}}`)}}`,
      ];
      for (const raw of bodiesWith) {
        for (const extra of NO_KEY_AND_ONE) {
          await expectRefused(
            () => post({ raw, headers: { 'Content-Type': 'application/json', ...extra } }),
            400,
            'invalid-input'
          );
        }
      }
    }
  );

  it('takes no longer for hostile searches than a moment', async () => {
    const searches = [
      '%'.repeat(100),
      '_'.repeat(100),
      '!'.repeat(100),
      '%_!'.repeat(33),
      '(a+)+$',
      '\\'.repeat(100),
      '.*'.repeat(50),
    ];
    for (const search of searches) {
      const passed = fairClock();
      const path = `/contributions?filters[text][$containsi]=${encodeURIComponent(search)}`;
      const { status } = await wire.send({ path, token: ruth.token });
      expect([search, status, passed() < 1_000]).toEqual([search, 200, true]);
    }
  });

  it('in an address, a query or a header is refused, never a 5xx', async () => {
    const parts = [
      '%00',
      '%ED%A0%80',
      '%FF',
      '%',
      '%zz',
      '%F0%9F%A5%B6',
      '%u0000',
      'a'.repeat(4_000),
      '..%2f..%2f',
      '__proto__',
    ];
    for (const part of parts) {
      const addresses = [
        `/contributions/${part}`,
        `/contributions?filters[community]=${part}`,
        `/contributions?filters[text][$containsi]=${part}${part}`,
        `/contributions?${part}=1`,
        `/contributions?filters[${part}]=1`,
        `/contributions?pagination[cursor]=${part}`,
        `/replies?filters[contribution]=${part}`,
      ];
      for (const path of addresses) {
        const { status, body } = await wire.send({ path, token: ruth.token });
        // A query parser that knows of prototypes drops `__proto__` before anybody meets it.
        const mayBeTaken = path.includes('$containsi') || part === '__proto__';
        const isSafe = status === 200 ? mayBeTaken : [400, 404, 414, 431].includes(status);
        expect([path.slice(0, 80), status, isSafe]).toEqual([path.slice(0, 80), status, true]);
        if (status === 400 || status === 404) expect(body.error?.details?.code).toBeDefined();
      }
    }
    for (const [name, value] of [
      ['If-Match', '"999999999999"'],
      ['If-Match', '"1", "2"'],
      ['If-Match', 'W/"x"'],
      ['Authorization', 'Bearer'],
      ['Authorization', `Bearer ${'a'.repeat(4_000)}`],
      ['Authorization', 'Basic cnV0aDpydXRo'],
      ['Authorization', 'Bearer eyJhbGciOiJub25lIn0.eyJpZCI6MX0.'],
      ['Content-Encoding', 'gzip'],
      ['Content-Encoding', 'nonsense'],
    ] as const) {
      const answer = await wire.send({
        method: 'PUT',
        path: `/contributions/${community.key}`,
        token: name === 'Authorization' ? null : ruth.token,
        json: { data: { text: 'Words.' } },
        headers: { [name]: value },
      });
      expect([name, value.slice(0, 30), answer.status >= 400 && answer.status < 500]).toEqual([
        name,
        value.slice(0, 30),
        true,
      ]);
    }
  });
});
