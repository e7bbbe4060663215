import { followUpContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { now } from '../../../core/clock';
import { RefusedError } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { findThread } from '../../contributions';
import { presentFollowUp, presentQuestion } from './follow-up.presenter';
import { findFollowUp, findQuestions } from './follow-up.queries';
import { sayWhetherItHeld, takeBackWhetherItHeld } from './follow-up.service';

export const followUpEndpoints = [
  endpoint(followUpContracts.find, async ({ strapi, actor }) => {
    const rows = await findQuestions(strapi.db.connection, personOf(actor).key, now());
    return { data: rows.map(presentQuestion), meta: {} };
  }),

  endpoint(
    followUpContracts.create,
    async ({ strapi, actor, params, body }) => {
      const person = personOf(actor);
      const row = await sayWhetherItHeld(strapi, person, params.documentId, body.data);
      return { data: presentFollowUp(row, person.key), meta: {} };
    },
    async ({ strapi, actor, params }, documentId) => {
      const { key } = personOf(actor);
      const db = strapi.db.connection;
      await findThread(db, params.documentId, key);
      const row = await findFollowUp(db, { document_id: documentId });
      if (!row) throw new RefusedError({ code: 'not-found' });
      return { data: presentFollowUp(row, key), meta: {} };
    }
  ),

  endpoint(followUpContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    await takeBackWhetherItHeld(strapi, personOf(actor), documentId);
    return { data: { contribution: documentId }, meta: {} };
  }),
];
