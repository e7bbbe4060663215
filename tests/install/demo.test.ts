import { seedDemo, SHOWN_MEMBERS } from '../../database/seed';
import { API, bootApp, type App } from '../support/app';
import { countRows } from '../support/rows';

const LOGINS = { adminEmail: 'editor@example.org', password: 'Gathering-2026' };

/** Counted by hand where the demo's world is described: database/demo/README.md. */
const WRITTEN = {
  up_users: 62,
  cop_communities: 4,
  cop_memberships: 89,
  cop_contributions: 183,
  cop_replies: 455,
  cop_thanks: 484 + 59,
  cop_closings: 143,
  cop_follow_ups: 3,
  cop_resources: 8,
  cop_use_reports: 12,
  cop_faqs: 6,
  cop_faq_suggestions: 2,
  cop_faq_verdicts: 18,
};

const nothing = () => undefined;

const counts = async (app: App, tables: readonly string[]): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await countRows(app, table)]))
  );

const everyTable = (app: App): Promise<Record<string, number>> => {
  const models = [...app.strapi.db.metadata.values()];
  const links = models.flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((attribute) =>
      'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : []
    )
  );
  const ours = /^(cop_|up_|churches|pages|admin_users)/;
  return counts(
    app,
    [...new Set([...models.map(({ tableName }) => tableName), ...links])].filter((table) =>
      ours.test(table)
    )
  );
};

const signIn = async (app: App, identifier: string): Promise<string> => {
  const { body } = await app.http
    .post('/api/auth/local')
    .send({ identifier, password: LOGINS.password })
    .expect(200);
  return body.jwt;
};

describe('the demo', () => {
  let app: App;

  beforeAll(async () => {
    app = await bootApp('demo');
  }, 120_000);

  afterAll(() => app.stop());

  it('is not written among others’ content', async () => {
    const { documentId } = await app.strapi
      .documents('api::church.church')
      .create({ data: { name: 'Ours', slug: 'ours' } });
    const before = await everyTable(app);
    await expect(seedDemo(app.strapi, LOGINS, nothing)).rejects.toThrow('did not write');
    expect(await everyTable(app)).toEqual(before);
    await app.strapi.documents('api::church.church').delete({ documentId });
  });

  it('can be interrupted, and is whole the next time', async () => {
    const interrupt = (done: number) => {
      if (done === 700) throw new Error('Interrupted.');
    };
    await expect(seedDemo(app.strapi, LOGINS, interrupt)).rejects.toThrow('Interrupted.');
    expect(await countRows(app, 'cop_contributions')).toBeGreaterThan(0);

    const told: number[] = [];
    expect(await seedDemo(app.strapi, LOGINS, (done, of) => told.push(done, of))).toBe(true);
    expect(await counts(app, Object.keys(WRITTEN))).toEqual(WRITTEN);
    expect(await countRows(app, 'admin_users')).toBe(1);
    expect(told.at(-2)).toBe(told.at(-1));
  }, 400_000);

  it('is not written twice', async () => {
    const before = await everyTable(app);
    expect(await seedDemo(app.strapi, LOGINS, nothing)).toBe(false);
    expect(await everyTable(app)).toEqual(before);
  });

  it('leaves no link without both of its ends', async () => {
    const { cop_contributions_author_lnk: authors, cop_replies_contribution_lnk: threads } =
      await everyTable(app);
    expect({ authors, threads }).toEqual({
      authors: WRITTEN.cop_contributions,
      threads: WRITTEN.cop_replies,
    });
  });

  it.each([...SHOWN_MEMBERS])(
    'lets %s sign in and read the feed and their results',
    async (who) => {
      const token = await signIn(app, who);
      for (const path of ['/contributions', '/me/results']) {
        const { body } = await app.http
          .get(API + path)
          .auth(token, { type: 'bearer' })
          .expect(200);
        expect(body.data).not.toHaveLength(0);
      }
    }
  );

  it('shows files that anybody can open, of every kind once', async () => {
    const files: { name: string; address: string }[] = [];
    const { body } = await app.http.get(`${API}/resources`).expect(200);
    for (const { documentId } of body.data) {
      const read = await app.http.get(`${API}/resources/${documentId}`).expect(200);
      files.push(...read.body.data.files);
    }
    expect(files.map(({ name }) => name).sort()).toEqual([
      'By the meter.png',
      'One quarter.csv',
      'Weekly meter sheet.pdf',
    ]);
    for (const { address } of files) await app.http.get(API + address).expect(200);
  });

  it('lets the editor into the admin', async () => {
    const { body } = await app.http
      .post('/admin/login')
      .send({ email: LOGINS.adminEmail, password: LOGINS.password })
      .expect(200);
    expect(body.data.user.email).toBe(LOGINS.adminEmail);
  });
});
