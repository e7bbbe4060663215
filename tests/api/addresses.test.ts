import { features } from '../../src/plugins/communities-of-practice/server/src/features';
import { fillAddresses } from '../../src/plugins/communities-of-practice/server/src/features/communities/strapi/community-address';
import { oneAddressEach } from '../../src/plugins/communities-of-practice/server/src/persistence/migrations/0007-one-address-each';
import { contentManager } from '../factories/content-manager';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { faqRow, insertRows } from '../support/rows';
import { visitRow } from '../support/visit-rows';

const PLUGIN = 'plugin::communities-of-practice';

/** A community has an address, whoever made it, and is found by it. */
describe('addresses', () => {
  let app: App;
  let editor: Editor;
  let pages: ReturnType<typeof contentManager>;
  let ann: TestPerson;
  let ben: TestPerson;

  const slugOf = async (documentId: string): Promise<string | null> =>
    (await app.strapi.db.connection('cop_communities').where({ document_id: documentId }).first())
      .slug;

  const byScript = (data: object) =>
    app.strapi
      .documents(`${PLUGIN}.community`)
      .create({ data: { name: 'Warm churches', domain: 'Warmth', ...data } });

  const inForm = (data: object) =>
    pages.create('community', {
      name: 'Warm churches',
      domain: 'Warmth',
      visibility: 'public',
      joinPolicy: 'open',
      ...data,
    });

  beforeAll(async () => {
    app = await bootApp('addresses');
    await grantAll(app);
    [ann, ben] = [await makePerson(app, 'ann'), await makePerson(app, 'ben')];
    editor = await makeEditor(app);
    pages = contentManager(app, editor);
  });

  afterAll(() => app.stop());

  it('are made of the name on every door, each another one', async () => {
    const { documentId } = await byScript({});
    const inManager = await inForm({});
    const emptied = await inForm({ slug: '' });
    const ours = await inAdmin(app, editor).post('/communities', {
      name: 'Warm churches',
      domain: 'Warmth',
    });
    expect([inManager.status, emptied.status, ours.status]).toEqual([201, 201, 201]);
    expect(inManager.body.data.slug).toBe('warm-churches-1');
    const keys = [documentId, inManager.body.data.documentId, emptied.body.data.documentId];
    expect(await Promise.all([...keys, ours.body.data.documentId].map(slugOf))).toEqual([
      'warm-churches',
      'warm-churches-1',
      'warm-churches-2',
      'warm-churches-3',
    ]);
  });

  it('come to communities of an import at the next start, and back to one that was emptied', async () => {
    const { documentId } = await byScript({ name: 'Bells' });
    const db = app.strapi.db.connection;
    await db('cop_communities').where({ document_id: documentId }).update({ slug: null });
    await fillAddresses(app.strapi);
    expect(await slugOf(documentId)).toBe('bells');
    const form = await pages.open('community', documentId);
    expect((await form.save({ slug: '', name: 'Bells and ropes' })).status).toBe(200);
    expect(await slugOf(documentId)).toBe('bells-and-ropes');
    const nameless = await byScript({ name: '???' });
    expect(await slugOf(nameless.documentId)).toMatch(/^[a-z0-9-]+$/);
  });

  it('of another community, or like a documentId, are refused in words', async () => {
    await byScript({ name: 'Organs', slug: 'organs' });
    const other = await byScript({ name: 'Choirs', slug: 'choirs' });
    const form = await pages.open('community', other.documentId);
    for (const slug of ['organs', 'Organs', 'a'.repeat(24)]) {
      for (const refused of [await inForm({ slug }), await form.save({ slug })]) {
        expect([slug, refused.status]).toEqual([slug, 400]);
        expect(refused.body.error.name).toBe('ValidationError');
      }
      await expect(byScript({ slug })).rejects.toMatchObject({ name: 'ValidationError' });
    }
    expect(await slugOf(other.documentId)).toBe('choirs');
    const [one, two] = await Promise.all([inForm({ name: 'Bats' }), inForm({ name: 'Bats' })]);
    for (const { status } of [one, two]) expect([201, 400]).toContain(status);
  });

  describe('name a community over REST', () => {
    let community: TestCommunity;

    beforeAll(async () => {
      community = await makeCommunity(app, { slug: 'gravestones', name: 'Gravestones' });
      await makeMember(app, community, ann, { role: 'facilitator' });
    });

    it('to read, join, leave, change a name, list members, post and filter', async () => {
      const visited = await as(app, null).get('/communities/gravestones');
      expect(visited.status).toBe(200);
      expect(visited.body.data).toMatchObject({ documentId: community.key, slug: 'gravestones' });
      const mine = as(app, ben);
      expect((await mine.post('/communities/gravestones/join')).status).toBe(201);
      const renamed = await mine.put('/communities/gravestones/membership', {
        displayName: 'Benjamin',
      });
      expect(renamed.body.data).toMatchObject({
        community: community.key,
        displayName: 'Benjamin',
      });
      expect((await mine.get('/communities/gravestones/members')).body.data).toHaveLength(2);
      const opened = await mine.post('/contributions', {
        community: 'gravestones',
        activity: 'seeking-experience',
        title: 'Lichen',
        text: 'Whose?',
      });
      expect(opened.status).toBe(201);
      expect(opened.body.data.community.documentId).toBe(community.key);
      for (const asked of [
        'filters[community]=gravestones',
        'filters[community][$in][0]=gravestones',
      ]) {
        const { body } = await as(app, null).get(`/contributions?${asked}`);
        expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Lichen']);
      }
      const none = await as(app, null).get('/contributions?filters[community]=nowhere');
      expect([none.status, none.body.data]).toEqual([200, []]);
      expect((await mine.post('/communities/gravestones/leave')).status).toBe(200);
    });

    it('exactly, and no private one to strangers', async () => {
      await makeCommunity(app, { slug: 'quiet-room', visibility: 'private' });
      for (const path of [
        'Gravestones',
        'quiet-room',
        'nowhere',
        'grave%20stones',
        `${'x'.repeat(300)}`,
      ]) {
        expect((await as(app, null).get(`/communities/${path}`)).status).toBe(404);
        expect((await as(app, ben).post(`/communities/${path}/join`)).status).toBe(404);
      }
    });

    it('after documentIds: what looks like one is one', async () => {
      const impostor = await makeCommunity(app, { name: 'Impostor' });
      await app.strapi.db
        .connection('cop_communities')
        .where({ document_id: impostor.key })
        .update({ slug: community.key });
      const { body } = await as(app, null).get(`/communities/${community.key}`);
      expect(body.data.name).toBe('Gravestones');
    });
  });

  it('and every other thing that may be there once is refused in words, not as a fault', async () => {
    const community = await makeCommunity(app);
    await makeMember(app, community, ann);
    const opened = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Once',
      text: 'Only.',
    });
    const thread: string = opened.body.data.documentId;
    const faq = faqRow(community.key, ann.key);
    const visit = visitRow(community.key, ann.key);
    await insertRows(app, 'cop_faqs', [faq]);
    await insertRows(app, 'cop_visits', [visit]);
    const once: Record<string, object> = {
      community: { name: 'One', domain: 'Two', slug: 'but-once' },
      membership: { user: ben.key, community: community.key, displayName: 'Ben' },
      closing: {
        contribution: thread,
        closedBy: ann.key,
        outcome: 'learned-from-others',
        round: 1,
      },
      'follow-up': {
        contribution: thread,
        author: ann.key,
        closingKey: thread,
        didItHold: 'yes',
        afterDays: 30,
      },
      'faq-verdict': { faq: faq.document_id, giver: ben.key, helped: true },
      'visit-guest': { visit: visit.document_id, guest: ben.key },
      'visit-note': { visit: visit.document_id, author: ben.key, side: 'guest', text: 'Warm.' },
      thanks: { giver: ben.key, contribution: thread, subjectKey: thread, kind: 'me-too' },
    };
    const kinds = features
      .flatMap((slice) => slice.kinds ?? [])
      .filter(
        ({ isClosed, uid }) =>
          !isClosed && app.strapi.db.metadata.get(uid).indexes.some(({ type }) => type === 'unique')
      );
    expect(kinds.map(({ name }) => name).sort()).toEqual(Object.keys(once).sort());
    for (const { name } of kinds) {
      const write = () =>
        app.strapi
          .documents(`${PLUGIN}.${name}` as `${typeof PLUGIN}.community`)
          .create({ data: { ...once[name] } });
      await write();
      await expect(write()).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringMatching(/already/),
      });
    }
  });

  it('closing one thread twice at once closes it once, and says so', async () => {
    const community = await makeCommunity(app);
    await makeMember(app, community, ann);
    const opened = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Twice',
      text: 'At once.',
    });
    const path = `/contributions/${opened.body.data.documentId}/closing`;
    const statuses = await Promise.all(
      [1, 2, 3, 4].map(
        async () => (await as(app, ann).post(path, { outcome: 'learned-from-others' })).status
      )
    );
    expect(statuses.sort()).toEqual([201, 409, 409, 409]);
  });

  it('that several communities had in an earlier release are one each after the upgrade', async () => {
    const keys = [1, 2, 3].map(() => makeCommunity(app, { name: 'Twins' }));
    const twins = (await Promise.all(keys)).map(({ key }) => key);
    const db = app.strapi.db.connection;
    await db.schema.alterTable('cop_communities', (table) => {
      table.dropUnique(['slug'], 'cop_communities_slug');
    });
    await db('cop_communities').whereIn('document_id', twins).update({ slug: 'twins' });
    for (const time of ['first', 'again']) {
      await oneAddressEach.up?.(db, app.strapi.db);
      const slugs = (await Promise.all(twins.map(slugOf))).sort();
      expect([time, slugs]).toEqual([time, ['twins', 'twins-1', 'twins-2']]);
    }
  });
});
