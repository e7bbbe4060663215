import { as, contentRoutes, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { everyWrite, type Write } from '../support/writes';

/** What is nothing to a reader, in plain words and in Markdown. */
const BLANK = ['\u200B\u200B\u200B', '\u2060 \uFEFF \u3164', '\u2800\u2800\u2800'];
const BLANK_MARKDOWN = [
  '![](https://example.org/a.png)',
  '![a picture](a.png)',
  '[1]: https://example.org/a.png',
  '**\u200B**',
  '---',
  '> ',
  '&nbsp;',
];

/** Where members' words come in: by route and field, and whether they are Markdown. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'contribution.create': ['title', 'text*'],
  'contribution.update': ['title', 'text*'],
  'reply.create': ['text*'],
  'reply.update': ['text*'],
  'closing.create': ['learned*'],
  'thanks.thankContribution': ['why'],
  'thanks.thankReply': ['why'],
  'thanks.meToo': ['why'],
  'concern.create': ['note'],
  'concern.reportContribution': ['note'],
  'concern.reportReply': ['note'],
  'community.join': ['displayName', 'canHelpWith'],
  'community.updateMembership': ['displayName', 'canHelpWith'],
};

describe('words that show nothing', () => {
  let app: App;
  let ruth: TestPerson;
  let writes: Write[];

  beforeAll(async () => {
    app = await bootApp('blank_posts');
    await grantAll(app);
    ruth = await makePerson(app, 'ruth');
    writes = await everyWrite(app, ruth, await makePerson(app, 'other'));
  });

  afterAll(() => app.stop());

  const send = ({ method, path, body }: Write, data: object) =>
    as(app, ruth)
      [method === 'PUT' ? 'put' : 'post'](path, { ...body, ...data })
      .set('If-Match', '"1"');

  it('are asked of every route that takes text', () => {
    const writing = contentRoutes(app).filter(({ method }) => /POST|PUT/.test(method));
    expect(writes.map(({ name }) => name).sort()).toEqual(
      writing.map(({ handler }) => handler).sort()
    );
  });

  it('are refused in words at every door, and nothing is written', async () => {
    const count = async () =>
      Number((await app.strapi.db.connection('cop_ledger_events').count({ n: '*' }))[0]?.n);
    const before = await count();
    for (const write of writes) {
      for (const field of WORDS[write.name] ?? []) {
        const name = field.replace('*', '');
        for (const blank of field.endsWith('*') ? [...BLANK, ...BLANK_MARKDOWN] : BLANK) {
          const { status, body } = await send(write, { [name]: blank });
          const errors = body.error?.details.errors ?? [];
          expect([write.name, name, blank, status, errors[0]?.path]).toEqual([
            write.name,
            name,
            blank,
            400,
            `body.data.${name}`,
          ]);
          expect(errors[0].message).toContain('shows nothing');
        }
      }
    }
    expect(await count()).toBe(before);
  });

  it('are nothing where words may be left out, if they are white space', async () => {
    const thanking = writes.find(({ name }) => name === 'thanks.thankContribution');
    if (!thanking) throw new Error('Nothing to thank for.');
    expect((await send(thanking, { why: ' \n ' })).status).toBe(200);
    const row = await app.strapi.db.connection('cop_thanks').where({ giver_key: ruth.key }).first();
    expect(row.why).toBeNull();
  });
});
