import type { Core } from '@strapi/strapi';
import type { Refusal } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { toDate } from '../../../persistence/values';
import { refuseBlank } from '../../../text/blank';
import { nextReviewAfter, stateAfter, type FaqCommand } from '../domain/faq-life';
import {
  refuseChecking,
  refuseDiffering,
  refuseFlagging,
  refusePublishing,
  refuseRetiring,
  refuseReviewing,
  refuseReviving,
  type FaqFacts,
} from '../domain/faq-policy';
import { faqKind } from './faq.kind';
import type { FaqRow } from './faq.queries';
import { faqFacts, lockFaq } from './readable-faq';

interface Step {
  command: FaqCommand;
  refuse(faq: FaqFacts): Refusal | null;
  /** What it writes beside the state. */
  writes(row: FaqRow, at: Date, person: Person): object;
}

const UNFLAGGED = { flagReason: null, flaggedByKey: null };

const reviewedAt = (at: Date) => ({
  reviewedOn: at,
  reviewDueOn: nextReviewAfter(at),
  ...UNFLAGGED,
});

/** Takes one step of a FAQ's life, held meanwhile, if it follows and this person may. */
const taking =
  ({ command, refuse, writes }: Step) =>
  (strapi: Core.Strapi, person: Person, documentId: string): Promise<void> =>
    inTransaction(strapi, async (trx) => {
      const row = await lockFaq(trx, documentId, person.key);
      refuseIf(refuse(faqFacts(row, person.key)));
      await documents(strapi, faqKind.uid).update({
        documentId,
        data: { state: stateAfter(row.state, command), ...writes(row, now(), person) },
      });
    });

export const checkFaq = taking({
  command: 'check',
  refuse: refuseChecking,
  writes: (_row, at, person) => ({ checkedAt: at, checkedByKey: person.key }),
});

export const publishFaq = taking({
  command: 'publish',
  refuse: refusePublishing,
  writes: (row, at) => ({
    publishedOn: row.published_on === null ? at : toDate(row.published_on),
    ...reviewedAt(at),
  }),
});

export const reviewFaq = taking({
  command: 'review',
  refuse: refuseReviewing,
  writes: (_row, at) => reviewedAt(at),
});

export const retireFaq = taking({
  command: 'retire',
  refuse: refuseRetiring,
  writes: () => ({ reviewDueOn: null }),
});

export const reviveFaq = taking({
  command: 'revive',
  refuse: refuseReviving,
  writes: () => UNFLAGGED,
});

export const flagFaq = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  reason: string
): Promise<void> => {
  refuseBlank({ reason });
  return taking({
    command: 'flag',
    refuse: refuseFlagging,
    writes: () => ({ flagReason: reason, flaggedByKey: person.key }),
  })(strapi, person, documentId);
};

/**
 * A member's view against it, in their words; null where they do without. Whose view nobody asked for has
 * nothing to do without: then nothing changes.
 */
export const differFromFaq = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  text: string | null
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: text ?? undefined });
    const row = await lockFaq(trx, documentId, person.key);
    refuseIf(refuseDiffering(faqFacts(row, person.key)));
    const isTheirs = row.minority_by_key === person.key;
    if (text === null && !isTheirs) return;
    await documents(strapi, faqKind.uid).update({
      documentId,
      data: {
        minorityView: text,
        minorityWaived: text === null,
        ...(isTheirs ? {} : { minorityBy: person.key }),
      },
    });
  });
