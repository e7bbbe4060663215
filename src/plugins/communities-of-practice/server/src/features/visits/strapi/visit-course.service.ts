import type { Core } from '@strapi/strapi';
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

/** A command as its endpoint gives it: who gives it, and whether they lead here, is known here. */
export type Commanding = (by: { by: string; isFacilitator: boolean }) => VisitCommand;

const commandedBy = (person: Person, row: VisitRow) => ({
  by: person.key,
  isFacilitator: row.m_role === 'facilitator',
});

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
    const whole = await lockVisit(trx, documentId, person.key);
    const facts = visitFacts(whole.row);
    const command = commanding(commandedBy(person, whole.row));
    refuseIf(command.act === 'give-place-back' ? refuseLeavingVisit(facts) : refuseActing(facts));
    const lines = checklistOf(strapi);
    const visit = lifeOf(whole, lines);
    refuseIf(refuseCommand(visit, command, now()));
    await writeVisit(strapi, whole, visit, afterCommand(visit, command), { ...said, lines });
  });
