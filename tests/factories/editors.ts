import { type App } from '../support/app';

const PASSWORD = 'Editors-2026';
let made = 0;

export interface Editor {
  id: number;
  token: string;
}

/**
 * An admin user. `actions` of the plugin are what its role may do; without, a super admin.
 * @param actions as `moderation.decide`.
 */
export const makeEditor = async (app: App, actions?: readonly string[]): Promise<Editor> => {
  made += 1;
  const email = `editor${made}@example.org`;
  const role = actions
    ? await app.strapi.service('admin::role').create({ name: `Role ${made}` })
    : await app.strapi.service('admin::role').getSuperAdmin();
  if (actions) {
    await app.strapi.service('admin::role').assignPermissions(
      role.id,
      actions.map((action) => ({
        action: `plugin::communities-of-practice.${action}`,
        subject: null,
        properties: {},
        conditions: [],
      }))
    );
  }
  const user = await app.strapi.service('admin::user').create({
    firstname: 'Edith',
    lastname: `Editor ${made}`,
    email,
    password: PASSWORD,
    isActive: true,
    roles: [role.id],
    registrationToken: null,
  });
  const login = await app.http.post('/admin/login').send({ email, password: PASSWORD });
  return { id: Number(user.id), token: login.body.data.token };
};

type Method = 'get' | 'post' | 'put';

/** A request to the plugin's admin API as this editor. */
export const inAdmin = (app: App, editor: Editor | null) => {
  const send = (method: Method) => (path: string, data?: object) => {
    const request = app.http[method](`/communities-of-practice${path}`);
    if (editor) request.set('Authorization', `Bearer ${editor.token}`);
    return data === undefined ? request : request.send({ data });
  };
  return { get: send('get'), post: send('post'), put: send('put') };
};
