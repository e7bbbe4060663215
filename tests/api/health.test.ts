import { METRICS } from '../../src/plugins/communities-of-practice/server/src/features/metrics/kinds/registry';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { contributionRow, countRows, insertRows, replyRow } from '../support/rows';

const DAY = 24 * 60 * 60 * 1000;
/** As the app has it in config/plugins. */
const ZONE = 'Europe/London';

/** A community's health as an editor reads it. */
describe('health', () => {
  let app: App;
  let now: Date;
  let editor: Editor;
  let asker: TestPerson;
  let helper: TestPerson;
  let home: TestCommunity;

  beforeAll(async () => {
    app = await bootApp('health');
    await grantAll(app);
    now = new Date();
    editor = await makeEditor(app);
    asker = await makePerson(app, 'asker');
    helper = await makePerson(app, 'helper');
    home = await makeCommunity(app);
    for (const person of [asker, helper]) await makeMember(app, home, person);
    for (let weeks = 1; weeks < 60; weeks += 1) {
      const at = now.getTime() - weeks * 7 * DAY;
      const opened = contributionRow(home.key, asker.key, { posted_at: new Date(at) });
      await insertRows(app, 'cop_contributions', [opened]);
      await insertRows(app, 'cop_replies', [
        replyRow(opened, helper.key, { posted_at: new Date(at + DAY) }),
      ]);
    }
  });

  afterAll(() => app.stop());

  it('says what each figure is, with its history', async () => {
    const { status, body } = await inAdmin(app, editor).get(`/communities/${home.key}/health`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      community: home.key,
      timeZone: ZONE,
      window: { weeks: 13 },
    });
    expect(body.data.ageWeeks).toBeGreaterThan(56);
    expect(body.data.metrics.map(({ key }: { key: string }) => key)).toEqual(
      METRICS.map(({ key }) => key)
    );
    const active = body.data.metrics.find(({ key }: { key: string }) => key === 'active-weeks');
    expect(active).toMatchObject({ value: 13, level: 'healthy', n: 13 });
    expect(active.points.length).toBeGreaterThan(12);
    expect(active.series.at(-1).until).toBe(body.data.window.until);
  });

  it('is for spreadsheets, too, with definitions', async () => {
    const { body } = await inAdmin(app, editor).get(`/communities/${home.key}/health/export`);
    const lines = body.data.csv.split('\n');
    expect(lines[0]).toContain('Metric,Week ended,Value');
    const weeks = await countRows(app, 'cop_metric_weeks', { community_key: home.key });
    expect(lines.filter((line: string) => line.startsWith('Response rate,'))).toHaveLength(weeks);
  });

  it('shows the very contributions that made a figure worse, the oldest first', async () => {
    const place = await makeCommunity(app);
    const at = (days: number) => new Date(now.getTime() - days * DAY);
    const [lost, late, quick, young] = [80, 60, 50, 2].map((days) =>
      contributionRow(place.key, asker.key, { title: `${days} days ago`, posted_at: at(days) })
    );
    await insertRows(app, 'cop_contributions', [lost, late, quick, young] as object[] as never);
    await insertRows(app, 'cop_replies', [
      replyRow(late as never, helper.key, { posted_at: at(50) }),
      replyRow(quick as never, helper.key, { posted_at: at(49) }),
    ]);
    const behind = async (metric: string) => {
      const { body } = await inAdmin(app, editor).get(
        `/communities/${place.key}/health/${metric}/contributions`
      );
      const titles = body.data.map(({ title }: { title: string }) => title);
      expect(body.meta.total).toBe(titles.length);
      return titles;
    };
    expect(await behind('response-rate')).toEqual(['80 days ago', '60 days ago']);
    expect(await behind('unanswered')).toEqual(['80 days ago']);
    expect(await behind('resolution')).toEqual(['80 days ago', '60 days ago', '50 days ago']);
    for (const metric of ['absence-factor', 'nonsense'])
      expect(
        (await inAdmin(app, editor).get(`/communities/${place.key}/health/${metric}/contributions`))
          .status
      ).toBe(404);
  });

  it('is for those who may see how communities are doing', async () => {
    const stranger = await makeEditor(app, ['conversations.read']);
    for (const path of ['health', 'health/export', 'health/unanswered/contributions'])
      expect((await inAdmin(app, stranger).get(`/communities/${home.key}/${path}`)).status).toBe(
        403
      );
    expect((await inAdmin(app, editor).get(`/communities/${'a'.repeat(24)}/health`)).status).toBe(
      404
    );
  });
});
