import { grantAll } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { startNode, type Node } from '../support/node';
import { connectTo, type Sent, type Wire } from '../support/wire';

/** A project chooses where Strapi's API stands; what is ours goes with it. */
describe.each(['/cms', '/v1/content'])('with the API at %s', (prefix) => {
  let app: App;
  let node: Node;
  let wire: Wire;

  beforeAll(async () => {
    app = await bootApp('prefixes');
    await grantAll(app);
    node = await startNode({ NODE_CONFIG: JSON.stringify({ 'api.rest.prefix': prefix }) });
    wire = connectTo(node.port);
  });

  afterAll(async () => {
    wire?.close();
    await node?.stop();
    await app.stop();
  });

  const ask = (path: string, more: Partial<Sent> = {}) =>
    wire.send({ path: `${prefix}/communities-of-practice${path}`, isRooted: true, ...more });

  it('reads are answered there, and nowhere else', async () => {
    const read = await ask('/activities');
    expect([read.status, read.body.data.length]).toEqual([200, 11]);
    const again = { headers: { 'If-None-Match': String(read.headers.etag) } };
    expect((await ask('/activities', again)).status).toBe(304);
    expect((await wire.send({ path: '/activities' })).status).toBe(404);
  });

  it('refusals there have our codes', async () => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const json = { 'Content-Type': 'application/json' };
    const codes = await Promise.all(
      [
        ask('/nowhere'),
        ask('/me'),
        ask('/me', { token: 'no.such.token' }),
        ask('/contributions', { method: 'POST', raw: 'data=x', headers: form }),
        ask('/contributions', { method: 'POST', raw: '{', headers: json }),
      ].map(async (asked) => (await asked).body.error?.details?.code)
    );
    expect(codes).toEqual([
      'not-found',
      'not-signed-in',
      'token-not-accepted',
      'json-needed',
      'invalid-input',
    ]);
  });

  it('the OpenAPI document names it', async () => {
    const { text } = await ask('/openapi.json');
    const { servers } = JSON.parse(text);
    expect(servers).toMatchObject([{ url: `${prefix}/communities-of-practice` }]);
  });
});
