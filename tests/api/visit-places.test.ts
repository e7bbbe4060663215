import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import {
  changeVisit,
  datesIn,
  offerVisit,
  requestVisit,
  refusalOf,
  toldOfVisit,
} from '../factories/visits';
import { bootApp, setLimits, type App } from '../support/app';
import { moderating } from '../support/moderating';
import { countRows, makePeople, membershipRow, insertRows } from '../support/rows';

describe('who comes to a visit, and who reads what of it', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('visit_places');
    await grantAll(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    ann = await makePerson(app, 'ann');
    stranger = await makePerson(app, 'stranger');
  });

  beforeEach(async () => {
    community = await makeCommunity(app);
    for (const person of [ruth, tom, ann]) await makeMember(app, community, person);
  });

  afterEach(() => setLimits(app));

  afterAll(() => app.stop());

  const act = (person: TestPerson | null, visit: string, what: string, data?: object) =>
    as(app, person).post(`/visits/${visit}/${what}`, data);

  const read = async (person: TestPerson | null, visit: string) =>
    (await as(app, person).get(`/visits/${visit}`)).body.data;

  const told = (visit: string) => toldOfVisit(app, visit, [ruth, tom, ann]);

  describe('the places of an offer', () => {
    it('are taken and given back, each told to its host', async () => {
      const visit = await offerVisit(app, ruth, community, { places: 1 });
      const taken = await act(tom, visit, 'places', { questions: ['Is it loud?'] });
      expect(taken.body.data).toMatchObject({
        placesLeft: 0,
        you: { isHost: false, isGuest: true },
        forThoseInIt: { guests: [{ guest: { name: 'tom' }, questions: ['Is it loud?'] }] },
      });
      expect((await act(tom, visit, 'places')).status).toBe(200);
      expect(await countRows(app, 'cop_visit_guests', { visit_key: visit })).toBe(1);
      expect(refusalOf(await act(ann, visit, 'places'))).toEqual([409, 'no-places-left']);
      expect(refusalOf(await act(ruth, visit, 'places'))).toEqual([409, 'host-of-this-visit']);

      const given = await as(app, tom).delete(`/visits/${visit}/places`);
      expect(given.body.data).toMatchObject({ placesLeft: 1, you: { isGuest: false } });
      expect((await as(app, tom).delete(`/visits/${visit}/places`)).status).toBe(200);
      expect((await act(ann, visit, 'places')).status).toBe(200);
      expect(await told(visit)).toEqual([
        ['visit.offered', 'ruth', null],
        ['visit.place-taken', 'tom', 'ruth'],
        ['visit.place-given-back', 'tom', 'ruth'],
        ['visit.place-taken', 'ann', 'ruth'],
      ]);
    });

    it('are never overbooked: of fifty at once one gets the last', async () => {
      const visit = await offerVisit(app, ruth, community, { places: 1 });
      const crowd = await makePeople(app, 50, `crowd${community.key}`);
      await insertRows(
        app,
        'cop_memberships',
        crowd.map((person) => membershipRow(community.key, person))
      );

      const answers = await Promise.all(crowd.map((person) => act(person, visit, 'places')));

      const got = answers.map(({ status, body }) => `${status} ${body.error?.details.code ?? ''}`);
      expect(got.filter((one) => one === '200 ')).toHaveLength(1);
      expect(got.filter((one) => one === '409 no-places-left')).toHaveLength(49);
      expect(await countRows(app, 'cop_visit_guests', { visit_key: visit })).toBe(1);
      expect((await read(null, visit)).placesLeft).toBe(0);
    });

    it('cannot become fewer than are taken', async () => {
      const visit = await offerVisit(app, ruth, community);
      for (const person of [tom, ann]) await act(person, visit, 'places');
      const change = (places: number) =>
        as(app, ruth).put(`/visits/${visit}`, { places }).set('If-Match', '*');
      expect(refusalOf(await change(1))).toEqual([409, 'places-taken']);
      expect((await change(5)).body.data).toMatchObject({ places: 5, placesLeft: 3 });
    });

    it('are taken once with one Idempotency-Key', async () => {
      const visit = await offerVisit(app, ruth, community);
      const send = () => act(tom, visit, 'places').set('Idempotency-Key', `place-of-${visit}`);
      const [first, second] = [await send(), await send()];
      expect(second.body).toEqual(first.body);
      expect((await told(visit)).filter(([verb]) => verb === 'visit.place-taken')).toHaveLength(1);
    });

    it('are free again when a guest’s account goes', async () => {
      const leaver = await makePerson(app);
      await makeMember(app, community, leaver);
      const visit = await offerVisit(app, ruth, community, { places: 1 });
      await act(leaver, visit, 'places');
      await app.strapi
        .documents('plugin::users-permissions.user')
        .delete({ documentId: leaver.key });
      expect((await read(ruth, visit)).placesLeft).toBe(1);
    });
  });

  describe('what is read', () => {
    it('of an offer: where it is by members, who comes by those in it', async () => {
      const visit = await offerVisit(app, ruth, community, { dates: datesIn(7) });
      await act(tom, visit, 'places', { questions: ['Is it loud?'] });
      for (const person of [null, stranger]) {
        const seen = await as(app, person).get(`/visits/${visit}`);
        expect(seen.body.data).toMatchObject({
          title: 'See our infrared panels',
          html: '<p>Come on a <strong>cold</strong> day.</p>\n',
          placesLeft: 1,
          forMembers: null,
          forThoseInIt: null,
        });
        expect(seen.text).not.toMatch(/Mill Lane|porch|Is it loud|tom/);
        expect(Object.values(seen.body.data.abilities)).not.toContain(true);
      }
      expect(await read(ann, visit)).toMatchObject({
        forMembers: { place: 'St Anne’s, Mill Lane', access: 'Two steps at the porch.' },
        forThoseInIt: null,
      });
      expect((await read(ruth, visit)).forThoseInIt.guests).toHaveLength(1);
    });

    it('of a request: nothing by others than members', async () => {
      const visit = await requestVisit(app, ruth, community);
      for (const person of [null, stranger]) {
        expect((await as(app, person).get(`/visits/${visit}`)).status).toBe(404);
        const list = await as(app, person).get(`/visits?filters[community]=${community.key}`);
        expect(list.body.data).toEqual([]);
      }
      expect((await read(ann, visit)).state).toBe('requested');
    });

    it('of what moderators hold or hide: nothing but by its author', async () => {
      const visit = await offerVisit(app, ruth, community);
      for (const standing of ['held', 'hidden'] as const) {
        await changeVisit(app, visit, { standing });
        expect((await as(app, tom).get(`/visits/${visit}`)).status).toBe(404);
        expect((await read(ruth, visit)).standing).toBe(standing);
        expect(refusalOf(await act(ruth, visit, 'cancellation'))).toEqual([409, 'under-review']);
        const list = await as(app, tom).get(`/visits?filters[community]=${community.key}`);
        expect(list.body.data).toEqual([]);
      }
    });

    it('of a guest’s questions that were reported and hidden: the place, and no words', async () => {
      const moderator = await moderating(app);
      const visit = await offerVisit(app, ruth, community);
      const taken = await act(tom, visit, 'places', { questions: ['Why so proud?'] });
      const { documentId } = taken.body.data.forThoseInIt.guests[0];
      const subject = { kind: 'visit-guest', documentId };
      const report = (person: TestPerson) =>
        as(app, person).post('/concerns', { subject, reason: 'unkind' });
      // Whoever is not in the visit does not read them, and so learns nothing of them here.
      expect(refusalOf(await report(ann))).toEqual([404, 'not-found']);
      const reported = await report(ruth);
      expect(reported.status).toBe(201);
      const waiting = await moderator.itemOf(documentId);
      const hidden = await moderator.decide('visit-guest', documentId, 'hide', {
        concerns: waiting?.concerns.map((concern) => concern.documentId),
      });
      expect([hidden.status, hidden.body.data.standing]).toEqual([200, 'hidden']);
      const guestsFor = async (person: TestPerson) =>
        (await read(person, visit)).forThoseInIt.guests;
      expect(await guestsFor(ruth)).toMatchObject([
        { guest: { name: 'tom' }, questions: [], standing: 'hidden' },
      ]);
      expect(await guestsFor(tom)).toMatchObject([{ questions: ['Why so proud?'] }]);
      expect((await read(ruth, visit)).placesLeft).toBe(1);
    });

    it('of a visit that was reported and hidden: nothing, until it is restored', async () => {
      const moderator = await moderating(app);
      const visit = await offerVisit(app, ruth, community);
      const subject = { kind: 'visit', documentId: visit };
      const report = (person: TestPerson) =>
        as(app, person).post('/concerns', { subject, reason: 'unkind' });
      expect((await read(tom, visit)).abilities.report).toBe(true);
      expect(refusalOf(await report(ruth))).toEqual([409, 'own-work']);
      expect(refusalOf(await report(stranger))).toEqual([404, 'not-found']);
      const reported = await report(tom);
      const concerns = [reported.body.data.documentId];
      expect((await moderator.decide('visit', visit, 'hide', { concerns })).status).toBe(200);
      expect((await as(app, tom).get(`/visits/${visit}`)).status).toBe(404);
      await moderator.decide('visit', visit, 'restore', { seen: 'hidden' });
      expect((await read(tom, visit)).standing).toBe('shown');
      expect((await told(visit)).map(([verb]) => verb)).toEqual([
        'visit.offered',
        'visit.hidden',
        'visit.restored',
      ]);
    });

    it('in lists: filtered, ordered by when they are, a page at a time', async () => {
      const soon = await offerVisit(app, ruth, community, { dates: datesIn(2) });
      const later = await offerVisit(app, tom, community, { dates: datesIn(9) });
      const undated = await requestVisit(app, ann, community, { addressee: tom.key });
      await act(ann, later, 'places');
      const list = async (person: TestPerson | null, query: string) =>
        (await as(app, person).get(`/visits?filters[community]=${community.key}&${query}`)).body;
      const keys = async (person: TestPerson | null, query: string) =>
        (await list(person, query)).data.map(
          ({ documentId }: { documentId: string }) => documentId
        );

      const [past, longAgo] = [
        await offerVisit(app, ruth, community, { dates: datesIn(3) }),
        await offerVisit(app, ruth, community, { dates: datesIn(4) }),
      ];
      const begun = (visit: string, daysAgo: number) =>
        app.strapi.db
          .connection('cop_visits')
          .where({ document_id: visit })
          .update({ comes_at: new Date(Date.now() - daysAgo * 86_400_000) });
      await begun(past, 1);
      await begun(longAgo, 9);
      const nearestFirst = [soon, later, undated, past, longAgo];
      expect(await keys(ann, 'sort=soonest')).toEqual(nearestFirst);
      for (const page of [1, 2, 3]) {
        const asked = `sort=soonest&pagination[page]=${page}&pagination[pageSize]=2`;
        expect(await keys(ann, asked)).toEqual(nearestFirst.slice(2 * page - 2, 2 * page));
      }
      for (const pageSize of [1, 2, 3, 5]) {
        const walked: string[] = [];
        let cursor = '';
        do {
          const page = await list(ann, `sort=soonest&pagination[pageSize]=${pageSize}${cursor}`);
          walked.push(...page.data.map((one: { documentId: string }) => one.documentId));
          const { next } = page.meta.pagination;
          cursor = next === null ? '' : `&pagination[cursor]=${next}`;
        } while (cursor !== '');
        expect(walked).toEqual(nearestFirst);
      }
      for (const gone of [past, longAgo])
        await app.strapi
          .documents('plugin::communities-of-practice.visit')
          .delete({ documentId: gone });
      expect(await keys(ann, 'sort=latest')).toEqual([later, soon, undated]);
      expect(await keys(ann, 'filters[state]=scheduled&sort=soonest')).toEqual([soon, later]);
      expect(await keys(ann, 'filters[mine]=true')).toEqual([later, undated]);
      expect(await keys(tom, 'filters[mine]=true')).toEqual([later, undated]);
      expect(await keys(null, 'filters[mine]=true')).toEqual([]);
      const first = await list(ann, 'sort=soonest&pagination[pageSize]=2');
      const { next } = first.meta.pagination;
      expect(first.data).toHaveLength(2);
      expect(await keys(ann, `sort=soonest&pagination[cursor]=${next}`)).toEqual([undated]);
    });
  });
});
