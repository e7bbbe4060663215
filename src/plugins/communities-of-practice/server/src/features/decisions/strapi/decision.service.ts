import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ConcernSubject, Standing } from '../../../../../shared/contracts';
import type { ModerationAct } from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import { nameOfActing } from '../../../persistence/acting';
import { insertRow, updateRow } from '../../../persistence/own-writes';
import { TABLE } from '../../../persistence/uids';
import { toStrings, type StoredMoment } from '../../../persistence/values';
import { decisionKind } from './decision.kind';

export interface NewDecision {
  act: ModerationAct;
  why: string | null;
  subjectKind: ConcernSubject;
  subjectKey: string;
  contributionKey: string | null;
  communityKey: string | null;
  authorKey: string | null;
  fromStanding: Standing;
  toStanding: Standing;
  /** The concerns that it settles. */
  settled: readonly string[];
}

export interface DecisionRow {
  document_id: string;
  act: ModerationAct;
  why: string | null;
  subject_kind: ConcernSubject;
  subject_key: string;
  contribution_key: string | null;
  community_key: string | null;
  from_standing: Standing;
  to_standing: Standing;
  settled: string[];
  decided_by: string;
  decided_at: StoredMoment;
  undone_by: string | null;
  undone_at: StoredMoment | null;
}

const toRow = (row: DecisionRow): DecisionRow => ({ ...row, settled: toStrings(row.settled) });

/** Writes down what was decided by whoever acts. @returns its documentId. */
export const recordDecision = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  decision: NewDecision
): Promise<string> =>
  insertRow(strapi, trx, decisionKind, {
    ...decision,
    decidedBy: nameOfActing(strapi) ?? 'system',
    decidedAt: now(),
  });

export const undoneDecision = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string
): Promise<void> =>
  updateRow(strapi, trx, decisionKind, documentId, {
    undoneBy: nameOfActing(strapi) ?? 'system',
    undoneAt: now(),
  });

export const findDecision = async (
  db: Knex,
  documentId: string
): Promise<DecisionRow | undefined> => {
  const row: DecisionRow | undefined = await db(TABLE.decisions)
    .where({ document_id: documentId })
    .first();
  return row && toRow(row);
};

/** The last decision about something that still stands; what is decided next may rest on it. */
export const findLatestDecision = async (
  db: Knex,
  subjectKey: string
): Promise<DecisionRow | undefined> => {
  const row: DecisionRow | undefined = await db(TABLE.decisions)
    .where({ subject_key: subjectKey, undone_at: null })
    .orderBy([
      { column: 'decided_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first();
  return row && toRow(row);
};

/** Decisions about one thing, or about all that one person wrote, the latest first. */
export const recentDecisions = async (
  db: Knex,
  about: { subject_key: string } | { author_key: string },
  atMost: number
): Promise<DecisionRow[]> => {
  const rows: DecisionRow[] = await db(TABLE.decisions)
    .where(about)
    .orderBy([
      { column: 'decided_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(atMost);
  return rows.map(toRow);
};

/** The last decision that still stands about each of these, by their documentIds. */
export const recentStanding = async (
  db: Knex,
  subjectKeys: readonly string[]
): Promise<ReadonlyMap<string, DecisionRow>> => {
  const rows: DecisionRow[] = await db(TABLE.decisions)
    .whereIn('subject_key', subjectKeys)
    .whereNull('undone_at')
    .orderBy([{ column: 'decided_at' }, { column: 'id' }]);
  return new Map(rows.map((row) => [row.subject_key, toRow(row)]));
};
