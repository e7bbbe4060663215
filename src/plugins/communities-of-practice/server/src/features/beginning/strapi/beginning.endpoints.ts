import type { Contract } from '../../../../../shared/contracts';
import { beginningContracts } from '../../../../../shared/contracts/admin';
import { editorOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { adminEndpoint } from '../../../http/endpoint';
import { ACT_ON_PEOPLE, CONFIGURE_COMMUNITIES, READ_ACCOUNTS } from '../../communities';
import { CONFIGURE } from '../../participation';
import { begin } from './begin';
import { readBeginning } from './progress';

/** @param contracts of all endpoints that a role can be granted. */
export const beginningEndpoints = (contracts: readonly Contract[]) => [
  adminEndpoint(beginningContracts.find, CONFIGURE_COMMUNITIES, async ({ strapi }) => ({
    data: await readBeginning(strapi),
    meta: {},
  })),

  adminEndpoint(beginningContracts.begin, CONFIGURE_COMMUNITIES, async (call) => {
    const { strapi, actor, body, permits } = call;
    const needed = [ACT_ON_PEOPLE, READ_ACCOUNTS, ...(body.data.letIn ? [CONFIGURE] : [])];
    if (!needed.every(permits)) throw new RefusedError({ code: 'not-permitted' });
    await begin(strapi, editorOf(actor), contracts, body.data);
    return { data: await readBeginning(strapi), meta: {} };
  }),
];
