import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ConcernSubject, Standing } from '../../../../../shared/contracts';
import type { ModerationAct } from '../../../../../shared/contracts/admin';
import type { Editor } from '../../../core/actor';
import { now } from '../../../core/clock';
import { RefusedError } from '../../../core/refused-error';
import { actingAs, nameOfActing } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import { updateRow } from '../../../persistence/own-writes';
import { inTransaction } from '../../../persistence/transaction';
import {
  concernKind,
  lockSubject,
  openConcernsAbout,
  SUBJECTS,
  type Subject,
} from '../../concerns';
import { standingBefore } from '../../contributions';
import {
  findDecision,
  findLatestDecision,
  recordDecision,
  undoneDecision,
  type DecisionRow,
} from '../../decisions';
import { refuseDecision, refuseUndoing, settlesConcerns, standingAfter } from '../domain/decision';
import { refuseWithMeanwhile } from './meanwhile';

export interface Judged {
  kind: ConcernSubject;
  documentId: string;
  act: ModerationAct;
  /** How it stood when it was read, and the concerns that were read. */
  seen: Standing;
  concerns: readonly string[];
  why?: string;
}

const writeStanding = async (
  strapi: Core.Strapi,
  { kind, key, standing }: Subject,
  next: Standing
): Promise<void> => {
  if (next === standing) return;
  await documents(strapi, SUBJECTS[kind].uid).update({ documentId: key, data: { standing: next } });
};

/** Settles what was seen of the open concerns; what came in meanwhile stays to be read. */
const settle = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { documentId, act, concerns, why }: Judged
): Promise<string[]> => {
  if (!settlesConcerns(act)) return [];
  const open = await openConcernsAbout(trx, [documentId]);
  const seen = open.map((row) => row.document_id).filter((key) => concerns.includes(key));
  for (const key of seen) {
    await updateRow(strapi, trx, concernKind, key, {
      settledAt: now(),
      settledBy: nameOfActing(strapi),
      decision: act,
      decisionNote: why || null,
    });
  }
  return seen;
};

const carryOut = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  judged: Judged
): Promise<{ decision: string; standing: Standing }> => {
  const { kind, documentId, act, seen, why } = judged;
  const subject = await lockSubject(trx, kind, documentId);
  const { standing } = subject;
  const refusal = refuseDecision({ standing, seen });
  await refuseWithMeanwhile(strapi, trx, refusal, documentId);
  const next = standingAfter(act, standing, standingBefore(subject.row));
  await writeStanding(strapi, subject, next);
  const decision = await recordDecision(strapi, trx, {
    act,
    why: why || null,
    subjectKind: kind,
    subjectKey: documentId,
    contributionKey: subject.thread,
    communityKey: subject.community,
    authorKey: subject.author,
    fromStanding: standing,
    toStanding: next,
    settled: await settle(strapi, trx, judged),
  });
  return { decision, standing: next };
};

/** Holds, hides, restores or leaves, and writes down what was decided, with its reason. */
export const decide = (strapi: Core.Strapi, editor: Editor, judged: Judged) =>
  inTransaction(strapi, (trx) =>
    actingAs(editor, () => carryOut(strapi, trx, judged), judged.why || null)
  );

/** Opens the concerns again that a decision settled. */
const reopen = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { settled }: DecisionRow
): Promise<void> => {
  for (const key of settled) {
    await updateRow(strapi, trx, concernKind, key, {
      settledAt: null,
      settledBy: null,
      decision: null,
      decisionNote: null,
    });
  }
};

/**
 * Puts back exactly what stood before a decision.
 * @param isTheirs whether the decision is this editor's to undo.
 * @throws RefusedError `stands-otherwise` when something else was decided or happened since.
 */
export const undo = (
  strapi: Core.Strapi,
  editor: Editor,
  documentId: string,
  isTheirs: (decision: DecisionRow) => boolean = () => true
): Promise<Standing> =>
  inTransaction(strapi, async (trx) => {
    const decision = await findDecision(trx, documentId);
    if (!decision || !isTheirs(decision)) throw new RefusedError({ code: 'not-found' });
    const subject = await lockSubject(trx, decision.subject_kind, decision.subject_key);
    const latest = await findLatestDecision(trx, decision.subject_key);
    const refusal = refuseUndoing({
      toStanding: decision.to_standing,
      standing: subject.standing,
      isLatest: latest?.document_id === documentId,
      isUndone: decision.undone_at !== null,
    });
    await refuseWithMeanwhile(strapi, trx, refusal, decision.subject_key);
    await actingAs(editor, async () => {
      await writeStanding(strapi, subject, decision.from_standing);
      await reopen(strapi, trx, decision);
      await undoneDecision(strapi, trx, documentId);
    });
    return decision.from_standing;
  });
