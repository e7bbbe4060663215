import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import {
  changeVisit,
  datesIn,
  letDaysPass,
  letItBegin,
  offerVisit,
  refusalOf,
  requestVisit,
  toldOfVisit,
} from '../factories/visits';
import { remindingOfVisits } from '../../src/plugins/communities-of-practice/server/src/features/visits/strapi/reminding';
import { bootApp, setVisitChecklist, type App } from '../support/app';
import { insertRows, newKey } from '../support/rows';
import { visitGuestRow, visitRowIn } from '../support/visit-rows';

const LINES = ['Nobody is alone with a child.', 'Both sides know whom to tell.'];

describe('what is done around a visit', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;

  beforeAll(async () => {
    app = await bootApp('visit_duties');
    await grantAll(app);
    [ruth, tom, ann] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'ann'),
    ];
  });

  beforeEach(async () => {
    community = await makeCommunity(app);
    for (const person of [ruth, tom, ann]) await makeMember(app, community, person);
  });

  afterEach(() => setVisitChecklist(app));

  afterAll(() => app.stop());

  const act = (person: TestPerson, visit: string, what: string, data?: object) =>
    as(app, person).post(`/visits/${visit}/${what}`, data);
  const read = async (person: TestPerson, visit: string) =>
    (await as(app, person).get(`/visits/${visit}`)).body.data;
  const told = (visit: string) => toldOfVisit(app, visit, [ruth, tom, ann]);
  const rowOf = (visit: string) =>
    app.strapi.db.connection('cop_visits').where({ document_id: visit });

  describe('the church’s list', () => {
    beforeEach(() => setVisitChecklist(app, LINES));

    it('is confirmed by both sides before a date stands, and kept as it was read', async () => {
      const dates = datesIn(7);
      const visit = await requestVisit(app, ruth, community, { dates: [dates] });
      await act(tom, visit, 'answer', { answer: 'accept' });
      expect(await read(ruth, visit)).toMatchObject({
        forMembers: { checklist: LINES },
        forThoseInIt: { confirmations: [] },
        abilities: { confirm: true, schedule: false },
      });
      expect(refusalOf(await act(tom, visit, 'schedule', dates))).toEqual([
        409,
        'checklist-not-confirmed',
      ]);
      expect(refusalOf(await act(ann, visit, 'checklist'))).toEqual([403, 'not-of-this-visit']);
      expect((await act(ruth, visit, 'checklist')).status).toBe(200);
      setVisitChecklist(app, ['Another line.']);
      expect((await act(ruth, visit, 'checklist')).status).toBe(200);
      const both = await act(tom, visit, 'checklist');
      expect(both.body.data.abilities).toMatchObject({ confirm: false, schedule: true });
      expect(both.body.data.forThoseInIt.confirmations).toMatchObject([
        { side: 'guest', lines: LINES },
        { side: 'host', lines: ['Another line.'] },
      ]);
      expect((await act(tom, visit, 'schedule', dates)).body.data.state).toBe('scheduled');
      expect((await told(visit)).filter(([verb]) => /checklist/.test(String(verb)))).toEqual([
        ['visit.checklist-confirmed', 'ruth', 'tom'],
        ['visit.checklist-confirmed', 'tom', 'ruth'],
      ]);
    });

    it('is confirmed with an offer that has a date, and with a place on it', async () => {
      const offer = (given: object) =>
        as(app, ruth).post('/visits', {
          begunAs: 'offer',
          community: community.key,
          title: 'Come and see',
          text: 'It is warm.',
          places: 4,
          ...given,
        });
      expect(refusalOf(await offer({ dates: datesIn(7) }))).toEqual([
        409,
        'checklist-not-confirmed',
      ]);
      expect((await offer({})).status).toBe(201);
      const offered = await offer({ dates: datesIn(7), confirmsChecklist: true });
      const visit = offered.body.data.documentId;
      expect(refusalOf(await act(tom, visit, 'places'))).toEqual([409, 'checklist-not-confirmed']);
      const taken = await act(tom, visit, 'places', { confirmsChecklist: true });
      expect(taken.body.data.forThoseInIt.confirmations).toMatchObject([
        { side: 'host', lines: LINES },
        { side: 'guest', lines: LINES },
      ]);
      const left = await as(app, tom).delete(`/visits/${visit}/places`);
      expect(left.status).toBe(200);
      expect((await read(ruth, visit)).forThoseInIt.confirmations).toMatchObject([
        { side: 'host' },
      ]);
    });
  });

  describe('two days before', () => {
    const remind = () => remindingOfVisits.run(app.strapi);
    const reminders = async (visit: string) =>
      (await told(visit)).filter(([verb]) => verb === 'visit.near');

    it('each who is in it is reminded once, and once more of another date', async () => {
      const visit = await offerVisit(app, ruth, community, { dates: datesIn(1) });
      for (const person of [tom, ann]) await act(person, visit, 'places');
      const far = await offerVisit(app, ruth, community, { dates: datesIn(3) });
      const asked = await requestVisit(app, ruth, community);
      const hidden = await offerVisit(app, tom, community, { dates: datesIn(1) });
      await changeVisit(app, hidden, { standing: 'hidden' });
      const once = [
        ['visit.near', 'system', 'ruth'],
        ['visit.near', 'system', 'tom'],
        ['visit.near', 'system', 'ann'],
      ];

      await remind();
      await Promise.all([remind(), remind()]);
      expect(await reminders(visit)).toEqual(once);
      await act(ruth, visit, 'schedule', datesIn(2));
      await remind();
      await remind();
      expect(await reminders(visit)).toEqual([...once, ...once]);
      for (const other of [far, asked, hidden]) expect(await reminders(other)).toEqual([]);
      const begun = await offerVisit(app, ruth, community, { dates: datesIn(1) });
      await letItBegin(app, begun);
      await remind();
      expect(await reminders(begun)).toEqual([]);
    });
  });

  it('what happens is told to everybody in it but whoever does it, and counted once', async () => {
    const visit = await offerVisit(app, ruth, community);
    for (const person of [tom, ann]) await act(person, visit, 'places');
    await act(ruth, visit, 'schedule', datesIn(3));
    await letItBegin(app, visit);
    await act(tom, visit, 'made');
    const later = (await told(visit)).slice(3);
    expect(later).toEqual([
      ['visit.scheduled', 'ruth', 'tom'],
      ['visit.told', 'ruth', 'ann'],
      ['visit.made', 'tom', 'ruth'],
      ['visit.told', 'tom', 'ann'],
    ]);
  });

  describe('90 days after', () => {
    const questions = async (person: TestPerson) =>
      (await as(app, person).get('/me/visit-questions')).body.data;
    it('a guest is asked once what came of what they would try, and the host hears', async () => {
      const visit = await offerVisit(app, ruth, community, { dates: datesIn(1) });
      for (const person of [tom, ann]) await act(person, visit, 'places');
      await letItBegin(app, visit);
      await act(ruth, visit, 'made');
      await act(tom, visit, 'notes', { text: 'Warm.', tryWhat: 'Borrow two', tryBy: '2031-11-30' });
      await act(ann, visit, 'notes', { text: 'Loud.' });
      await act(ruth, visit, 'notes', { text: 'Fine.', tryWhat: 'Hang them lower' });
      const say = (person: TestPerson, data: object) => act(person, visit, 'what-came-of-it', data);
      await letDaysPass(app, visit, 89);
      expect(refusalOf(await say(tom, { cameOf: 'yes' }))).toEqual([409, 'visit-too-recent']);
      expect(await questions(tom)).toEqual([]);
      await letDaysPass(app, visit, 91);
      expect(await questions(tom)).toMatchObject([
        { visit: { documentId: visit }, tryWhat: 'Borrow two', tryBy: '2031-11-30' },
      ]);
      expect([await questions(ann), await questions(ruth)]).toEqual([[], []]);
      expect(refusalOf(await say(ann, { cameOf: 'yes' }))).toEqual([409, 'nothing-to-try']);

      const said = await say(tom, { cameOf: 'partly', text: 'Two are up.' });
      expect(said.status).toBe(200);
      expect(await questions(tom)).toEqual([]);
      const [note] = (await read(ruth, visit)).forThoseInIt.notes;
      expect(note).toMatchObject({ cameOf: 'partly', cameOfText: 'Two are up.' });
      const heard = await app.strapi.db
        .connection('cop_ledger_events')
        .where({ verb: 'visit.came-of-it', what_key: note.documentId })
        .select('who_key', 'recipient_key');
      expect(heard).toEqual([{ who_key: tom.key, recipient_key: ruth.key }]);

      await say(tom, { cameOf: 'skipped' });
      expect((await read(ruth, visit)).forThoseInIt.notes[0].cameOf).toBeNull();
      expect((await read(tom, visit)).forThoseInIt.notes[0].cameOf).toBe('skipped');
      await rowOf(visit).update({ title: 'Long ago' });
      await app.strapi.db
        .connection('cop_visit_notes')
        .where({ document_id: note.documentId })
        .update({ came_of: null, came_of_at: null });
      expect(await questions(tom)).toHaveLength(1);
      await letDaysPass(app, visit, 181);
      expect(await questions(tom)).toEqual([]);
    });
  });

  describe('a resource made of it', () => {
    const RESOURCE = {
      kind: 'tool',
      title: 'Where to hang panels',
      text: 'Low.',
      licence: 'cc-by',
    };
    const add = (person: TestPerson, given: object) =>
      as(app, person).post('/resources', { ...RESOURCE, community: community.key, ...given });
    const keep = async (...visits: ReturnType<typeof visitRowIn>[]) => {
      await insertRows(app, 'cop_visits', visits);
      return visits.map(({ document_id: key }) => String(key));
    };

    it('says so to whoever may read the visit, and is told as any other', async () => {
      const offer = visitRowIn('made', community.key, tom.key);
      const asked = { ...visitRowIn('made', community.key, ruth.key), begun_as: 'request' };
      const [offered, requested] = await keep(offer, { ...asked, host_key: tom.key });
      await insertRows(app, 'cop_visit_guests', [visitGuestRow(offer, ruth.key)]);
      const shown = async (key: string, person: TestPerson | null) =>
        (await as(app, person).get(`/resources/${key}`)).body.data.fromVisit;

      const ofOffer = (await add(ruth, { fromVisit: offered })).body.data;
      const fromOffer = { documentId: offered, title: 'See our panels' };
      expect([ofOffer.from, ofOffer.fromVisit]).toEqual([null, fromOffer]);
      expect(await shown(ofOffer.documentId, null)).toEqual(fromOffer);

      // What was asked for is for members.
      const ofRequest = (await add(tom, { fromVisit: requested })).body.data;
      const fromRequest = { documentId: requested, title: 'See our panels' };
      expect(await shown(ofRequest.documentId, ann)).toEqual(fromRequest);
      expect(await shown(ofRequest.documentId, null)).toBeNull();
      await rowOf(String(requested)).update({ standing: 'hidden' });
      expect(await shown(ofRequest.documentId, ann)).toBeNull();
      expect(await shown(ofRequest.documentId, ruth)).toEqual(fromRequest);

      const [event, ...others] = await app.strapi.db
        .connection('cop_ledger_events')
        .where({ what_key: ofOffer.documentId });
      expect([event.verb, event.recipient_key, others]).toEqual(['resource.added', null, []]);
      expect(JSON.stringify(event)).not.toContain(offered);
    });

    it('is refused of a visit elsewhere, of others, not made, and beside a thread', async () => {
      const other = await makeCommunity(app);
      await makeMember(app, other, ruth);
      const [elsewhere, others, toCome, made] = await keep(
        visitRowIn('made', other.key, ruth.key),
        visitRowIn('made', community.key, tom.key),
        visitRowIn('scheduled', community.key, ruth.key),
        visitRowIn('made', community.key, ruth.key)
      );
      const wrong = [elsewhere, others, toCome, newKey()].map((fromVisit) => ({ fromVisit }));
      for (const given of [...wrong, { fromVisit: made, from: newKey() }]) {
        const refused = await add(ruth, given);
        expect(refusalOf(refused)).toEqual([400, 'invalid-input']);
        expect(refused.body.error.details.errors[0].path).toBe('body.data.fromVisit');
      }
      expect((await add(ruth, { fromVisit: made, from: null })).status).toBe(201);
    });
  });
});
