import { as } from '../factories/people';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { bootApp, type App } from '../support/app';

const COMMUNITY = { name: 'Warm churches', domain: 'Keeping old churches warm', letIn: true };
const ACCOUNT = { username: 'ruth.okafor', email: 'Ruth@example.org', password: 'gathering-2026' };

describe('from an empty install to the first post', () => {
  let app: App;
  let editor: Editor;

  const steps = async () => (await inAdmin(app, editor).get('/beginning')).body.data.steps;

  beforeAll(async () => {
    app = await bootApp('beginning');
    editor = await makeEditor(app);
  });

  afterAll(() => app.stop());

  it('begins with nothing', async () => {
    expect(await steps()).toEqual({
      community: false,
      facilitator: false,
      letIn: false,
      post: false,
    });
  });

  it('leaves nothing half begun', async () => {
    const nobody = await inAdmin(app, editor).post('/beginning', {
      ...COMMUNITY,
      facilitator: { person: 'a'.repeat(24) },
    });
    expect(nobody.status).toBe(404);
    expect(await steps()).toEqual({
      community: false,
      facilitator: false,
      letIn: false,
      post: false,
    });
    const mayNot = await makeEditor(app, ['communities.configure']);
    const refused = await inAdmin(app, mayNot).post('/beginning', {
      ...COMMUNITY,
      facilitator: ACCOUNT,
    });
    expect(refused.status).toBe(403);
  });

  it('makes the community, the account that facilitates it, and lets people in', async () => {
    const begun = await inAdmin(app, editor).post('/beginning', {
      ...COMMUNITY,
      facilitator: ACCOUNT,
    });
    expect(begun.status).toBe(201);
    expect(begun.body.data).toMatchObject({
      steps: { community: true, facilitator: true, letIn: true, post: false },
      facilitator: 'ruth.okafor',
    });
    const twice = await inAdmin(app, editor).post('/beginning', {
      ...COMMUNITY,
      facilitator: ACCOUNT,
    });
    expect(twice.body.error.details.code).toBe('account-exists');

    const login = await app.http
      .post('/api/auth/local')
      .send({ identifier: ACCOUNT.username, password: ACCOUNT.password });
    expect(login.status).toBe(200);
    const { jwt, user } = login.body;
    const ruth = { id: user.id, key: user.documentId, name: user.username, token: jwt };
    const posted = await as(app, ruth).post('/contributions', {
      community: begun.body.data.community,
      activity: 'problem-solving',
      title: 'How do we begin?',
      text: 'With this.',
    });
    expect(posted.status).toBe(201);
    expect(await steps()).toEqual({ community: true, facilitator: true, letIn: true, post: true });
  });
});
