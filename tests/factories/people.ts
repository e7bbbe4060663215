import { API, type App } from '../support/app';
import { asDocumented } from '../support/schema-check';

export interface TestPerson {
  id: number;
  key: string;
  name: string;
  token: string;
}

const UP = 'plugin::users-permissions';
let made = 0;

interface PluginRoute {
  method: string;
  path: string;
  handler: string;
}

/** The plugin's routes for members of the website, as Strapi holds them at run time. */
export const contentRoutes = (app: App): PluginRoute[] => {
  const routers = app.strapi.plugin('communities-of-practice').routes as unknown as Record<
    string,
    { routes: PluginRoute[] }
  >;
  return routers['content-api']?.routes ?? [];
};

/** Actions of the plugin that a role may be granted, as the routes declare them. */
export const contentActions = (app: App): string[] =>
  contentRoutes(app).map(({ handler }) => `plugin::communities-of-practice.${handler}`);

export const grant = async (app: App, roleType: string, actions: readonly string[]) => {
  const role = await app.strapi.db.query(`${UP}.role`).findOne({ where: { type: roleType } });
  for (const action of actions) {
    await app.strapi.db.query(`${UP}.permission`).create({ data: { action, role: role.id } });
  }
};

/** Members may do all, visitors may read: what the admin's switches grant. */
export const grantAll = async (app: App) => {
  const actions = contentActions(app);
  await grant(app, 'authenticated', actions);
  await grant(
    app,
    'public',
    actions.filter((action) => /\.(find|findOne)$/.test(action) && !/\.(me|thanks)\./.test(action))
  );
};

export const makePerson = async (app: App, name = `person${(made += 1)}`): Promise<TestPerson> => {
  const role = await app.strapi.db
    .query(`${UP}.role`)
    .findOne({ where: { type: 'authenticated' } });
  const user = await app.strapi.documents(`${UP}.user`).create({
    data: {
      username: name,
      email: `${name}@example.org`,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    },
  });
  const id = Number(user.id);
  const token = await app.strapi.plugin('users-permissions').service('jwt').issue({ id });
  return { id, key: user.documentId, name, token };
};

type Method = 'get' | 'post' | 'put' | 'delete';

/** A request as this person, or as a visitor with null. */
export const as = (app: App, person: TestPerson | null) => {
  const send = (method: Method) => (path: string, data?: object) => {
    const request = app.http[method](API + path).expect(asDocumented(method, path));
    if (person) request.set('Authorization', `Bearer ${person.token}`);
    return data === undefined ? request : request.send({ data });
  };
  return { get: send('get'), post: send('post'), put: send('put'), delete: send('delete') };
};
