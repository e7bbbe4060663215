import { must } from './rest';

export const API = '/api/communities-of-practice';
export const PASSWORD = 'Gathering-2026';
export const ADMIN_EMAIL = 'edith@example.org';

export interface Person {
  key: string;
  name: string;
  token: string;
}

interface Role {
  id: number;
  type: string;
  granted: 'all' | 'some' | 'none';
  /** The actions of taking part that it does not grant. */
  missing: string[];
}

interface SignedIn {
  jwt: string;
  user: { documentId: string; username: string };
}

/** The first admin, as the admin panel's welcome page makes them. @returns a token. */
export const registerAdmin = async (url: string): Promise<string> => {
  const { data } = await must<{ data: { token: string } }>(url, 'POST', '/admin/register-admin', {
    body: { firstname: 'Edith', lastname: 'Editor', email: ADMIN_EMAIL, password: PASSWORD },
  });
  return data.token;
};

export const signInAdmin = async (url: string): Promise<string> => {
  const { data } = await must<{ data: { token: string } }>(url, 'POST', '/admin/login', {
    body: { email: ADMIN_EMAIL, password: PASSWORD },
  });
  return data.token;
};

const personOf = ({ jwt, user }: SignedIn): Person => ({
  key: user.documentId,
  name: user.username,
  token: jwt,
});

/** Somebody who registers on the church's website. */
export const registerPerson = async (url: string, name: string): Promise<Person> =>
  personOf(
    await must<SignedIn>(url, 'POST', '/api/auth/local/register', {
      body: { username: name, email: `${name}@example.org`, password: PASSWORD },
    })
  );

export const signIn = async (url: string, name: string): Promise<Person> =>
  personOf(
    await must<SignedIn>(url, 'POST', '/api/auth/local', {
      body: { identifier: `${name}@example.org`, password: PASSWORD },
    })
  );

/** Each role of the website, and how much of taking part it grants. */
export const readRoles = async (url: string, adminToken: string): Promise<Role[]> => {
  const { data } = await must<{ data: { roles: Role[] } }>(
    url,
    'GET',
    '/communities-of-practice/participation',
    { token: adminToken }
  );
  return data.roles;
};

/** The one switch, for members and for the public. */
export const letTakePart = async (url: string, adminToken: string): Promise<void> => {
  for (const { id } of await readRoles(url, adminToken)) {
    await must(url, 'PUT', `/communities-of-practice/participation/${id}`, {
      token: adminToken,
      body: { data: { mayTakePart: true } },
    });
  }
};

/** Gives the admin's role Editor these permissions, as its page under Settings does. */
export const grantToEditors = async (
  url: string,
  adminToken: string,
  actions: readonly string[]
): Promise<void> => {
  const { data: roles } = await must<{ data: { id: number; code: string }[] }>(
    url,
    'GET',
    '/admin/roles',
    { token: adminToken }
  );
  const editor = roles.find(({ code }) => code === 'strapi-editor');
  if (!editor) throw new Error('There is no role Editor.');
  const path = `/admin/roles/${editor.id}/permissions`;
  const { data: held } = await must<{ data: { id: number; action: string }[] }>(url, 'GET', path, {
    token: adminToken,
  });
  const others = held
    .filter(({ action }) => !actions.includes(action))
    .map(({ id: _numbered, ...permission }) => permission);
  const wanted = actions.map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  await must(url, 'PUT', path, {
    token: adminToken,
    body: { permissions: [...others, ...wanted] },
  });
};
