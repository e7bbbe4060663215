import { moderationContracts } from '../../../../../shared/contracts/admin';
import { nameInLedger } from '../../../core/actor';
import { now } from '../../../core/clock';
import { adminEndpoint } from '../../../http/endpoint';
import { appendEvents } from '../../../persistence/ledger-port';
import { inTransaction } from '../../../persistence/transaction';
import { toMoment, toMomentOrNull } from '../../../persistence/values';
import { safeguardingConcerns } from '../../concerns';
import { DECIDE, SAFEGUARDING } from './actions';
import { decide, passOn } from './moderation.service';
import { presentForReview } from './review.presenter';
import { findItems, hiddenItems, itemsUnderReview } from './review.queries';
import { countSafeguarding, countUnderReview } from './waiting.queries';

const find = adminEndpoint(moderationContracts.find, DECIDE, async ({ strapi, query }) => {
  const db = strapi.db.connection;
  return {
    data: {
      underReview: await presentForReview(db, await itemsUnderReview(db, query.community)),
      hidden: await presentForReview(db, await hiddenItems(db, query.community)),
    },
    meta: {},
  };
});

const count = adminEndpoint(moderationContracts.count, DECIDE, async ({ strapi }) => {
  const counts = await countUnderReview(strapi.db.connection);
  return { data: { waiting: [...counts.values()].reduce((sum, one) => sum + one, 0) }, meta: {} };
});

const judge = adminEndpoint(moderationContracts.decide, DECIDE, async (call) => {
  const { kind, documentId, act } = call.params;
  const judged = { kind, documentId, act, note: call.body.data.note };
  return {
    data: { documentId, standing: await decide(call.strapi, judged) },
    meta: {},
  };
});

/** Reading goes into the ledger in the same transaction: no reading without its record. */
const safeguarding = adminEndpoint(
  moderationContracts.safeguarding,
  SAFEGUARDING,
  ({ strapi, actor }) =>
    inTransaction(strapi, async (trx) => {
      const concerns = await safeguardingConcerns(trx);
      const items = await presentForReview(
        trx,
        await findItems(
          trx,
          concerns.map((concern) => concern.subject_key)
        )
      );
      const byKey = new Map(items.map((item) => [item.documentId, item]));
      await appendEvents(
        strapi,
        trx,
        concerns.map((concern) => ({
          verb: 'safeguarding.read' as const,
          who: nameInLedger(actor),
          what: concern.document_id,
          community: null,
          at: now(),
        }))
      );
      return {
        data: concerns.map((concern) => ({
          documentId: concern.document_id,
          note: concern.note,
          reportedAt: toMoment(concern.reported_at),
          reporter: concern.reporter_name,
          settledAt: toMomentOrNull(concern.settled_at),
          item: byKey.get(concern.subject_key) ?? null,
        })),
        meta: {},
      };
    })
);

const safeguardingCount = adminEndpoint(
  moderationContracts.safeguardingCount,
  SAFEGUARDING,
  async ({ strapi }) => ({
    data: { waiting: await countSafeguarding(strapi.db.connection) },
    meta: {},
  })
);

const settle = adminEndpoint(
  moderationContracts.settle,
  SAFEGUARDING,
  async ({ strapi, params: { documentId } }) => {
    const settledAt = await passOn(strapi, documentId);
    return { data: { documentId, settledAt: settledAt.toISOString() }, meta: {} };
  }
);

export const moderationEndpoints = [find, count, judge, safeguarding, safeguardingCount, settle];
