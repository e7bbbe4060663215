import type { Core } from '@strapi/strapi';
import { PLUGIN } from './writing';

type Mark = 'begun' | 'done';

const USER = 'plugin::users-permissions.user';

const storeOf = (strapi: Core.Strapi) =>
  strapi.store({ type: 'core', name: 'demo', key: 'seeding' });

/** How far the demo has come in this database; null when it was never begun. */
export const readMark = async (strapi: Core.Strapi): Promise<Mark | null> =>
  ((await storeOf(strapi).get({})) as Mark | null) ?? null;

export const setMark = (strapi: Core.Strapi, mark: Mark): Promise<void> =>
  storeOf(strapi).set({ value: mark });

const WRITTEN = [
  ...[
    'visit-note',
    'visit-guest',
    'visit',
    'faq-verdict',
    'faq-suggestion',
    'faq',
    'use-report',
    'resource',
    'follow-up',
    'closing',
    'concern',
    'thanks',
    'reply',
    'contribution',
    'membership',
    'community',
  ].map((name) => `${PLUGIN}.${name}`),
  'api::church.church',
  'api::page.page',
];

const has = async (strapi: Core.Strapi, uid: string, where: object = {}): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where })) > 0;

/** Nobody's own work is mixed with invented people, or taken for what an interrupted demo left. */
export const refuseOthersContent = async (
  strapi: Core.Strapi,
  mark: Mark | null
): Promise<void> => {
  const isTheirs =
    mark === null
      ? (await Promise.all([...WRITTEN, USER].map((uid) => has(strapi, uid)))).includes(true)
      : await has(strapi, USER, { email: { $not: { $endsWith: '@example.org' } } });
  if (!isTheirs) return;
  throw new Error(
    'This database holds content that the demo did not write; it was left as it is. ' +
      'Give the demo one of its own: DATABASE_FILENAME=.tmp/demo.db npm run demo'
  );
};

/** Takes out what an interrupted seeding wrote. Nobody has used that database yet. */
export const forgetDemo = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of WRITTEN) await strapi.db.query(uid).deleteMany({});
  await strapi.db.query(USER).deleteMany({ where: { email: { $endsWith: '@example.org' } } });
};
