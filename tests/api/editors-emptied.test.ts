import { features } from '../../src/plugins/communities-of-practice/server/src/features';
import { contentManager } from '../factories/content-manager';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { offerVisit } from '../factories/visits';
import { bootApp, type App } from '../support/app';
import { shareHere } from '../support/shares';

type Values = Record<string, unknown>;

const PLUGIN = 'plugin::communities-of-practice';

/** What a box can be left as, and what a hand-made request can put there. */
const LEFT_IN_A_BOX = [null, '', '   ', '{"broken', '[]', [], [7], {}, { a: 1 }, 0, true];

/** The same, where there is no box: it is refused or left out whatever it is. */
const SENT_WITHOUT_A_BOX = [null, '', [7]];

const KINDS = features.flatMap(({ kinds }) => kinds ?? []);
const EDITED = KINDS.filter(({ editors }) => editors.may.length > 0);
const TRIED = shareHere(EDITED);

/** Two rows that differ in nothing else are behind the same doors. */
const asItReads = ({ updated_at: _saved, ...row }: Values): string => JSON.stringify(row);

/** Nothing that an editor, or a script, leaves in a box takes a community or thread from everybody else. */
describe('an emptied box', () => {
  let app: App;
  let community: TestCommunity;
  let thread: string;
  let keys: Record<string, string>;
  let editor: Editor;
  let ann: TestPerson;
  let ben: TestPerson;
  let pages: ReturnType<typeof contentManager>;

  const rowOf = (table: string, key: string): Promise<Values> =>
    app.strapi.db.connection(table).where({ document_id: key }).first();

  const putBack = (table: string, { id, ...row }: Values) =>
    app.strapi.db
      .connection(table)
      .where({ id })
      .update(
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'object' && value !== null && !(value instanceof Date)
              ? JSON.stringify(value)
              : value,
          ])
        )
      );

  /** Every door behind which the community, its thread and its people are read, with who asks. */
  const doors = (): [string, () => Promise<{ status: number; text: string }>][] => {
    const ofMembers = [
      '/communities',
      `/communities/${community.key}`,
      `/communities/${community.key}/members`,
      `/contributions?filters[community]=${community.key}`,
      `/contributions/${thread}`,
      `/replies?filters[contribution]=${thread}`,
      `/visits?filters[community]=${community.key}`,
      `/visits/${keys.visit}`,
      `/resources?filters[community]=${community.key}`,
      `/resources/${keys.resource}`,
      `/resources/${keys.resource}/uses`,
      `/faqs?filters[community]=${community.key}`,
      `/faqs/${keys.faq}`,
      `/faqs/${keys.faq}/suggestions`,
      '/me',
      '/me/communities',
      '/me/threads',
      '/me/results',
    ];
    const ofEditors = [
      '/overview',
      `/overview/${community.key}`,
      '/overview/export',
      `/communities/${community.key}/settings`,
      `/communities/${community.key}/people`,
      `/communities/${community.key}/conversations`,
      `/conversations/${thread}`,
      '/people',
      '/moderation?show=waiting',
      `/moderation/contribution/${thread}`,
      '/history',
    ];
    return [
      ...ofMembers.map((path): ReturnType<typeof doors>[number] => [
        `ann ${path}`,
        async () => as(app, ann).get(path),
      ]),
      ...ofEditors.map((path): ReturnType<typeof doors>[number] => [
        `editor ${path}`,
        async () => inAdmin(app, editor).get(path),
      ]),
    ];
  };

  const shutDoors = async (): Promise<string[]> => {
    const shut: string[] = [];
    for (const [name, ask] of doors()) {
      const { status, text } = await ask();
      if (status !== 200) shut.push(`${name}: ${status} ${text.slice(0, 200)}`);
    }
    return shut;
  };

  /** Of each other kind that editors edit, one that Ann or Ben wrote. */
  const repertoire = async (): Promise<Record<string, string>> => {
    const write = async (person: TestPerson, path: string, data: object): Promise<string> => {
      const written = await as(app, person).post(path, data);
      expect(written.status).toBe(201);
      return written.body.data.documentId;
    };
    const words = { community: community.key, title: 'A heating log', text: 'A line a Sunday.' };
    const resource = await write(ann, '/resources', { ...words, kind: 'tool', licence: 'cc-by' });
    const report = { where: 'St Aldhelm’s', whatHappened: 'It hung there.', verdict: 'worked' };
    const faq = await write(ann, '/faqs', words);
    const suggestion = { text: 'Two lines a Sunday.', why: 'We heat the hall.' };
    return {
      resource,
      'use-report': await write(ben, `/resources/${resource}/uses`, report),
      faq,
      'faq-suggestion': await write(ben, `/faqs/${faq}/suggestions`, suggestion),
    };
  };

  beforeAll(async () => {
    app = await bootApp('editors_emptied');
    await grantAll(app);
    community = await makeCommunity(app, {
      hiddenActivities: ['visits'],
      prompts: { visits: 'Go' },
    });
    [ann, ben] = [await makePerson(app, 'ann'), await makePerson(app, 'ben')];
    const membership = await makeMember(app, community, ann, { role: 'facilitator' });
    await makeMember(app, community, ben);
    const opened = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    thread = opened.body.data.documentId;
    const replied = await as(app, ben).post(`/contributions/${thread}/replies`, {
      text: 'Bleed the radiators.',
      stance: 'supports',
    });
    await as(app, ben).post(`/contributions/${thread}/concerns`, { reason: 'other', note: 'Hm.' });
    keys = {
      community: community.key,
      membership,
      contribution: thread,
      reply: replied.body.data.documentId,
      visit: await offerVisit(app, ann, community),
      ...(await repertoire()),
    };
    editor = await makeEditor(app);
    pages = contentManager(app, editor);
  });

  afterAll(() => app.stop());

  it('is tried on every kind that editors edit', async () => {
    expect(Object.keys(keys).sort()).toEqual(EDITED.map(({ name }) => name).sort());
    expect(await shutDoors()).toEqual([]);
  });

  it.each(TRIED)('in the form of a $name shuts no door, and no save is a 500', async (kind) => {
    const key = keys[kind.name] ?? '';
    const before = await rowOf(kind.table, key);
    const broken: string[] = [];
    const tried = new Set([asItReads(before)]);
    for (const attribute of Object.keys(kind.schema.attributes)) {
      const isBox = [...kind.editors.may, ...(kind.editors.begins ?? [])].includes(attribute);
      for (const left of isBox ? LEFT_IN_A_BOX : SENT_WITHOUT_A_BOX) {
        const form = await pages.open(kind.name, key);
        const saved = await form.save({ [attribute]: left });
        const what = `${attribute} = ${JSON.stringify(left)}`;
        if (saved.status >= 500) broken.push(`${what}: ${saved.status}`);
        const after = asItReads(await rowOf(kind.table, key));
        if (!tried.has(after)) {
          tried.add(after);
          broken.push(...(await shutDoors()).map((door) => `${what}: ${door}`));
        }
        await putBack(kind.table, before);
      }
    }
    expect(broken).toEqual([]);
  });

  it.each(TRIED)('of a $name that must say something is refused in words', async (kind) => {
    const key = keys[kind.name] ?? '';
    const before = await rowOf(kind.table, key);
    const needed = kind.editors.may.filter((name) => {
      const attribute: { type?: string; required?: boolean; default?: unknown } =
        kind.schema.attributes[name] ?? {};
      return attribute.required || (attribute.type === 'enumeration' && 'default' in attribute);
    });
    for (const name of needed) {
      for (const left of [null, '', '  ']) {
        const form = await pages.open(kind.name, key);
        const refused = await form.save({ [name]: left });
        expect([kind.name, name, left, refused.status]).toEqual([kind.name, name, left, 400]);
        expect(refused.body.error.name).toBe('ValidationError');
        expect(refused.body.error.message.length).toBeGreaterThan(10);
        expect(await rowOf(kind.table, key)).toEqual(before);
      }
    }
  });

  it.each([
    ['membership', { displayName: 'Nobody' }],
    ['contribution', { title: 'Whose?', text: 'Where?', activity: 'visits' }],
    ['reply', { text: 'To what?' }],
  ])('of a new %s without its person or place is refused in words', async (name, said) => {
    const kind = KINDS.find((one) => one.name === name);
    const begins = (kind?.editors.begins ?? []).filter((field) =>
      Object.values(kind?.keys ?? {}).includes(field)
    );
    const whole: Values = {
      user: { connect: [{ documentId: (await makePerson(app)).key }] },
      author: { connect: [{ documentId: ann.key }] },
      community: { connect: [{ documentId: community.key }] },
      contribution: { connect: [{ documentId: thread }] },
    };
    expect(begins.length).toBeGreaterThan(1);
    for (const field of begins) {
      for (const left of [
        undefined,
        null,
        { connect: [] },
        { connect: [{ documentId: 'a'.repeat(24) }] },
      ]) {
        const given = Object.fromEntries(begins.map((one) => [one, whole[one]]));
        const refused = await pages.create(name, { ...said, ...given, [field]: left });
        expect([field, left, refused.status]).toEqual([field, left, 400]);
        expect(refused.body.error.message).toMatch(/^\S.{10,}/);
      }
    }
    const made = await pages.create(name, {
      ...said,
      ...Object.fromEntries(begins.map((one) => [one, whole[one]])),
    });
    expect(made.status).toBe(201);
    const unset = await pages.create(name, {
      ...said,
      ...Object.fromEntries(begins.map((one) => [one, whole[one]])),
      ...(name === 'membership' ? { role: null, state: '' } : { activity: '', stance: null }),
    });
    expect(unset.status).toBe(name === 'reply' ? 201 : 400);
  });

  it.each([
    ['community', 'hiddenActivities'],
    ['community', 'prompts'],
    ['contribution', 'details'],
  ])('of JSON, %s %s, filled by a script with anything shuts no door', async (name, attribute) => {
    const kind = KINDS.find((one) => one.name === name);
    if (!kind) throw new Error(name);
    const key = keys[name] ?? '';
    const before = await rowOf(kind.table, key);
    const broken: string[] = [];
    for (const left of [
      null,
      [],
      {},
      [7, null],
      { visits: 7, peers: 'x' },
      { peers: [7] },
      0,
      true,
    ]) {
      await app.strapi
        .documents(`${PLUGIN}.${name}` as `${typeof PLUGIN}.community`)
        .update({ documentId: key, data: { [attribute]: left } });
      broken.push(...(await shutDoors()).map((door) => `${JSON.stringify(left)}: ${door}`));
      await putBack(kind.table, before);
    }
    expect(broken).toEqual([]);
  });
});
