import type { Core } from '@strapi/strapi';
import { endOf } from '../../../persistence/background';
import { onEveryWrite } from '../../../persistence/every-write';
import { recall, remember } from '../../../persistence/remembered';
import {
  afterChange,
  afterStart,
  lossesOf,
  type Grant,
  type Remembered,
  type RoleLoss,
} from '../domain/lost-grants';

const OURS = 'plugin::communities-of-practice.';
const WEBSITE = 'plugin::users-permissions.permission';
const ADMIN = 'admin::permission';
/** Strapi gives this role everything again at each start. */
const SUPER_ADMIN = 'strapi-super-admin';
const HAD = 'grants-had';
const LOST = 'grants-lost';

interface Permission {
  action: string;
  subject?: string | null;
  role: { id: number; code?: string } | null;
}

const heldOnWebsite = (strapi: Core.Strapi): Promise<Permission[]> =>
  strapi.db
    .query(WEBSITE)
    .findMany({ where: { action: { $startsWith: OURS } }, populate: ['role'] });

const heldInAdmin = async (strapi: Core.Strapi): Promise<Permission[]> => {
  const held: Permission[] = await strapi.db.query(ADMIN).findMany({
    where: { $or: [{ action: { $startsWith: OURS } }, { subject: { $startsWith: OURS } }] },
    populate: ['role'],
  });
  return held.filter(({ role }) => role?.code !== SUPER_ADMIN);
};

const grantsOf = (side: string, held: readonly Permission[]): Grant[] =>
  held.flatMap(({ action, subject, role }) =>
    role ? [[side, role.id, action, ...(subject ? [subject] : [])].join(' ')] : []
  );

const readGrants = async (strapi: Core.Strapi): Promise<Grant[]> =>
  [
    ...grantsOf('website', await heldOnWebsite(strapi)),
    ...grantsOf('admin', await heldInAdmin(strapi)),
  ].sort();

const update = async (
  strapi: Core.Strapi,
  become: (before: Remembered, now: readonly Grant[]) => Remembered
): Promise<void> => {
  const before = { had: await recall(strapi, HAD), lost: await recall(strapi, LOST) };
  const after = become(before, await readGrants(strapi));
  await remember(strapi, LOST, after.lost);
  await remember(strapi, HAD, after.had);
};

/**
 * Remembers from now on what roles are granted of ours. Strapi deletes the permissions of a plugin that
 * it does not find at a start, the website's one role at a time; only what is remembered can be missed.
 * @returns resolves once what was written until then is remembered.
 */
export const watchLosses = async (strapi: Core.Strapi): Promise<() => Promise<void>> => {
  await update(strapi, afterStart);
  let last: Promise<unknown> = Promise.resolve();
  let isWaiting = false;
  // One after another, and one for all that were written meanwhile: the last to read has seen them all.
  const follow = (): Promise<unknown> => {
    if (isWaiting) return last;
    isWaiting = true;
    last = last
      .then(() => {
        isWaiting = false;
        return update(strapi, afterChange);
      })
      .catch((error) => strapi.log.error(`Changed permissions were not remembered: ${error}`));
    return last;
  };
  const changed = async (): Promise<void> => {
    if (!strapi.db.inTransaction()) await follow();
    else await strapi.db.transaction(async ({ onCommit }) => onCommit(() => void follow()));
  };
  onEveryWrite(strapi, [WEBSITE, ADMIN], changed);
  return () => endOf(last);
};

interface Action {
  subjects?: readonly string[];
}

/** Whether a role of the admin could be given this today: a release may have taken it away. */
const isStillThere = (strapi: Core.Strapi, what: string): boolean => {
  const [action = '', subject] = what.split(' ');
  const found: Action | undefined = strapi.service('admin::permission').actionProvider.get(action);
  return (
    found !== undefined && (subject === undefined || found.subjects?.includes(subject) === true)
  );
};

/** What roles lost at a start without the plugin, and that could be granted today. */
export const readLosses = async (
  strapi: Core.Strapi,
  websiteActions: readonly string[]
): Promise<Record<'website' | 'admin', RoleLoss[]>> => {
  const held = new Set(await readGrants(strapi));
  const lost = (await recall(strapi, LOST)).filter((grant) => !held.has(grant));
  const only = (side: 'website' | 'admin', isThere: (what: string) => boolean) =>
    lossesOf(side, lost)
      .map(({ role, what }) => ({ role, what: what.filter(isThere) }))
      .filter(({ what }) => what.length > 0);
  return {
    website: only('website', (what) => websiteActions.includes(what)),
    admin: only('admin', (what) => isStillThere(strapi, what)),
  };
};
