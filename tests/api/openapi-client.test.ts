import {
  gatheringPlaces,
  RefusedError,
  type Client,
} from '../../src/plugins/communities-of-practice/client/src';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { listen } from '../support/listening';

describe('the typed client', () => {
  let app: App;
  let url: string;
  let community: TestCommunity;
  let asRuth: Client;
  let asVisitor: Client;

  const clientOf = ({ token }: TestPerson) => gatheringPlaces({ url, token: () => token });

  const question = () => ({
    community: community.key,
    activity: 'information-request',
    title: 'Is there a grant for boilers?',
    text: 'Ours is from 1974.',
  });

  beforeAll(async () => {
    app = await bootApp('openapi_client');
    await grantAll(app);
    url = await listen(app);
    community = await makeCommunity(app);
    const ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    asRuth = clientOf(ruth);
    asVisitor = gatheringPlaces({ url: `${url}/` });
  });

  afterAll(() => app.stop());

  it('opens a thread, edits it and reads it', async () => {
    const { data } = await asRuth.call('contribution.create', { data: question() });
    await asRuth.call('contribution.update', {
      params: { documentId: data.documentId },
      version: data.version,
      data: { title: 'Is there any grant for boilers?' },
    });
    const read = await asVisitor.call('contribution.findOne', {
      params: { documentId: data.documentId },
    });
    expect(read.data).toMatchObject({ title: 'Is there any grant for boilers?', version: 2 });
  });

  it('writes filters and pages as Strapi reads them', async () => {
    const none = await asVisitor.call('contribution.find', {
      query: { filters: { activity: { $in: ['visits', 'mapping-knowledge'] } } },
    });
    expect(none.data).toEqual([]);
    const page = await asVisitor.call('contribution.find', {
      query: { filters: { community: community.key }, pagination: { page: 1, pageSize: 1 } },
    });
    expect(page.meta.pagination).toMatchObject({ page: 1, pageSize: 1 });
  });

  it('calls without data where none is needed', async () => {
    const { data } = await clientOf(await makePerson(app)).call('community.join', {
      params: { documentId: community.key },
    });
    expect(data.state).toBe('active');
  });

  it('acts once for one key, and each time without one', async () => {
    const mine = { data: question(), idempotencyKey: 'kept-over-a-reload' };
    const first = await asRuth.call('contribution.create', mine);
    const again = await asRuth.call('contribution.create', mine);
    expect(again.data.documentId).toBe(first.data.documentId);
    const other = await asRuth.call('contribution.create', { data: question() });
    expect(other.data.documentId).not.toBe(first.data.documentId);
  });

  it('throws what was refused, with the code to branch on', async () => {
    const refused = asVisitor.call('contribution.create', { data: question() });
    await expect(refused).rejects.toThrow(RefusedError);
    await expect(refused).rejects.toMatchObject({ status: 401, code: 'not-signed-in' });
    await expect(
      asRuth.call('contribution.create', { data: { ...question(), title: '' } })
    ).rejects.toMatchObject({
      code: 'invalid-input',
      refusal: { errors: [{ path: 'body.data.title' }] },
    });
  });

  it('says so when something else answered', async () => {
    const proxy = async () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    const call = gatheringPlaces({ url, fetch: proxy }).call('activity.find');
    await expect(call).rejects.toMatchObject({ status: 502, code: null });
  });
});
