import type { Core } from '@strapi/strapi';
import { recall, remember } from '../../../persistence/remembered';

const OURS = 'plugin::communities-of-practice.';
const PERMISSION = 'admin::permission';
const ROLE = 'admin::role';
const SUPER_ADMIN = 'strapi-super-admin';
/** The roles that Strapi makes beside the super admin, with every right on every type. */
const MADE_BY_STRAPI = ['strapi-editor', 'strapi-author'];
const FIRST_RIGHTS = 'first-rights';

type State = 'as-found' | 'to-be-taken-back' | 'taken-back';

const remembered = (strapi: Core.Strapi, state: State) => remember(strapi, FIRST_RIGHTS, [state]);

/** Takes back what Strapi gave on our types when it made its roles. */
const takeBack = async (strapi: Core.Strapi): Promise<void> => {
  const given: { id: number }[] = await strapi.db.query(PERMISSION).findMany({
    select: ['id'],
    where: { subject: { $startsWith: OURS }, role: { code: { $in: MADE_BY_STRAPI } } },
  });
  const ids = given.map(({ id }) => id);
  if (ids.length > 0) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: ids } } });
  await remembered(strapi, 'taken-back');
};

/** Strapi makes its roles after all plugins have started: first Editor's and Author's rights, then the super admin's. */
const takeBackOnceMade = async (strapi: Core.Strapi): Promise<void> => {
  await remembered(strapi, 'to-be-taken-back');
  let isWaiting = true;
  strapi.db.lifecycles.subscribe({
    models: [PERMISSION],
    async afterCreate({ params }) {
      if (!isWaiting) return;
      const id: unknown = params.data?.role;
      const role = await strapi.db.query(ROLE).findOne({ where: { id, code: SUPER_ADMIN } });
      if (!role || !isWaiting) return;
      isWaiting = false;
      await takeBack(strapi);
    },
  });
};

/**
 * On a database without roles, Strapi gives its own Editor and Author every right on every type, on what
 * is said in private communities too. Taken back once, at the very first start; what a church grants
 * after that, and what a database had before it met this, is theirs.
 */
export const takeBackFirstRights = async (strapi: Core.Strapi): Promise<void> => {
  const [state] = await recall(strapi, FIRST_RIGHTS);
  if (state === 'as-found' || state === 'taken-back') return;
  if (state === 'to-be-taken-back') return takeBack(strapi);
  const isNew = (await strapi.db.query(ROLE).count()) === 0;
  await (isNew ? takeBackOnceMade(strapi) : remembered(strapi, 'as-found'));
};
