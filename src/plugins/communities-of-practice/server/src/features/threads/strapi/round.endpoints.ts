import { roundContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { refuseIf } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import {
  findThread,
  lockThread,
  presentRound,
  refuseEndingRound,
  threadFacts,
} from '../../contributions';
import { endRound, seesAnswers } from '../../rounds';

export const roundEndpoints = [
  endpoint(roundContracts.end, ({ strapi, actor, params: { documentId } }) =>
    inTransaction(strapi, async (trx) => {
      const { key } = personOf(actor);
      const thread = await lockThread(trx, documentId, key);
      refuseIf(refuseEndingRound(threadFacts(thread, key)));
      await endRound(strapi, trx, documentId);
      const row = await findThread(trx, documentId, key);
      const round = presentRound(row, key, await seesAnswers(trx, row, key));
      return { data: { documentId, round }, meta: {} };
    })
  ),
];
