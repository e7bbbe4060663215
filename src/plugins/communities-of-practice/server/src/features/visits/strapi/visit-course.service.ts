import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Refusal } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { inTransaction } from '../../../persistence/transaction';
import { refuseBlank } from '../../../text/blank';
import { afterCommand, refuseCommand } from '../domain/visit-life';
import type { VisitCommand } from '../domain/visit.types';
import { refuseActing, refuseLeavingVisit } from '../domain/visit-policy';
import { checklistOf } from './checklist-of';
import { lifeOf, lockVisit, visitFacts } from './readable-visit';
import { writeVisit, type SaidWith } from './stored-visit';
import type { VisitRow } from './visit.queries';
import { findLater } from './visit-series.queries';

/** A command as its endpoint gives it: who gives it, and whether they lead here, is known here. */
export type Commanding = (by: { by: string; isFacilitator: boolean }) => VisitCommand;

interface Act {
  documentId: string;
  commanding: Commanding;
  said: SaidWith;
}

const commandedBy = (person: Person, row: VisitRow) => ({
  by: person.key,
  isFacilitator: row.m_role === 'facilitator',
});

/** Holds a visit's row, and does something to it or says why not. */
const doTo = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Person,
  { documentId, commanding, said }: Act
): Promise<{ row: VisitRow; refusal: Refusal | null }> => {
  const whole = await lockVisit(trx, documentId, person.key);
  const { row } = whole;
  const facts = visitFacts(row);
  const command = commanding(commandedBy(person, row));
  const lines = checklistOf(strapi);
  const visit = lifeOf(whole, lines);
  const refusal =
    (command.act === 'give-place-back' ? refuseLeavingVisit(facts) : refuseActing(facts)) ??
    refuseCommand(visit, command, now());
  if (refusal === null)
    await writeVisit(strapi, whole, visit, afterCommand(visit, command), { ...said, lines });
  return { row, refusal };
};

/**
 * Does something to a visit while its row is held, so that of many who ask at once for the last place
 * one gets it.
 */
export const actOnVisit = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  commanding: Commanding,
  said: SaidWith = {}
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: said.note?.text ?? said.cameOf?.text });
    const { refusal } = await doTo(strapi, trx, person, { documentId, commanding, said });
    refuseIf(refusal);
  });

/** Cancels a visit and those that its offer comes again after it, by whoever may cancel each; what is over stays. */
export const cancelFromHere = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  said: SaidWith
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const commanding: Commanding = (by) => ({ act: 'cancel', ...by });
    const { row, refusal } = await doTo(strapi, trx, person, { documentId, commanding, said });
    refuseIf(refusal);
    for (const later of await findLater(trx, row)) {
      await doTo(strapi, trx, person, { documentId: later, commanding, said });
    }
  });
