import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { makeMember } from '../factories/communities';
import { bootApp, type App } from '../support/app';

interface Choice {
  key: string;
  isOffered: boolean;
  prompt: string | null;
  name?: string;
  seedPrompt?: string;
}

describe('a community’s settings in the admin', () => {
  let app: App;
  let editor: Editor;
  let person: TestPerson;
  let key: string;

  const read = async () =>
    (await inAdmin(app, editor).get(`/communities/${key}/settings`)).body.data;
  const change = async (given: object) => {
    const { activities, ...described } = await read();
    const choices = activities.map((choice: Choice) => ({
      ...choice,
      name: undefined,
      seedPrompt: undefined,
    }));
    return inAdmin(app, editor).put(`/communities/${key}/settings`, {
      ...described,
      documentId: undefined,
      activities: choices,
      ...given,
    });
  };
  const offered = async () => {
    const { body } = await as(app, person).get(`/communities/${key}`);
    return new Map(
      body.data.activities.map(({ key: name, prompt }: { key: string; prompt: string }) => [
        name,
        prompt,
      ])
    );
  };

  beforeAll(async () => {
    app = await bootApp('community-settings');
    await grantAll(app);
    editor = await makeEditor(app, ['communities.configure']);
    person = await makePerson(app);
    const created = await inAdmin(app, editor).post('/communities', {
      name: 'Warm & welcoming',
      domain: 'Keeping old churches warm',
    });
    expect(created.status).toBe(201);
    key = created.body.data.documentId;
    await makeMember(app, { key, name: 'Warm & welcoming' }, person);
  });

  afterAll(() => app.stop());

  it('fills in an address that no other community has', async () => {
    expect((await read()).slug).toMatch(/^warm-?(and)?-?welcoming$/);
    const again = await inAdmin(app, editor).post('/communities', {
      name: 'Warm & welcoming',
      domain: 'The same again',
    });
    const { slug } = (
      await inAdmin(app, editor).get(`/communities/${again.body.data.documentId}/settings`)
    ).body.data;
    expect(slug).not.toBe((await read()).slug);
    const clash = await change({ slug });
    expect(clash.status).toBe(409);
    expect(clash.body.error.details.code).toBe('address-taken');
    expect((await change({ slug: 'Not an address' })).status).toBe(400);
  });

  it('switches activities off and words their prompts', async () => {
    const { activities } = await read();
    expect(activities).toHaveLength(11);
    const chosen = activities.map(({ key: name }: Choice) => ({
      key: name,
      isOffered: name !== 'visits',
      prompt: name === 'problem-solving' ? 'Who can help me?' : null,
    }));
    expect((await change({ activities: chosen })).status).toBe(200);
    const now = await offered();
    expect(now.has('visits')).toBe(false);
    expect(now.get('problem-solving')).toBe('Who can help me?');
    expect(now.size).toBe(10);
  });

  it('takes emptied boxes for what they are', async () => {
    const { activities } = await read();
    const emptied = activities.map(({ key: name }: Choice) => ({
      key: name,
      isOffered: true,
      prompt: '  ',
    }));
    const changed = await change({
      activities: emptied,
      slug: '',
      practice: '',
      sponsor: null,
      rhythm: '',
    });
    expect(changed.status).toBe(200);
    expect(changed.body.data.slug).not.toBe('');
    const now = await offered();
    expect(now.size).toBe(11);
    expect(now.get('problem-solving')).toMatch(/brainstorm/);
    expect((await change({ name: ' ' })).status).toBe(400);
  });

  it('is closed to other editors, and absent for an unknown community', async () => {
    const other = await makeEditor(app, ['overview.read']);
    expect((await inAdmin(app, other).get(`/communities/${key}/settings`)).status).toBe(403);
    expect((await inAdmin(app, other).post('/communities', {})).status).toBe(403);
    const absent = await inAdmin(app, editor).get(`/communities/${'a'.repeat(24)}/settings`);
    expect(absent.status).toBe(404);
  });
});
