import type { Core } from '@strapi/strapi';
import { makeDemoWorld } from '../demo/world';
import type { DemoWorld } from '../demo/world.types';
import { CHURCH_CONTENT_COUNT, writeChurchContent } from './church-content';
import { writeCommunities, writeMemberships } from './communities';
import { writeFaq, type Drawn } from './faqs';
import { forgetDemo, readMark, refuseOthersContent, setMark } from './mark';
import { writePeople } from './people';
import { writeRepertoire } from './repertoire';
import { writeThread } from './threads';
import { writeVisit } from './visits';
import type { Writing } from './writing';

export { SHOWN_MEMBERS } from './people';

export interface DemoLogins {
  adminEmail: string;
  /** For the admin and the members whose log-ins are shown. */
  password: string;
}

const countOf = ({
  people,
  communities,
  memberships,
  threads,
  resources,
  faqs,
  visits,
}: DemoWorld): number =>
  people.length +
  visits.reduce((sum, { guests, notes }) => sum + 1 + guests.length + notes.length, 0) +
  communities.length +
  memberships.length +
  CHURCH_CONTENT_COUNT +
  resources.reduce((sum, { files, uses }) => sum + 1 + files.length + uses.length, 0) +
  faqs.reduce(
    (sum, { helped, notHelped, suggestions }) =>
      sum + 1 + helped.length + notHelped.length + suggestions.length,
    0
  ) +
  threads.reduce(
    (sum, { replies, thanks, meToo, closing, concerns = [] }) =>
      sum +
      1 +
      thanks.length +
      meToo.length +
      concerns.length +
      (closing ? 1 + (closing.later?.length ?? 0) : 0) +
      replies.reduce((inThread, reply) => inThread + 1 + reply.thanks.length, 0),
    0
  );

const writeAdmin = async (strapi: Core.Strapi, { adminEmail, password }: DemoLogins) => {
  if (await strapi.service('admin::user').exists({ email: adminEmail })) return;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    firstname: 'Grace',
    lastname: 'Adeyemi',
    email: adminEmail,
    password,
    isActive: true,
    roles: [role.id],
    registrationToken: null,
  });
};

const grantTakingPart = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  const participation = strapi.plugin('communities-of-practice').service('participation');
  await participation.grant('authenticated');
  await participation.grant('public');
};

/**
 * Writes the demo's world. Interrupted, it is begun anew the next time.
 * @param onProgress told after each thing written, with how many of how many.
 * @returns false when the demo was there already, and nothing was written.
 * @throws Error, having written nothing, where others' content stands.
 */
export const seedDemo = async (
  strapi: Core.Strapi,
  logins: DemoLogins,
  onProgress: (done: number, of: number) => void
): Promise<boolean> => {
  const mark = await readMark(strapi);
  if (mark === 'done') return false;
  await refuseOthersContent(strapi, mark);
  if (mark === 'begun') await forgetDemo(strapi);
  await setMark(strapi, 'begun');
  const world = makeDemoWorld(new Date());
  const of = countOf(world);
  let done = 0;
  const writing: Writing = { strapi, tick: () => onProgress((done += 1), of) };
  await writeAdmin(strapi, logins);
  await grantTakingPart(strapi);
  await writeChurchContent(writing);
  const people = await writePeople(writing, world.people, logins.password);
  const communities = await writeCommunities(writing, world.communities);
  await writeMemberships(writing, world.memberships, world.people, { people, communities });
  const keys = { people, communities };
  const drawn = new Map<string, Drawn>();
  for (const thread of world.threads) {
    // A thread at a time, so that Strapi's own housekeeping gets its turn at the database.
    await strapi.db.transaction(async () => {
      drawn.set(thread.key, await writeThread(writing, thread, keys));
    });
  }
  for (const faq of world.faqs) {
    await strapi.db.transaction(() => writeFaq(writing, faq, drawn, keys));
  }
  const threads = new Map([...drawn].map(([key, { contribution }]) => [key, contribution]));
  const visits = new Map<string, string>();
  for (const visit of world.visits) {
    const written = await strapi.db.transaction(() => writeVisit(writing, visit, keys));
    if (visit.key) visits.set(visit.key, written);
  }
  await writeRepertoire(writing, world.resources, { ...keys, threads, visits });
  await strapi.plugin('communities-of-practice').service('ledger').rebuild();
  await setMark(strapi, 'done');
  return true;
};
