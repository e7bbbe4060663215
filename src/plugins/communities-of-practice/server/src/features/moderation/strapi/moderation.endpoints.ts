import { moderationContracts } from '../../../../../shared/contracts/admin';
import { editorOf } from '../../../core/actor';
import { adminEndpoint, adminFileEndpoint } from '../../../http/endpoint';
import { toMoment } from '../../../persistence/values';
import { findSubject, findSubjects } from '../../concerns';
import { DECIDE } from './actions';
import { decide, undo } from './decide';
import { countUnderReview, fetchQueue } from './queue.queries';
import { presentForReview } from './review.presenter';
import { readWhole, refuseUnlessBroughtUp, sentFileOf } from './whole';

const find = adminEndpoint(moderationContracts.find, DECIDE, async ({ strapi, query }) => {
  const db = strapi.db.connection;
  const { rows, next, total } = await fetchQueue(db, query);
  const subjects = await findSubjects(db, rows);
  const since = new Map(rows.map((row) => [row.key, toMoment(row.since)]));
  return {
    data: await presentForReview(strapi, db, subjects, since),
    meta: { pagination: { pageSize: query.pagination.pageSize, next, total } },
  };
});

const count = adminEndpoint(moderationContracts.count, DECIDE, async ({ strapi }) => {
  const counts = await countUnderReview(strapi.db.connection);
  return { data: { waiting: [...counts.values()].reduce((sum, one) => sum + one, 0) }, meta: {} };
});

const findOne = adminEndpoint(moderationContracts.findOne, DECIDE, async ({ strapi, params }) => {
  const db = strapi.db.connection;
  const subject = await findSubject(db, params.kind, params.documentId);
  await refuseUnlessBroughtUp(db, subject);
  return { data: await readWhole(strapi, db, subject), meta: {} };
});

const file = adminFileEndpoint(moderationContracts.file, DECIDE, async ({ strapi, params }) => {
  const db = strapi.db.connection;
  const subject = await findSubject(db, params.kind, params.documentId);
  await refuseUnlessBroughtUp(db, subject);
  return sentFileOf(strapi, subject, params.file);
});

const judge = adminEndpoint(moderationContracts.decide, DECIDE, async (call) => {
  const { kind, documentId, act } = call.params;
  const judged = { kind, documentId, act, ...call.body.data };
  return {
    data: { documentId, ...(await decide(call.strapi, editorOf(call.actor), judged)) },
    meta: {},
  };
});

const undoing = adminEndpoint(
  moderationContracts.undo,
  DECIDE,
  async ({ strapi, actor, params: { documentId } }) => ({
    data: { documentId, standing: await undo(strapi, editorOf(actor), documentId) },
    meta: {},
  })
);

export const moderationEndpoints = [find, count, findOne, file, judge, undoing];
