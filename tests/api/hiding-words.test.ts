import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { moderating, toldOf, type Moderating } from '../support/moderating';

const UNKIND = 'Unverschämtheit';

describe('words that stand beside what people can read', () => {
  let app: App;
  let community: TestCommunity;
  let opener: TestPerson;
  let writer: TestPerson;
  let member: TestPerson;
  let moderator: Moderating;

  const open = async () => {
    const posted = await as(app, opener).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text: 'Our treasurer keeps the heating budget in a biscuit tin.',
    });
    return posted.body.data.documentId as string;
  };

  beforeAll(async () => {
    app = await bootApp('hiding_words');
    await grantAll(app);
    community = await makeCommunity(app);
    opener = await makePerson(app);
    writer = await makePerson(app);
    member = await makePerson(app);
    for (const person of [opener, writer, member]) await makeMember(app, community, person);
    moderator = await moderating(app);
  });

  afterAll(() => app.stop());

  describe('a closing', () => {
    const OUTCOME = 'nobody-yet';

    const close = async () => {
      const thread = await open();
      const closed = await as(app, opener).post(`/contributions/${thread}/closing`, {
        outcome: OUTCOME,
        learned: `${UNKIND}, all of you.`,
      });
      expect(closed.status).toBe(201);
      return { thread, closing: closed.body.data.documentId as string };
    };

    const read = async (thread: string, person: TestPerson | null) =>
      (await as(app, person).get(`/contributions/${thread}`)).body.data;

    it('is read by its writer alone while it is hidden, and closes its thread all the same', async () => {
      const { thread, closing } = await close();
      const hidden = await moderator.decide('closing', closing, 'hide', { why: 'Unkind.' });
      expect(hidden.body.data).toMatchObject({ documentId: closing, standing: 'hidden' });
      for (const reader of [null, member, writer]) {
        const seen = await read(thread, reader);
        expect(seen).toMatchObject({
          status: 'closed',
          closing: {
            documentId: closing,
            standing: 'hidden',
            outcome: null,
            learned: null,
            learnedHtml: null,
            closedBy: { documentId: opener.key },
          },
        });
        expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${UNKIND}|${OUTCOME}`));
      }
      expect((await read(thread, opener)).closing).toMatchObject({
        standing: 'hidden',
        outcome: OUTCOME,
        learned: `${UNKIND}, all of you.`,
        learnedHtml: expect.stringContaining(UNKIND),
      });
      expect(await moderator.itemOf(closing, 'hidden')).toMatchObject({
        kind: 'closing',
        standing: 'hidden',
        excerpt: `${UNKIND}, all of you.`,
        decision: { act: 'hide', why: 'Unkind.', from: 'shown', to: 'hidden' },
      });
      expect((await toldOf(app, closing)).slice(1)).toEqual([
        { verb: 'closing.hidden', who_key: moderator.key, why: 'Unkind.' },
      ]);
    });

    it('is read by editors who may decide, and by no other one', async () => {
      const { thread, closing } = await close();
      await moderator.decide('closing', closing, 'hide');
      const reading = await makeEditor(app, ['conversations.read']);
      const deciding = await makeEditor(app, ['conversations.read', 'moderation.decide']);
      const path = `/conversations/${thread}`;
      const seen = await inAdmin(app, reading).get(path);
      expect(seen.body.data.closing).toMatchObject({ standing: 'hidden', learned: null });
      expect(seen.text).not.toMatch(new RegExp(`${UNKIND}|${OUTCOME}`));
      const whole = await inAdmin(app, deciding).get(path);
      expect(whole.body.data.closing).toMatchObject({ standing: 'hidden', outcome: OUTCOME });
    });

    it('is put back by restoring, and by undoing exactly what was', async () => {
      const { thread, closing } = await close();
      await moderator.decide('closing', closing, 'hold');
      const hidden = await moderator.decide('closing', closing, 'hide', { seen: 'held' });
      const undone = await moderator.undo(hidden.body.data.decision);
      expect(undone.body.data.standing).toBe('held');
      expect((await read(thread, member)).closing).toMatchObject({ outcome: null });
      const restored = await moderator.decide('closing', closing, 'restore', { seen: 'held' });
      expect(restored.body.data.standing).toBe('shown');
      expect((await read(thread, null)).closing).toMatchObject({
        standing: 'shown',
        outcome: OUTCOME,
        learned: `${UNKIND}, all of you.`,
      });
      expect((await toldOf(app, closing)).slice(1)).toMatchObject(
        ['held', 'hidden', 'held', 'restored'].map((verb) => ({ verb: `closing.${verb}` }))
      );
    });

    it('is decided on as it stands: who saw it otherwise is told what happened', async () => {
      const { closing } = await close();
      await moderator.decide('closing', closing, 'hide', { why: 'Unkind.' });
      const late = await moderator.decide('closing', closing, 'hide');
      expect([late.status, late.body.error.details]).toMatchObject([
        409,
        {
          code: 'stands-otherwise',
          meanwhile: {
            what: 'closing.hidden',
            by: expect.stringContaining('Edith'),
            why: 'Unkind.',
          },
        },
      ]);
    });

    it('answers its writer’s request again with their words, and with the mark', async () => {
      const thread = await open();
      const send = () =>
        as(app, opener)
          .post(`/contributions/${thread}/closing`, { outcome: OUTCOME, learned: UNKIND })
          .set('Idempotency-Key', 'close-once');
      const first = await send();
      await moderator.decide('closing', first.body.data.documentId, 'hide');
      expect((await send()).body.data).toEqual({ ...first.body.data, standing: 'hidden' });
    });

    it('settles its reports, and is reported by nobody who cannot read it', async () => {
      const { closing } = await close();
      const report = (person: TestPerson) =>
        as(app, person).post('/concerns', {
          subject: { kind: 'closing', documentId: closing },
          reason: 'unkind',
        });
      const reported = await report(member);
      expect(await moderator.itemOf(closing)).toMatchObject({ kind: 'closing', standing: 'shown' });
      await moderator.decide('closing', closing, 'hide', {
        concerns: [reported.body.data.documentId],
      });
      expect(await moderator.itemOf(closing)).toBeUndefined();
      expect((await report(writer)).status).toBe(404);
    });
  });

  describe('thanks', () => {
    const thank = async (why?: string) => {
      const thread = await open();
      const given = await as(app, writer).post(`/contributions/${thread}/thanks`, { why });
      expect(given.body.data).toEqual({ count: 1, yours: true });
      const row = await app.strapi.db
        .connection('cop_thanks')
        .where({ contribution_key: thread })
        .first('document_id');
      return { thread, thanks: String(row.document_id) };
    };

    const read = async (thread: string, person: TestPerson) =>
      (await as(app, person).get(`/contributions/${thread}/thanks`)).body.data[0];

    const takeBack = (thread: string) => as(app, writer).delete(`/contributions/${thread}/thanks`);

    it('count while their words are hidden, and say them to their giver alone', async () => {
      const { thread, thanks } = await thank(`${UNKIND}!`);
      const told = async () => (await as(app, opener).get('/me/results')).body.data[0];
      expect(await told()).toMatchObject({ verb: 'thanks.given', words: `${UNKIND}!` });
      const hidden = await moderator.decide('thanks', thanks, 'hide', { why: 'Unkind.' });
      expect(hidden.body.data.standing).toBe('hidden');
      for (const reader of [opener, member]) {
        expect(await read(thread, reader)).toMatchObject({
          standing: 'hidden',
          why: null,
          giver: { documentId: writer.key },
        });
      }
      expect(await read(thread, writer)).toMatchObject({ standing: 'hidden', why: `${UNKIND}!` });
      for (const reader of [null, opener, writer]) {
        const seen = await as(app, reader).get(`/contributions/${thread}`);
        expect(seen.body.data.thanksCount).toBe(1);
        expect(seen.text).not.toContain(UNKIND);
      }
      const results = await as(app, opener).get('/me/results');
      expect(results.body.data[0]).toMatchObject({ verb: 'thanks.given', words: null });
      expect(results.text).not.toContain(UNKIND);
      expect(await moderator.itemOf(thanks, 'hidden')).toMatchObject({
        kind: 'thanks',
        excerpt: `${UNKIND}!`,
      });
      expect((await moderator.whole('thanks', thanks)).body.data.words).toEqual({
        why: `${UNKIND}!`,
      });
      expect(await toldOf(app, thanks)).toEqual([
        { verb: 'thanks.hidden', who_key: moderator.key, why: 'Unkind.' },
      ]);
    });

    it('are put back by restoring and by undoing, and decided on as they stand', async () => {
      const { thread, thanks } = await thank(`${UNKIND}?`);
      const held = await moderator.decide('thanks', thanks, 'hold');
      expect((await read(thread, opener)).why).toBeNull();
      expect((await moderator.undo(held.body.data.decision)).body.data.standing).toBe('shown');
      expect(await read(thread, opener)).toMatchObject({ standing: 'shown', why: `${UNKIND}?` });
      await moderator.decide('thanks', thanks, 'hide');
      const late = await moderator.decide('thanks', thanks, 'hold');
      expect(late.body.error.details).toMatchObject({
        code: 'stands-otherwise',
        meanwhile: { what: 'thanks.hidden' },
      });
      await moderator.decide('thanks', thanks, 'restore', { seen: 'hidden' });
      expect((await read(thread, member)).why).toBe(`${UNKIND}?`);
    });

    it('are not taken back and given again while their words are hidden', async () => {
      const { thread, thanks } = await thank(UNKIND);
      await moderator.decide('thanks', thanks, 'hide');
      const refused = await takeBack(thread);
      expect([refused.status, refused.body.error.details.code]).toEqual([409, 'under-review']);
      const again = await as(app, writer).post(`/contributions/${thread}/thanks`, { why: UNKIND });
      expect(again.body.data).toEqual({ count: 1, yours: true });
      expect((await read(thread, opener)).why).toBeNull();
      await moderator.decide('thanks', thanks, 'restore', { seen: 'hidden' });
      expect((await takeBack(thread)).body.data).toEqual({ count: 0, yours: false });
    });
  });
});
