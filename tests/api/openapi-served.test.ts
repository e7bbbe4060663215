import { as, contentActions, grant, grantAll } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { asDocumented, offItsSchema, openApi } from '../support/schema-check';

describe('the served OpenAPI document', () => {
  let app: App;

  beforeAll(async () => {
    app = await bootApp('openapi_served');
  });

  afterAll(() => app.stop());

  it('is closed on install, like everything', async () => {
    const refused = await as(app, null).get('/openapi.json');
    expect(refused.body.error.details.code).toBe('not-signed-in');
  });

  it('comes as committed once reading is public', async () => {
    await grant(
      app,
      'public',
      contentActions(app).filter((action) => /\.openapi\./.test(action))
    );
    const served = await as(app, null).get('/openapi.json');
    expect(served.status).toBe(200);
    expect(served.body).toEqual(openApi);
  });

  it('holds replies to their schemas, and notices one that is off', async () => {
    await grantAll(app);
    const url = '/activities';
    const { status, headers, body } = await as(app, null).get(url).expect(asDocumented('get', url));
    const [first, ...rest] = body.data;
    const leaking = { data: [{ ...first, email: 'ruth@example.org' }, ...rest], meta: {} };
    expect(offItsSchema('get', API + url, { status, headers, body: leaking })).toContain(
      'off its schema'
    );
    expect(offItsSchema('get', API + url, { status: 418, headers, body })).toContain(
      'does not say'
    );
  });
});
