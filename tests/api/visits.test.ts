import {
  changeCommunity,
  makeCommunity,
  makeMember,
  type TestCommunity,
} from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import {
  datesIn,
  letItBegin,
  offerVisit,
  requestVisit,
  refusalOf,
  toldOfVisit,
} from '../factories/visits';
import { expiringRequests } from '../../src/plugins/communities-of-practice/server/src/features/visits/strapi/expiring';
import { bootApp, setLimits, type App } from '../support/app';
import { countRows } from '../support/rows';

describe('visits', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('visits');
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

  describe('a request', () => {
    it('is accepted, dated by agreement, made, and learned from by both sides', async () => {
      const [first, second] = [datesIn(7), datesIn(14)];
      const visit = await requestVisit(app, ruth, community, {
        questions: ['What does an hour cost?', 'Who complains?', 'What would you do otherwise?'],
        dates: [first],
        addressee: tom.key,
      });
      expect(await read(tom, visit)).toMatchObject({
        begunAs: 'request',
        state: 'requested',
        places: null,
        placesLeft: null,
        author: { documentId: ruth.key },
        host: null,
        forMembers: {
          questions: ['What does an hour cost?', 'Who complains?', 'What would you do otherwise?'],
          addressee: { documentId: tom.key, name: 'tom' },
          proposal: { by: 'guest', dates: [first] },
        },
        forThoseInIt: null,
        abilities: { answer: true, propose: false, takePlace: false },
      });
      expect(refusalOf(await act(ann, visit, 'answer', { answer: 'accept' }))).toEqual([
        403,
        'not-the-host',
      ]);

      const accepted = await act(tom, visit, 'answer', {
        answer: 'accept',
        places: 3,
        place: 'St Anne’s',
      });
      expect([accepted.status, accepted.body.data.state]).toEqual([200, 'accepted']);
      expect(accepted.body.data).toMatchObject({ places: 3, placesLeft: 2 });

      const proposed = await act(tom, visit, 'dates', { dates: [second] });
      expect(proposed.body.data.forMembers.proposal).toEqual({ by: 'host', dates: [second] });
      expect(refusalOf(await act(tom, visit, 'schedule', first))).toEqual([
        409,
        'dates-not-proposed',
      ]);
      const scheduled = await act(ruth, visit, 'schedule', second);
      expect(scheduled.body.data).toMatchObject({ state: 'scheduled', ...second });

      expect(refusalOf(await act(ruth, visit, 'made'))).toEqual([409, 'visit-not-begun']);
      await letItBegin(app, visit);
      expect((await act(ruth, visit, 'made')).body.data.state).toBe('made');

      const noted = await act(ruth, visit, 'notes', {
        text: 'Hang them **low**.',
        tryWhat: 'Borrow two panels',
        tryBy: '2031-11-30',
      });
      expect([noted.status, noted.body.data.state]).toEqual([201, 'made']);
      const both = await act(tom, visit, 'notes', { text: 'Nobody asked about the bills.' });
      expect(both.body.data).toMatchObject({
        state: 'learned-from',
        forThoseInIt: {
          guests: [{ guest: { documentId: ruth.key } }],
          notes: [
            {
              side: 'guest',
              author: { documentId: ruth.key },
              text: 'Hang them **low**.',
              html: '<p>Hang them <strong>low</strong>.</p>\n',
              tryWhat: 'Borrow two panels',
              tryBy: '2031-11-30',
            },
            { side: 'host', tryWhat: null, tryBy: null },
          ],
        },
      });

      expect(await told(visit)).toEqual([
        ['visit.requested', 'ruth', 'tom'],
        ['visit.place-taken', 'tom', null],
        ['visit.accepted', 'tom', 'ruth'],
        ['visit.dates-proposed', 'tom', 'ruth'],
        ['visit.scheduled', 'ruth', 'tom'],
        ['visit.made', 'ruth', 'tom'],
        ['visit.learned-from', 'tom', 'ruth'],
      ]);
    });

    it('is declined with a reason that those in it read', async () => {
      const visit = await requestVisit(app, ruth, community);
      const declined = await act(tom, visit, 'answer', {
        answer: 'decline',
        reason: 'The boiler house is flooded.',
      });
      expect(declined.body.data.state).toBe('declined');
      expect((await read(ruth, visit)).forThoseInIt.reason).toBe('The boiler house is flooded.');
      expect((await read(ann, visit)).forThoseInIt).toBeNull();
      expect(refusalOf(await act(ann, visit, 'answer', { answer: 'accept' }))).toEqual([
        409,
        'request-already-answered',
      ]);
    });

    it('expires when nobody answers it within thirty days', async () => {
      const [old, young] = [
        await requestVisit(app, ruth, community),
        await requestVisit(app, ruth, community),
      ];
      const row = await app.strapi.db
        .connection('cop_visits')
        .where({ document_id: young })
        .first('posted_at', 'expires_at');
      const days =
        (Number(new Date(row.expires_at)) - Number(new Date(row.posted_at))) / 86_400_000;
      expect(days).toBe(30);
      await app.strapi.db
        .connection('cop_visits')
        .where({ document_id: old })
        .update({ expires_at: new Date(Date.now() - 1_000) });
      expect(refusalOf(await act(tom, old, 'answer', { answer: 'accept' }))).toEqual([
        409,
        'visit-request-expired',
      ]);

      await expiringRequests.run(app.strapi);
      await expiringRequests.run(app.strapi);

      expect([(await read(tom, old)).state, (await read(tom, young)).state]).toEqual([
        'expired',
        'requested',
      ]);
      expect(await told(old)).toEqual([
        ['visit.requested', 'ruth', null],
        ['visit.expired', 'system', 'ruth'],
      ]);
    });

    it('is not asked of somebody who is no active member, nor of oneself', async () => {
      const asked = (addressee: string) =>
        as(app, ruth).post('/visits', {
          begunAs: 'request',
          community: community.key,
          title: 'Can we visit?',
          text: 'You?',
          addressee,
        });
      expect(refusalOf(await asked(stranger.key))).toEqual([422, 'no-such-member']);
      expect(refusalOf(await asked(ruth.key))).toEqual([422, 'no-such-member']);
    });
  });

  describe('is refused', () => {
    it('to strangers and visitors, and in an archived community', async () => {
      const visit = await offerVisit(app, ruth, community);
      expect(refusalOf(await act(stranger, visit, 'places'))).toEqual([403, 'not-a-member']);
      expect(refusalOf(await act(null, visit, 'places'))).toEqual([401, 'not-signed-in']);
      await act(tom, visit, 'places');
      await changeCommunity(app, community, { isArchived: true });
      expect(refusalOf(await act(ann, visit, 'places'))).toEqual([409, 'community-archived']);
      expect((await as(app, tom).delete(`/visits/${visit}/places`)).status).toBe(200);
    });

    it('for dates that have passed, or end before they start', async () => {
      const begin = (dates: object) =>
        as(app, ruth).post('/visits', {
          begunAs: 'offer',
          community: community.key,
          title: 'Too late',
          text: 'It was good.',
          places: 1,
          dates,
        });
      expect(refusalOf(await begin(datesIn(-1)))).toEqual([422, 'dates-in-the-past']);
      const { startsAt, endsAt } = datesIn(1);
      const turned = await begin({ startsAt: endsAt, endsAt: startsAt, timeZone: 'UTC' });
      expect(refusalOf(turned)).toEqual([400, 'invalid-input']);
      const zoned = await begin({ startsAt, endsAt, timeZone: 'Europe/Barchester' });
      expect(zoned.body.error.details.errors).toEqual([
        {
          path: 'body.data.dates.timeZone',
          message: 'must be an IANA time zone, as Europe/London',
        },
      ]);
    });

    it('to whoever may not edit, or edits what was changed meanwhile', async () => {
      const visit = await requestVisit(app, ruth, community);
      await act(tom, visit, 'answer', { answer: 'accept' });
      const put = (person: TestPerson, data: object, version: string) =>
        as(app, person).put(`/visits/${visit}`, data).set('If-Match', version);
      const words = { title: 'Can we come?' };
      const { version } = await read(ruth, visit);
      expect(refusalOf(await put(tom, words, '*'))).toEqual([403, 'not-the-author']);
      expect(refusalOf(await put(ruth, { place: 'Here' }, '*'))).toEqual([403, 'not-the-host']);
      expect(refusalOf(await as(app, ruth).put(`/visits/${visit}`, words))).toEqual([
        428,
        'version-needed',
      ]);
      const edited = await put(ruth, words, `"${version}"`);
      expect(edited.body.data).toMatchObject({ title: 'Can we come?', version: version + 1 });
      expect(refusalOf(await put(tom, { place: 'Here' }, `"${version}"`))).toEqual([
        412,
        'version-mismatch',
      ]);
    });

    it('once it is cancelled, by its host or a facilitator', async () => {
      const leader = await makePerson(app);
      await makeMember(app, community, leader, { role: 'facilitator' });
      const visit = await offerVisit(app, ruth, community, { dates: datesIn(3) });
      expect(refusalOf(await act(tom, visit, 'cancellation'))).toEqual([403, 'not-the-host']);
      const cancelled = await act(leader, visit, 'cancellation', { reason: 'Snow.' });
      expect(cancelled.body.data.state).toBe('cancelled');
      expect((await read(ruth, visit)).forThoseInIt.reason).toBe('Snow.');
      for (const what of ['places', 'made', 'cancellation']) {
        expect(refusalOf(await act(ruth, visit, what))).toEqual([409, 'visit-cancelled']);
      }
    });

    it('when it is noted before it was made, by others, or twice', async () => {
      const visit = await offerVisit(app, ruth, community, { dates: datesIn(3) });
      await act(tom, visit, 'places');
      const note = (person: TestPerson) => act(person, visit, 'notes', { text: 'It was warm.' });
      expect(refusalOf(await note(tom))).toEqual([409, 'visit-not-made']);
      await letItBegin(app, visit);
      await act(ruth, visit, 'made');
      expect(refusalOf(await note(ann))).toEqual([403, 'not-of-this-visit']);
      expect((await note(tom)).status).toBe(201);
      expect(refusalOf(await note(tom))).toEqual([409, 'already-noted']);
      const gone = await as(app, tom).delete(`/visits/${visit}/places`);
      expect(refusalOf(gone)).toEqual([409, 'visit-over']);
    });
  });

  it('is made by a command that says nothing, or nothing in `data`', async () => {
    const visit = await offerVisit(app, ruth, community, { dates: datesIn(3) });
    await letItBegin(app, visit);
    expect(refusalOf(await act(ruth, visit, 'made', { by: 'tom' }))).toEqual([
      400,
      'invalid-input',
    ]);
    expect((await act(ruth, visit, 'made', {})).body.data.state).toBe('made');
  });

  it('begins once with one Idempotency-Key', async () => {
    const send = () =>
      as(app, ruth)
        .post('/visits', {
          begunAs: 'offer',
          community: community.key,
          title: 'Come and see',
          text: 'It is warm.',
          places: 4,
        })
        .set('Idempotency-Key', `visit-of-${community.key}`);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.body]).toEqual([201, first.body]);
    expect(await countRows(app, 'cop_visits', { community_key: community.key })).toBe(1);
  });
});
