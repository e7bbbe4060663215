import {
  runIfDue,
  type Job,
} from '../../src/plugins/communities-of-practice/server/src/persistence/jobs';
import { bootApp, type App } from '../support/app';

const MINUTE = 60_000;

describe('jobs', () => {
  let app: App;
  let made = 0;

  beforeAll(async () => {
    app = await bootApp('jobs');
  });

  afterAll(() => app.stop());

  const makeJob = (run: () => Promise<void> = async () => undefined): Job => ({
    name: `test.job${(made += 1)}`,
    everySeconds: 3_600,
    run,
  });
  const rowOf = ({ name }: Job) => app.strapi.db.connection('cop_jobs').where({ name });
  const leasedUntil = async (job: Job) => Number((await rowOf(job).first()).leased_until);

  it('run once in their time, however many ask at once', async () => {
    const job = makeJob(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const done = await Promise.all(Array.from({ length: 5 }, () => runIfDue(app.strapi, job)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await runIfDue(app.strapi, job)).toBe(false);
    const { due_at: dueAt, holder } = await rowOf(job).first();
    expect(holder).toBe('');
    expect(Math.abs(Number(dueAt) - Date.now() - 60 * MINUTE)).toBeLessThan(MINUTE);
  });

  it('are left to the node that has them, and taken from one that died', async () => {
    const job = makeJob();
    await app.strapi.db.connection('cop_jobs').insert({
      name: job.name,
      holder: 'another:1',
      leased_until: Date.now() + MINUTE,
      due_at: 0,
    });
    expect(await runIfDue(app.strapi, job)).toBe(false);
    await rowOf(job).update({ leased_until: Date.now() - MINUTE });
    expect(await runIfDue(app.strapi, job)).toBe(true);
  });

  it('go by the database’s clock, whatever the node’s says', async () => {
    const job = makeJob();
    await runIfDue(app.strapi, job);
    const realNow = Date.now;
    Date.now = () => realNow() + 48 * 60 * MINUTE;
    try {
      expect(await runIfDue(app.strapi, job)).toBe(false);
    } finally {
      Date.now = realNow;
    }
  });

  it('that throw are given back, and tried again when they are due again', async () => {
    const job = makeJob(async () => {
      throw new Error('Not today');
    });
    expect(await runIfDue(app.strapi, job)).toBe(true);
    expect(await leasedUntil(job)).toBe(0);
    await rowOf(job).update({ due_at: 0 });
    expect(await runIfDue(app.strapi, job)).toBe(true);
  });
});
