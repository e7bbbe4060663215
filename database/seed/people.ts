import { randomBytes } from 'node:crypto';
import type { DemoPerson } from '../demo/world.types';
import { write, type Writing } from './writing';

/** The two members whose log-ins the demo shows. */
export const SHOWN_MEMBERS: readonly string[] = ['ruth.okafor', 'tom.hartley'];

/** Nobody knows the others' passwords, so nobody can sign in as them. */
const passwordFor = (person: DemoPerson, shown: string): string =>
  SHOWN_MEMBERS.includes(person.handle) ? shown : randomBytes(18).toString('base64url');

/** @returns the documentIds by handle. */
export const writePeople = async (
  writing: Writing,
  people: readonly DemoPerson[],
  password: string
): Promise<Map<string, string>> => {
  const role = await writing.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const keys = new Map<string, string>();
  for (const person of people) {
    const key = await write(writing, 'plugin::users-permissions.user', {
      username: person.handle,
      email: person.email,
      password: passwordFor(person, password),
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
    keys.set(person.handle, key);
  }
  return keys;
};
