import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { BodyOf, Contract } from '../../../../../shared/contracts';
import type { beginningContracts } from '../../../../../shared/contracts/admin';
import type { Editor } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { inTransaction } from '../../../persistence/transaction';
import { USER, userTable } from '../../../persistence/user-table';
import { addPerson, createCommunity } from '../../communities';
import { grantToRoleType } from '../../participation';

type Begun = BodyOf<typeof beginningContracts.begin>['data'];
type NewAccount = Exclude<Begun['facilitator'], { person: string }>;

/** An account on the website, as users-permissions itself would make one. @returns its documentId. */
const makeAccount = async (
  strapi: Core.Strapi,
  trx: Knex,
  account: NewAccount
): Promise<string> => {
  const email = account.email.toLowerCase();
  const taken = await trx(userTable(strapi).users)
    .where({ email })
    .orWhere({ username: account.username })
    .first('id');
  if (taken) throw new RefusedError({ code: 'account-exists' });
  const { id } = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      ...account,
      email,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: (await defaultRole(strapi)).id,
    });
  const { documentId } = await strapi.db.query(USER).findOne({ where: { id } });
  return documentId;
};

const defaultRole = async (strapi: Core.Strapi): Promise<{ id: number }> => {
  const settings = await strapi
    .store({ type: 'plugin', name: 'users-permissions', key: 'advanced' })
    .get();
  const { default_role: type } = settings as { default_role: string };
  return strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
};

/** Begins: all of it or nothing. */
export const begin = (
  strapi: Core.Strapi,
  editor: Editor,
  contracts: readonly Contract[],
  { name, domain, facilitator, letIn }: Begun
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const personKey =
      'person' in facilitator ? facilitator.person : await makeAccount(strapi, trx, facilitator);
    const communityKey = await createCommunity(strapi, { name, domain, visibility: 'members' });
    await addPerson(strapi, editor, { communityKey, personKey, role: 'facilitator' });
    if (letIn) await grantToRoleType(strapi, contracts, 'authenticated');
  });
