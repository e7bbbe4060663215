import { HTTPError, strapi } from '@strapi/client';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { listen } from '../support/listening';

const PLUGIN = { plugin: { name: 'communities-of-practice' } };

/** Strapi's own JavaScript client, unchanged, over HTTP. */
describe('@strapi/client', () => {
  let app: App;
  let base: string;
  let community: TestCommunity;
  let ruth: TestPerson;

  const contributionsAs = (person: TestPerson | null, headers?: Record<string, string>) =>
    strapi({ baseURL: `${base}/api`, auth: person?.token, headers }).collection(
      'contributions',
      PLUGIN
    );

  const question = (title: string, activity = 'information-request') => ({
    community: community.key,
    activity,
    title,
    text: `${title} Where can I find out more about this?`,
  });

  beforeAll(async () => {
    app = await bootApp('strapi_client');
    await grantAll(app);
    base = await listen(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
  });

  afterAll(() => app.stop());

  it('creates, and reads what it created', async () => {
    const contributions = contributionsAs(ruth);
    const { data: created } = await contributions.create(question('Is there a grant for boilers?'));
    expect(created).toMatchObject({ title: 'Is there a grant for boilers?', version: 1 });

    const { data: read } = await contributions.findOne(created.documentId);
    expect(read).toMatchObject({ documentId: created.documentId, author: { name: 'ruth' } });
  });

  it('lists with filters, sort and pagination', async () => {
    const contributions = contributionsAs(ruth);
    for (const title of ['First problem', 'Second problem', 'Third problem']) {
      await contributions.create(question(title, 'problem-solving'));
    }
    const asked = {
      filters: { activity: { $eq: 'problem-solving' }, community: { $in: [community.key] } },
      sort: 'latest',
    };
    const first = await contributionsAs(null).find({
      ...asked,
      pagination: { page: 1, pageSize: 2 },
    });
    expect(first.data.map(({ title }) => title)).toEqual(['Third problem', 'Second problem']);
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });

    const second = await contributionsAs(null).find({
      ...asked,
      pagination: { page: 2, pageSize: 2 },
    });
    expect(second.data.map(({ title }) => title)).toEqual(['First problem']);

    const oldest = await contributionsAs(null).find({ ...asked, sort: 'unanswered' });
    expect(oldest.data[0]?.title).toBe('First problem');
  });

  it('is refused what Strapi would take and the contract does not', async () => {
    await expect(contributionsAs(ruth).find({ fields: ['email'] })).rejects.toThrow(HTTPError);
    await expect(
      contributionsAs(ruth).find({ filters: { author: { email: 'x' } } })
    ).rejects.toThrow(HTTPError);
  });

  it('updates with If-Match among its headers, and only with it', async () => {
    const { data: created } = await contributionsAs(ruth).create(question('Who maps footpaths?'));
    const change = { title: 'Who maps the footpaths?' };
    await expect(contributionsAs(ruth).update(created.documentId, change)).rejects.toMatchObject({
      response: { status: 428 },
    });
    const knowing = contributionsAs(ruth, { 'If-Match': '"1"' });
    const { data: updated } = await knowing.update(created.documentId, change);
    expect(updated).toMatchObject({ title: 'Who maps the footpaths?', version: 2 });
    await expect(knowing.update(created.documentId, change)).rejects.toMatchObject({
      response: { status: 412 },
    });
  });

  it('deletes, and is then told like everybody that there is nothing', async () => {
    const { data: created } = await contributionsAs(ruth).create(
      question('Who has a spare organ?')
    );
    await contributionsAs(ruth).delete(created.documentId);
    await expect(contributionsAs(null).findOne(created.documentId)).rejects.toMatchObject({
      response: { status: 404 },
    });
  });

  it('is refused with a code that can be read', async () => {
    const refused = await contributionsAs(null)
      .create(question('May a visitor ask?'))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HTTPError);
    const body = refused instanceof HTTPError ? await refused.response.json() : null;
    expect(body.error.details.code).toBe('not-signed-in');
  });
});
