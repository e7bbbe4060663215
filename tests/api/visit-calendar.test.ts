import ICAL from 'ical.js';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { changeVisit, offerVisit, refusalOf, requestVisit, toldOfVisit } from '../factories/visits';
import { bootApp, type App } from '../support/app';
import { expandSeries } from '../support/expand-series';

const LONDON = { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' } as const;

/** What a clock on a wall in London shows. */
const inLondon = (moment: Date): string => new Intl.DateTimeFormat('en-GB', LONDON).format(moment);

/** Read back by another library than wrote it. */
describe('a visit in a calendar', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('visit_calendar');
    await grantAll(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    stranger = await makePerson(app, 'stranger');
    community = await makeCommunity(app);
    for (const person of [ruth, tom]) await makeMember(app, community, person);
  });

  afterAll(() => app.stop());

  const download = (person: TestPerson, visit: string) =>
    as(app, person).get(`/visits/${visit}/calendar.ics`);

  const eventIn = (text: string): ICAL.Event => {
    const found = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const [first, ...others] = found;
    if (!first || others.length > 0) throw new Error(`${found.length} events`);
    return new ICAL.Event(first);
  };

  const read = async (person: TestPerson, visit: string): Promise<ICAL.Event> =>
    eventIn((await download(person, visit)).text);

  const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');

  it.each([
    [
      'the night that clocks go forward',
      { startsAt: '2027-03-28T00:30:00.000Z', endsAt: '2027-03-28T01:30:00.000Z' },
      ['28/03/2027, 00:30', '28/03/2027, 02:30'],
    ],
    [
      'the night that clocks go back',
      { startsAt: '2027-10-31T00:30:00.000Z', endsAt: '2027-10-31T01:30:00.000Z' },
      ['31/10/2027, 01:30', '31/10/2027, 01:30'],
    ],
  ])('keeps both its moments on %s', async (_night, moments, onTheWall) => {
    const dates = { ...moments, timeZone: 'Europe/London' };
    const visit = await offerVisit(app, ruth, community, { dates });
    const event = await read(ruth, visit);
    const [start, end] = [event.startDate.toJSDate(), event.endDate.toJSDate()];
    expect([start.toISOString(), end.toISOString()]).toEqual(Object.values(moments));
    expect([inLondon(start), inLondon(end)]).toEqual(onTheWall);
    expect(event.duration.toSeconds()).toBe(3_600);
    expect([event.startDate.zone.tzid, event.endDate.zone.tzid]).toEqual(['UTC', 'UTC']);
  });

  it('is one entry all its life, numbered anew whenever it changes, and cancelled at its end', async () => {
    const visit = await offerVisit(app, ruth, community, {
      title: 'See our panels; bring a coat, and a friend',
      dates: {
        startsAt: '2031-02-08T10:00:00.000Z',
        endsAt: '2031-02-08T12:00:00.000Z',
        timeZone: 'Europe/London',
      },
    });
    const first = await download(tom, visit);
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect((await download(tom, visit)).text).toBe(first.text);
    const seen = [eventIn(first.text)];
    const edit = (data: object) => as(app, ruth).put(`/visits/${visit}`, data).set('If-Match', '*');

    await edit({ title: 'See our twelve panels' });
    seen.push(await read(tom, visit));
    await edit({ place: 'St Bede’s' });
    seen.push(await read(tom, visit));
    await edit({ access: 'A ramp at the vestry.' });
    seen.push(await read(tom, visit));
    await as(app, ruth).post(`/visits/${visit}/schedule`, {
      startsAt: '2031-02-15T10:00:00.000Z',
      endsAt: '2031-02-15T12:00:00.000Z',
      timeZone: 'Europe/London',
    });
    seen.push(await read(tom, visit));
    await as(app, ruth).post(`/visits/${visit}/cancellation`);
    seen.push(await read(tom, visit));

    expect(seen.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 2, 3, 4]);
    expect(new Set(seen.map(({ uid }) => uid))).toEqual(new Set([`${visit}@gathering-places`]));
    expect(seen.map(({ summary }) => summary).slice(0, 2)).toEqual([
      'See our panels; bring a coat, and a friend',
      'See our twelve panels',
    ]);
    expect(seen.map(({ location }) => location).slice(1, 3)).toEqual([
      'St Anne’s, Mill Lane',
      'St Bede’s',
    ]);
    expect(seen.map(statusOf)).toEqual([...Array(5).fill('CONFIRMED'), 'CANCELLED']);
    expect(seen.at(-1)?.startDate.toJSDate().toISOString()).toBe('2031-02-15T10:00:00.000Z');
  });

  it('says where it is to members alone', async () => {
    const visit = await offerVisit(app, ruth, community, {
      dates: {
        startsAt: '2031-02-08T10:00:00.000Z',
        endsAt: '2031-02-08T12:00:00.000Z',
        timeZone: 'Europe/London',
      },
    });
    expect((await read(tom, visit)).description).toContain('Two steps at the porch.');
    const forStrangers = await download(stranger, visit);
    expect(forStrangers.status).toBe(200);
    expect(forStrangers.text).not.toMatch(/Mill Lane|porch/);
  });

  it('is refused without dates, and to whoever may not read the visit', async () => {
    const undated = await requestVisit(app, ruth, community);
    const refused = await download(tom, undated);
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'visit-not-scheduled']);
    expect((await download(stranger, undated)).status).toBe(404);
    await changeVisit(app, undated, { standing: 'hidden' });
    expect((await download(tom, undated)).status).toBe(404);
  });

  describe('that comes again', () => {
    const LASTING = 2 * 3_600_000;

    const offerSeries = async (startsAt: string, every: string, times: number) => {
      const endsAt = new Date(Date.parse(startsAt) + LASTING).toISOString();
      const first = await offerVisit(app, ruth, community, {
        dates: { startsAt, endsAt, timeZone: 'Europe/London' },
        repeats: { every, times },
      });
      const { series } = (await as(app, ruth).get(`/visits/${first}`)).body.data;
      const { data } = (
        await as(app, tom).get(`/visits?filters[series]=${series.key}&sort=soonest`)
      ).body;
      return {
        series,
        all: data.map(({ documentId }: { documentId: string }) => documentId),
        data,
      };
    };

    const expanded = async (person: TestPerson, visit: string) =>
      expandSeries((await as(app, person).get(`/visits/${visit}/calendar.ics?of=series`)).text);

    it.each([
      [
        'the night that clocks go forward',
        ['2027-03-13T10:00:00.000Z', 'week', 4],
        ['2027-03-20T10:00:00.000Z', '2027-03-27T10:00:00.000Z', '2027-04-03T09:00:00.000Z'],
        /^FREQ=WEEKLY;UNTIL=20270403T090000Z$/,
      ],
      [
        'that night itself',
        ['2027-03-14T01:30:00.000Z', 'fortnight', 3],
        ['2027-03-28T01:30:00.000Z', '2027-04-11T00:30:00.000Z'],
        /^FREQ=WEEKLY;INTERVAL=2;UNTIL=20270411T003000Z$/,
      ],
      [
        'the night that clocks go back',
        ['2027-10-23T23:30:00.000Z', 'week', 3],
        ['2027-10-30T23:30:00.000Z', '2027-11-07T00:30:00.000Z'],
        /^FREQ=WEEKLY;UNTIL=20271107T003000Z$/,
      ],
      [
        'both nights, on the last Friday of a month',
        ['2027-01-29T10:00:00.000Z', 'month', 12],
        [
          ...['2027-02-26T10:00:00.000Z', '2027-03-26T10:00:00.000Z', '2027-04-30T09:00:00.000Z'],
          ...['2027-05-28T09:00:00.000Z', '2027-06-25T09:00:00.000Z', '2027-07-30T09:00:00.000Z'],
          ...['2027-08-27T09:00:00.000Z', '2027-09-24T09:00:00.000Z', '2027-10-29T09:00:00.000Z'],
          ...['2027-11-26T10:00:00.000Z', '2027-12-31T10:00:00.000Z'],
        ],
        /^FREQ=MONTHLY;(BYDAY=FR;|BYSETPOS=-1;)+UNTIL=20271231T100000Z$/,
      ],
    ] as const)(
      'is what was offered through %s',
      async (_night, [at, every, times], later, rule) => {
        const { series, all, data } = await offerSeries(at, every, times);
        const starts = [at, ...later];
        expect(series).toEqual({ key: series.key, every, number: 1, of: times });
        expect(data.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual(starts);
        const calendar = await expanded(tom, all[1]);
        expect(calendar.shown.map(([start]) => start)).toEqual(starts);
        const ends = data.map(({ endsAt }: { endsAt: string }) => endsAt);
        expect(calendar.shown.map(([, end]) => end)).toEqual(ends);
        expect(calendar.rule).toMatch(rule);
      }
    );

    it('says what was moved, cancelled, reworded or taken away, each under its own number', async () => {
      const { series, all, data } = await offerSeries('2027-09-07T09:00:00.000Z', 'month', 5);
      const uid = `${series.key}@gathering-places`;
      expect(await expanded(tom, all[0])).toMatchObject({ uid, sequence: 0 });
      await as(app, ruth).post(`/visits/${all[1]}/schedule`, {
        startsAt: '2027-10-06T13:00:00.000Z',
        endsAt: '2027-10-06T14:00:00.000Z',
        timeZone: 'Europe/London',
      });
      await as(app, ruth).post(`/visits/${all[2]}/cancellation`, { reason: 'Snow.' });
      const words = { title: 'See them lit' };
      await as(app, ruth).put(`/visits/${all[3]}`, words).set('If-Match', '*');
      await changeVisit(app, all[4], { standing: 'hidden' });

      const calendar = await expanded(tom, all[0]);
      const title = 'See our infrared panels';
      expect(calendar).toMatchObject({ uid, sequence: 3 });
      expect(calendar.shown).toEqual([
        ['2027-09-07T09:00:00.000Z', '2027-09-07T11:00:00.000Z', title, 'CONFIRMED'],
        ['2027-10-06T13:00:00.000Z', '2027-10-06T14:00:00.000Z', title, 'CONFIRMED'],
        ['2027-11-02T10:00:00.000Z', '2027-11-02T12:00:00.000Z', title, 'CANCELLED'],
        ['2027-12-07T10:00:00.000Z', '2027-12-07T12:00:00.000Z', 'See them lit', 'CONFIRMED'],
      ]);
      const single = await read(tom, all[1]);
      expect([single.uid, single.sequence]).toEqual([`${all[1]}@gathering-places`, 1]);
      expect(data.map(({ series: one }: { series: object }) => one)).toEqual(
        [1, 2, 3, 4, 5].map((number) => ({ ...series, number }))
      );
    });

    it('is one visit each, told once, and cancelled alone or with all that come later', async () => {
      const { all } = await offerSeries('2027-05-04T09:00:00.000Z', 'week', 4);
      for (const visit of all.slice(1)) await as(app, tom).post(`/visits/${visit}/places`);
      await as(app, ruth).post(`/visits/${all[2]}/cancellation`, {});
      const refused = await as(app, tom).post(`/visits/${all[1]}/cancellation`, {
        applyTo: 'this-and-later',
      });
      expect(refusalOf(refused)).toEqual([403, 'not-the-host']);
      const cancelled = await as(app, ruth).post(`/visits/${all[1]}/cancellation`, {
        reason: 'The roof is off.',
        applyTo: 'this-and-later',
      });
      expect(cancelled.body.data).toMatchObject({ documentId: all[1], state: 'cancelled' });
      const seen = await Promise.all(
        all.map(async (visit: string) => (await as(app, tom).get(`/visits/${visit}`)).body.data)
      );
      expect(seen.map(({ state, placesLeft }) => [state, placesLeft])).toEqual([
        ['scheduled', 2],
        ...Array(3).fill(['cancelled', 1]),
      ]);
      const reasons = seen.map(({ forThoseInIt }) => forThoseInIt?.reason ?? null);
      expect(reasons).toEqual([null, 'The roof is off.', null, 'The roof is off.']);
      const told = await Promise.all(
        all.map((visit: string) => toldOfVisit(app, visit, [ruth, tom]))
      );
      const taken = ['visit.place-taken', 'tom', 'ruth'];
      const off = ['visit.cancelled', 'ruth', 'tom'];
      expect(told).toEqual([
        [['visit.offered', 'ruth', null]],
        ...Array(3).fill([['visit.repeated', 'ruth', null], taken, off]),
      ]);
    });

    it('is refused without a date, more than 26 times, and while the one before it lasts', async () => {
      const begin = (dates: object | undefined, repeats: object) =>
        as(app, ruth).post('/visits', {
          ...{ begunAs: 'offer', community: community.key, title: 'Again', text: 'And again.' },
          ...{ places: 1, dates, repeats },
        });
      const fault = async (dates: object | undefined, repeats: object) => {
        const { status, body } = await begin(dates, repeats);
        return [status, body.error?.details.errors?.map(({ path }: { path: string }) => path)];
      };
      const days = {
        startsAt: '2027-05-04T09:00:00.000Z',
        endsAt: '2027-05-12T09:00:00.000Z',
        timeZone: 'Europe/London',
      };
      expect(await fault(undefined, { every: 'week', times: 3 })).toEqual([
        400,
        ['body.data.dates'],
      ]);
      expect(await fault(days, { every: 'week', times: 3 })).toEqual([
        400,
        ['body.data.repeats.every'],
      ]);
      expect(await fault(days, { every: 'month', times: 27 })).toEqual([
        400,
        ['body.data.repeats.times'],
      ]);
    });
  });
});
