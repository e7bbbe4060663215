import { closingContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { presentClosing } from './closing.presenter';
import { findLatestClosing, readableHelpful } from './closing.queries';
import { closeThread, reopenThread } from './closing.service';

export const closingEndpoints = [
  endpoint(closingContracts.create, ({ strapi, actor, params, body }) =>
    inTransaction(strapi, async (trx) => {
      const person = personOf(actor);
      await closeThread(strapi, person, params.documentId, body.data);
      const closing = await findLatestClosing(trx, params.documentId);
      if (!closing) throw new RefusedError({ code: 'not-found' });
      const helpful = await readableHelpful(trx, closing, person.key);
      return { data: presentClosing(closing, helpful), meta: {} };
    })
  ),

  endpoint(closingContracts.reopen, async ({ strapi, actor, params: { documentId } }) => {
    await reopenThread(strapi, personOf(actor), documentId);
    return { data: { documentId, status: 'open' as const }, meta: {} };
  }),
];
