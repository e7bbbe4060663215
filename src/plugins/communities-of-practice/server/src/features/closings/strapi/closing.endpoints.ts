import type { Knex } from 'knex';
import { closingContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { findThread } from '../../contributions';
import { presentClosing } from './closing.presenter';
import { findLatestClosing, readableHelpful } from './closing.queries';
import { closeThread, reopenThread } from './closing.service';

const answer = async (trx: Knex, contributionKey: string, personKey: string) => {
  const closing = await findLatestClosing(trx, contributionKey);
  if (!closing) throw new RefusedError({ code: 'not-found' });
  const readable = await readableHelpful(trx, [closing], personKey);
  // Of what has just closed, nobody has been asked yet whether it held.
  return { data: presentClosing(closing, readable, personKey, []), meta: {} };
};

export const closingEndpoints = [
  endpoint(
    closingContracts.create,
    ({ strapi, actor, params, body }) =>
      inTransaction(strapi, async (trx) => {
        const person = personOf(actor);
        await closeThread(strapi, person, params.documentId, body.data);
        return answer(trx, params.documentId, person.key);
      }),
    ({ strapi, actor, params }) =>
      inTransaction(strapi, async (trx) => {
        const { key } = personOf(actor);
        await findThread(trx, params.documentId, key);
        return answer(trx, params.documentId, key);
      })
  ),

  endpoint(closingContracts.reopen, async ({ strapi, actor, params: { documentId } }) => {
    await reopenThread(strapi, personOf(actor), documentId);
    return { data: { documentId, status: 'open' as const }, meta: {} };
  }),
];
