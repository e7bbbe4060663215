import ICAL from 'ical.js';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { changeVisit, offerVisit, requestVisit } from '../factories/visits';
import { bootApp, type App } from '../support/app';

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
});
