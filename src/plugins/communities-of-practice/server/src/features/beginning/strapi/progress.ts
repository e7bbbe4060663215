import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';
import type { beginningContracts } from '../../../../../shared/contracts/admin';
import { TABLE } from '../../../persistence/uids';
import { shownName } from '../../communities';

type Beginning = z.input<typeof beginningContracts.find.reply>['data'];

const POSTING = 'plugin::communities-of-practice.contribution.create';

/** Whether any role but that of signed-out visitors may write. */
const isAnybodyLetIn = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.db
    .query('plugin::users-permissions.permission')
    .count({ where: { action: POSTING, role: { type: { $ne: 'public' } } } })) > 0;

/** How far the install has come. A post is one by somebody, in a community that goes on. */
export const readBeginning = async (strapi: Core.Strapi): Promise<Beginning> => {
  const db = strapi.db.connection;
  const community = await db(TABLE.communities)
    .where((current) => current.where('is_archived', false).orWhereNull('is_archived'))
    .orderBy('id')
    .first('document_id');
  const key: string | null = community?.document_id ?? null;
  const facilitator = await db(TABLE.memberships)
    .where({ role: 'facilitator', state: 'active' })
    .whereNotNull('user_key')
    .orderBy('id')
    .first('community_key', { name: shownName(db, TABLE.memberships) });
  const post = await db(TABLE.contributions).whereNotNull('author_key').first('id');
  return {
    steps: {
      community: key !== null,
      facilitator: facilitator !== undefined,
      letIn: await isAnybodyLetIn(strapi),
      post: post !== undefined,
    },
    community: facilitator?.community_key ?? key,
    facilitator: facilitator?.name ?? null,
  };
};
