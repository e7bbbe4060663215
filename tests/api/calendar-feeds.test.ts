import ICAL from 'ical.js';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { changeVisit, datesIn, offerVisit } from '../factories/visits';
import { bootApp, type App } from '../support/app';

const DAY = 86_400_000;
const CLOCKS_GO_BACK = {
  startsAt: '2027-10-31T00:30:00.000Z',
  endsAt: '2027-10-31T01:30:00.000Z',
  timeZone: 'Europe/London',
};

describe('an address for calendars', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  const logged: string[] = [];

  beforeAll(async () => {
    app = await bootApp('calendar_feeds');
    await grantAll(app);
    const { log } = app.strapi;
    for (const level of ['http', 'info', 'warn', 'error', 'debug'] as const)
      log[level] = ((...said: unknown[]) => {
        logged.push(said.join(' '));
        return log;
      }) as typeof log.http;
  });

  beforeEach(async () => {
    [ruth, tom] = [await makePerson(app), await makePerson(app)];
    community = await makeCommunity(app);
    for (const person of [ruth, tom]) await makeMember(app, community, person);
  });

  afterAll(() => app.stop());

  const make = async (person: TestPerson): Promise<string> =>
    (await as(app, person).post('/me/calendar-feed')).body.data.path;

  const eventsAt = async (path: string): Promise<ICAL.Event[]> => {
    const { status, text } = await app.http.get(path);
    if (status !== 200) throw new Error(`${status}`);
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
  };

  const uidOf = (visit: string) => `${visit}@gathering-places`;
  const take = (person: TestPerson, visit: string) =>
    as(app, person).post(`/visits/${visit}/places`);
  const move = (visit: string, startsAt: number) =>
    app.strapi.db
      .connection('cop_visits')
      .where({ document_id: visit })
      .update({ starts_at: new Date(startsAt - 1_000), ends_at: new Date(startsAt) });

  it('gives one’s own visits to come and of 90 days, of both sides, and nobody else’s', async () => {
    const hosted = await offerVisit(app, ruth, community, { dates: CLOCKS_GO_BACK });
    const visited = await offerVisit(app, tom, community, { dates: datesIn(3) });
    await take(ruth, visited);
    const recent = await offerVisit(app, ruth, community, { dates: datesIn(1) });
    await move(recent, Date.now() - 89 * DAY);
    const old = await offerVisit(app, ruth, community, { dates: datesIn(1) });
    await move(old, Date.now() - 91 * DAY);
    await offerVisit(app, tom, community, { dates: datesIn(2), title: 'Not hers' });
    await offerVisit(app, ruth, community);
    const hidden = await offerVisit(app, tom, community, { dates: datesIn(4) });
    await take(ruth, hidden);
    await changeVisit(app, hidden, { standing: 'hidden' });
    const path = await make(ruth);

    const [first, second, third] = await eventsAt(path);
    expect([first?.uid, second?.uid, third?.uid]).toEqual([recent, visited, hosted].map(uidOf));
    expect(await eventsAt(path)).toHaveLength(3);
    expect(third?.startDate.toJSDate().toISOString()).toBe(CLOCKS_GO_BACK.startsAt);
    expect(third?.duration.toSeconds()).toBe(3_600);
    expect(third?.location).toBe('St Anne’s, Mill Lane');

    await as(app, ruth).post(`/visits/${hosted}/cancellation`);
    const cancelled = (await eventsAt(path)).at(-1);
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([cancelled?.uid, cancelled?.sequence]).toEqual([uidOf(hosted), 1]);
    await as(app, ruth).delete(`/visits/${visited}/places`);
    expect((await eventsAt(path)).map(({ uid }) => uid)).toEqual([recent, hosted].map(uidOf));
  });

  it('is read without an account, kept by nobody in between, and asked for again by its tag', async () => {
    const path = await make(ruth);
    const first = await app.http.get(path);
    expect(first.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-type': 'text/calendar; charset=utf-8',
      'x-robots-tag': 'noindex',
    });
    expect((await app.http.get(path).set('If-None-Match', first.headers.etag ?? '')).status).toBe(
      304
    );
    expect((await app.http.head(path)).status).toBe(200);
  });

  it('is shown once and kept as a hash; one made anew, and one taken back, are as if they had never been', async () => {
    const read = async () => (await as(app, ruth).get('/me/calendar-feed')).body.data;
    expect(await read()).toEqual({ madeAt: null });
    const key = { 'Idempotency-Key': 'the-same-request' };
    const made = await as(app, ruth).post('/me/calendar-feed').set(key);
    const again = await as(app, ruth).post('/me/calendar-feed').set(key);
    expect([made.status, again.status]).toEqual([201, 201]);
    const [before, path]: [string, string] = [made.body.data.path, again.body.data.path];
    const token = /([\w-]{43})\.ics$/.exec(path)?.[1] ?? '';
    expect(await read()).toEqual({ madeAt: again.body.data.madeAt });
    const kept = JSON.stringify([
      await app.strapi.db.connection('cop_calendar_feeds'),
      await app.strapi.db.connection('cop_idempotency_keys'),
      await app.strapi.db.connection('cop_ledger_events'),
    ]);
    expect(kept).not.toContain(token);
    expect((await app.http.get(path)).status).toBe(200);

    await as(app, ruth).delete('/me/calendar-feed');
    const unknown = path.replace(token, token.split('').reverse().join(''));
    const answers = [];
    for (const one of [before, path, unknown, path.replace('.ics', 'x.ics')])
      answers.push(await app.http.get(one));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(await read()).toEqual({ madeAt: null });
  });

  it('is written into no log, mistyped neither', async () => {
    const path = await make(ruth);
    const token = /([\w-]{43})\.ics$/.exec(path)?.[1] ?? '';
    logged.length = 0;
    for (const one of [
      path,
      `${path}/`,
      path.toUpperCase(),
      path.replace('.ics', ''),
      `${path}?a=1`,
    ])
      await app.http.get(one);
    expect(logged.filter((line) => line.includes('/calendar/')).length).toBeGreaterThan(0);
    expect(logged.join('\n').toLowerCase()).not.toContain(token.toLowerCase());
  });

  it('gives nothing of somebody who is blocked, and is gone with whoever is gone', async () => {
    const path = await make(ruth);
    const visit = await offerVisit(app, ruth, community, { dates: datesIn(2) });
    expect((await eventsAt(path)).map(({ uid }) => uid)).toEqual([uidOf(visit)]);
    const user = (data: object) =>
      app.strapi.documents('plugin::users-permissions.user').update({ documentId: ruth.key, data });
    await user({ blocked: true });
    expect((await app.http.get(path)).status).toBe(404);
    await user({ blocked: false });
    expect((await app.http.get(path)).status).toBe(200);

    await as(app, ruth).post(`/communities/${community.key}/leave`);
    expect(await eventsAt(path)).toEqual([]);

    await app.strapi.documents('plugin::users-permissions.user').delete({ documentId: ruth.key });
    expect((await app.http.get(path)).status).toBe(404);
    const left = await app.strapi.db
      .connection('cop_calendar_feeds')
      .where({ person_key: ruth.key });
    expect(left).toEqual([]);
  });
});
