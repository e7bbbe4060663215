import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { moderationContracts } from '../../../../../shared/contracts/admin';
import { editorOf, nameInLedger } from '../../../core/actor';
import { adminEndpoint, adminFileEndpoint } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { toMoment, toMomentOrNull, toRecord } from '../../../persistence/values';
import { findSubject, findSubjects, safeguardingConcerns, type ConcernRow } from '../../concerns';
import { SAFEGUARDING } from './actions';
import { decide, undo } from './decide';
import { namesOf } from './names';
import { presentForReview } from './review.presenter';
import { countSafeguarding, findSafeguarding, passOn, recordReading } from './safeguarding';
import { readWhole, sentFileOf } from './whole';

const wordsOf = (row: ConcernRow): Record<string, string> =>
  Object.fromEntries(
    Object.entries(toRecord(row.words)).flatMap(([name, said]) =>
      typeof said === 'string' ? [[name, said]] : []
    )
  );

const presentConcerns = async (
  strapi: Core.Strapi,
  db: Knex,
  rows: Awaited<ReturnType<typeof safeguardingConcerns>>
) => {
  const about = rows.map((row) => ({ kind: row.subject_kind, key: row.subject_key }));
  const subjects = await findSubjects(db, about);
  const items = await presentForReview(strapi, db, subjects, new Map());
  const byKey = new Map(items.map((item) => [item.documentId, item]));
  const names = await namesOf(
    strapi,
    db,
    rows.map((row) => row.settled_by)
  );
  return rows.map((row) => {
    const item = byKey.get(row.subject_key);
    return {
      documentId: row.document_id,
      note: row.note,
      reportedAt: toMoment(row.reported_at),
      reporter: row.reporter_name ?? row.reporter_account,
      words: wordsOf(row),
      settledAt: toMomentOrNull(row.settled_at),
      settledBy: names.get(row.settled_by ?? '') ?? null,
      // What was reported to the moderators is theirs.
      item: item ? { ...item, concerns: [] } : null,
    };
  });
};

const safeguarding = adminEndpoint(
  moderationContracts.safeguarding,
  SAFEGUARDING,
  ({ strapi, actor }) =>
    inTransaction(strapi, async (trx) => {
      const rows = await safeguardingConcerns(strapi, trx);
      const keys = rows.map((row) => row.document_id);
      await recordReading(strapi, trx, editorOf(actor), keys);
      return { data: await presentConcerns(strapi, trx, rows), meta: {} };
    })
);

const count = adminEndpoint(
  moderationContracts.safeguardingCount,
  SAFEGUARDING,
  async ({ strapi }) => ({
    data: { waiting: await countSafeguarding(strapi.db.connection) },
    meta: {},
  })
);

const whole = adminEndpoint(
  moderationContracts.safeguardingWhole,
  SAFEGUARDING,
  ({ strapi, actor, params }) =>
    inTransaction(strapi, async (trx) => {
      const concern = await findSafeguarding(trx, params.documentId);
      const subject = await findSubject(trx, concern.subject_kind, concern.subject_key);
      await recordReading(strapi, trx, editorOf(actor), [params.documentId]);
      return { data: await readWhole(strapi, trx, subject), meta: {} };
    })
);

const file = adminFileEndpoint(
  moderationContracts.safeguardingFile,
  SAFEGUARDING,
  ({ strapi, actor, params }) =>
    inTransaction(strapi, async (trx) => {
      const concern = await findSafeguarding(trx, params.documentId);
      const subject = await findSubject(trx, concern.subject_kind, concern.subject_key);
      const sent = sentFileOf(strapi, subject, params.file);
      await recordReading(strapi, trx, editorOf(actor), [params.documentId]);
      return sent;
    })
);

const hide = adminEndpoint(
  moderationContracts.safeguardingHide,
  SAFEGUARDING,
  async ({ strapi, actor, params, body }) => {
    const concern = await findSafeguarding(strapi.db.connection, params.documentId);
    const documentId = concern.subject_key;
    const decided = await decide(strapi, editorOf(actor), {
      kind: concern.subject_kind,
      documentId,
      act: 'hide',
      concerns: [],
      ...body.data,
    });
    return { data: { documentId, ...decided }, meta: {} };
  }
);

const undoing = adminEndpoint(
  moderationContracts.safeguardingUndo,
  SAFEGUARDING,
  async ({ strapi, actor, params: { documentId } }) => {
    const editor = editorOf(actor);
    const standing = await undo(
      strapi,
      editor,
      documentId,
      (decision) => decision.decided_by === nameInLedger(editor)
    );
    return { data: { documentId, standing }, meta: {} };
  }
);

const settle = adminEndpoint(
  moderationContracts.settle,
  SAFEGUARDING,
  async ({ strapi, actor, params: { documentId } }) => {
    const settledAt = await passOn(strapi, editorOf(actor), documentId);
    return { data: { documentId, settledAt: settledAt.toISOString() }, meta: {} };
  }
);

export const safeguardingEndpoints = [safeguarding, count, whole, file, hide, undoing, settle];
