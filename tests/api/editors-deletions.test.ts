import { forgettingTheGone } from '../../src/plugins/communities-of-practice/server/src/persistence/departures';
import { features } from '../../src/plugins/communities-of-practice/server/src/features';
import { contentManager } from '../factories/content-manager';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grant, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { countRows, insertRows, membershipRow, newKey } from '../support/rows';

const USER = 'plugin::users-permissions.user';

/** Everything that hangs from a thread, in one: three replies, thanks for each kind, a closing. */
describe('deleting', () => {
  let app: App;
  let community: TestCommunity;
  let editor: Editor;
  let pages: ReturnType<typeof contentManager>;
  let ann: TestPerson;
  let ben: TestPerson;

  const eventsOf = async (where: object): Promise<string[]> => {
    const rows: { verb: string }[] = await app.strapi.db
      .connection('cop_ledger_events')
      .where(where)
      .orderBy('id')
      .select('verb');
    return rows.map(({ verb }) => verb);
  };

  const wholeThread = async (asker: TestPerson, answerer: TestPerson): Promise<string> => {
    const opened = await as(app, asker).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text: 'Bats in the belfry.',
    });
    const key: string = opened.body.data.documentId;
    const replies: string[] = [];
    for (const text of ['Yes.', 'Twice.', 'Ask the warden.']) {
      const { body } = await as(app, answerer).post(`/contributions/${key}/replies`, { text });
      replies.push(body.data.documentId);
    }
    await as(app, answerer).post(`/contributions/${key}/me-too`);
    await as(app, asker).post(`/replies/${replies[0]}/thanks`, { why: 'Kind.' });
    await as(app, asker).post(`/contributions/${key}/closing`, {
      outcome: 'learned-from-others',
      helpful: [replies[0]],
    });
    return key;
  };

  const hangingFrom = async (key: string): Promise<number[]> =>
    Promise.all(
      ['cop_replies', 'cop_thanks', 'cop_closings'].map((table) =>
        countRows(app, table, { contribution_key: key })
      )
    );

  beforeAll(async () => {
    app = await bootApp('editors_deletions');
    await grantAll(app);
    community = await makeCommunity(app, { name: 'Warm churches' });
    [ann, ben] = [await makePerson(app, 'ann'), await makePerson(app, 'ben')];
    await makeMember(app, community, ann, { role: 'facilitator' });
    await makeMember(app, community, ben);
    editor = await makeEditor(app);
    pages = contentManager(app, editor);
  });

  afterAll(() => app.stop());

  it('a contribution takes its thread with it, each row told to the ledger', async () => {
    const key = await wholeThread(ann, ben);
    expect(await hangingFrom(key)).toEqual([3, 2, 1]);
    expect((await pages.delete('contribution', key)).status).toBe(200);
    expect(await hangingFrom(key)).toEqual([0, 0, 0]);
    expect(await countRows(app, 'cop_replies_contribution_lnk')).toBe(0);
    const told = await eventsOf({ contribution_key: key, who_key: `editor:${editor.id}` });
    expect(told.sort()).toEqual([
      'contribution.deleted',
      'me-too.taken-back',
      'reply.deleted',
      'reply.deleted',
      'reply.deleted',
      'thanks.taken-back',
      'thread.reopened',
    ]);
  });

  it('several at once and by a script as well; a reply takes its thanks', async () => {
    const [one, two, three] = [
      await wholeThread(ann, ben),
      await wholeThread(ann, ben),
      await wholeThread(ben, ann),
    ];
    expect((await pages.deleteMany('contribution', [one, two])).status).toBe(200);
    expect([await hangingFrom(one), await hangingFrom(two)]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const thanked = await app.strapi.db
      .connection('cop_thanks')
      .where({ contribution_key: three, kind: 'thanks' })
      .first('subject_key');
    expect((await pages.delete('reply', thanked.subject_key)).status).toBe(200);
    expect(await hangingFrom(three)).toEqual([2, 1, 1]);
    await app.strapi
      .documents('plugin::communities-of-practice.contribution')
      .delete({ documentId: three });
    expect(await hangingFrom(three)).toEqual([0, 0, 0]);
  });

  it('says before how much goes with one or several, as a hand count has it', async () => {
    const keys = [await wholeThread(ann, ben), await wholeThread(ann, ben)];
    const hanging = (kind: string, documentIds: readonly string[], who = editor) =>
      inAdmin(app, who).get(`/hanging?kind=${kind}&documentIds=${documentIds.join(',')}`);
    expect((await hanging('contribution', keys)).body.data).toEqual({
      replies: 6,
      thanks: 4,
      closings: 2,
    });
    const thanked = await app.strapi.db
      .connection('cop_thanks')
      .where({ contribution_key: keys[0], kind: 'thanks' })
      .first('subject_key');
    expect((await hanging('reply', [thanked.subject_key])).body.data).toEqual({
      replies: 0,
      thanks: 1,
      closings: 0,
    });
    expect((await hanging('contribution', ['x'])).status).toBe(400);
    const other = await makeEditor(app, ['moderation.decide']);
    expect((await hanging('contribution', keys, other)).status).toBe(403);
  });

  it('a community with anything in it is refused in words, one or several', async () => {
    const [empty, other] = [await makeCommunity(app), await makeCommunity(app)];
    const before = await countRows(app, 'cop_communities');
    for (const refused of [
      await pages.delete('community', community.key),
      await pages.deleteMany('community', [empty.key, community.key]),
    ]) {
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(/“Warm churches” holds 2 memberships.*archive it/);
    }
    expect(await countRows(app, 'cop_communities')).toBe(before);
    expect((await pages.deleteMany('community', [empty.key, other.key])).status).toBe(200);
    expect(await countRows(app, 'cop_communities')).toBe(before - 2);
  });

  describe('a website account', () => {
    /** Somebody who alone facilitates a community, with a thread, replies, thanks and a concern. */
    const somebody = async () => {
      const person = await makePerson(app);
      const led = await makeCommunity(app);
      await makeMember(app, led, person, { role: 'facilitator' });
      await makeMember(app, community, person);
      const own = await wholeThread(person, ben);
      const others = await wholeThread(ben, person);
      return { person, led, own, others };
    };

    const named = async ({ key }: TestPerson): Promise<Record<string, number>> => {
      const db = app.strapi.db.connection;
      const counts: Record<string, number> = {};
      for (const [table, columns] of Object.entries({
        cop_memberships: ['user_key'],
        cop_contributions: ['author_key'],
        cop_replies: ['author_key'],
        cop_thanks: ['giver_key', 'receiver_key'],
        cop_closings: ['closed_by_key'],
        cop_concerns: ['reporter_key'],
        cop_ledger_events: ['who_key', 'recipient_key'],
      })) {
        for (const column of columns) {
          const count = await countRows(app, table, { [column]: key });
          if (count > 0) counts[`${table}.${column}`] = count;
        }
      }
      const stories = await db('cop_ledger_events')
        .where('was', 'like', `%${key}%`)
        .orWhere('became', 'like', `%${key}%`);
      if (stories.length > 0) counts.stories = stories.length;
      return counts;
    };

    const check = async ({ person, led, own, others }: Awaited<ReturnType<typeof somebody>>) => {
      expect(await named(person)).toEqual({});
      const thread = await as(app, ben).get(`/contributions/${own}`);
      expect(thread.status).toBe(200);
      expect(thread.body.data.author).toBeNull();
      const answered = await as(app, ben).get(`/contributions/${others}`);
      expect(answered.body.data.replies).toMatchObject([
        { author: null },
        { author: null },
        { author: null },
      ]);
      const { body } = await inAdmin(app, editor).get(`/overview/${led.key}`);
      expect(JSON.stringify(body.data)).toContain('"key":"unfacilitated"');
    };

    it('deleted in the Content Manager ends memberships and names nobody', async () => {
      const world = await somebody();
      const [membership] = await app.strapi.db
        .connection('cop_memberships')
        .where({ community_key: world.led.key })
        .select('document_id');
      expect(Object.keys(await named(world.person)).length).toBeGreaterThan(5);
      expect((await pages.delete(USER, world.person.key)).status).toBe(200);
      await check(world);
      expect(
        await eventsOf({ what_key: membership.document_id, verb: 'membership.deleted' })
      ).toEqual(['membership.deleted']);
      expect(
        await eventsOf({ what_key: membership.document_id, who_key: `editor:${editor.id}` })
      ).toEqual(['membership.deleted']);
    });

    it('deleted over users-permissions’ own REST route, likewise', async () => {
      const world = await somebody();
      await grant(app, 'authenticated', ['plugin::users-permissions.user.destroy']);
      const deleted = await app.http
        .delete(`/api/users/${world.person.id}`)
        .set('Authorization', `Bearer ${ben.token}`);
      expect([deleted.status, deleted.body.id]).toEqual([200, world.person.id]);
      expect(await countRows(app, 'cop_memberships', { community_key: world.led.key })).toBe(0);
      await check(world);
    });

    it('deleted by a script, one or many, likewise', async () => {
      const [one, two] = [await somebody(), await somebody()];
      await app.strapi.db.query(USER).delete({ where: { id: one.person.id } });
      await check(one);
      await app.strapi.db.query(USER).deleteMany({ where: { id: { $in: [two.person.id] } } });
      await check(two);
    });

    it('that went before is forgotten by the job, once it was seen gone twice', async () => {
      const ghost = { ...ann, key: newKey() };
      await insertRows(app, 'cop_memberships', [membershipRow(community.key, ghost)]);
      const job = forgettingTheGone(features.flatMap(({ kinds }) => kinds ?? []));
      await job.run(app.strapi);
      expect(await countRows(app, 'cop_memberships', { user_key: ghost.key })).toBe(1);
      await job.run(app.strapi);
      expect(await countRows(app, 'cop_memberships', { user_key: ghost.key })).toBe(0);
    });
  });
});
