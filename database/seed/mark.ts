import type { Core } from '@strapi/strapi';
import { PLUGIN } from './writing';

type Mark = 'begun' | 'done';

const storeOf = (strapi: Core.Strapi) =>
  strapi.store({ type: 'core', name: 'demo', key: 'seeding' });

/** How far the demo has come in this database; null when it was never begun. */
export const readMark = async (strapi: Core.Strapi): Promise<Mark | null> =>
  ((await storeOf(strapi).get({})) as Mark | null) ?? null;

export const setMark = (strapi: Core.Strapi, mark: Mark): Promise<void> =>
  storeOf(strapi).set({ value: mark });

const WRITTEN = [
  ...['closing', 'concern', 'thanks', 'reply', 'contribution', 'membership', 'community'].map(
    (name) => `${PLUGIN}.${name}`
  ),
  'api::church.church',
  'api::page.page',
];

/** Takes out what an interrupted seeding wrote. Nobody has used that database yet. */
export const forgetDemo = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of WRITTEN) await strapi.db.query(uid).deleteMany({});
  await strapi.db
    .query('plugin::users-permissions.user')
    .deleteMany({ where: { email: { $endsWith: '@example.org' } } });
};
