import type { Action, Answered, Asked } from '../../../client/src';
import type { Person } from '../session/session-record';
import type { Calls } from './calls';
import { failureOf, isOutcomeUnknown, type Failure } from './failure';
import type { KeptAnswers } from './kept-answers';

/** What is known of something that is being read. */
export type Reading<T> =
  | { is: 'reading' }
  /** `readAt`: milliseconds since 1970 when it was kept on this device; null when the server has just said it. */
  | { is: 'read'; data: T; readAt: number | null; failure?: Failure }
  | { is: 'failed'; failure: Failure };

export const READING: Reading<never> = { is: 'reading' };

/**
 * Asks, and tells what is known at each moment: first what this device kept, then what the server says.
 * Without an answer, what was kept stays, with why it is no newer.
 */
export type Read = <A extends Action>(
  action: A,
  asked: Asked<A>,
  as: Person | null,
  take: (reading: Reading<Answered<A>>) => void
) => Promise<void>;

/** What opens without a network; what else its reader alone may ask for stays nowhere. */
const KEPT: ReadonlySet<Action> = new Set([
  'activity.find',
  'community.find',
  'community.findOne',
  'contribution.find',
  'contribution.findOne',
  'me.communities',
  'resource.find',
  'resource.findOne',
  'faq.find',
  'faq.findOne',
  'visit.find',
  'visit.findOne',
]);

/** @param whose answers are kept and shown: a person's documentId, or `visitor` */
export const readingThrough = (calls: Calls, kept: KeptAnswers, whose: () => string): Read => {
  return async (action, asked, as, take) => {
    type Answer = Answered<typeof action>;
    const name = whose();
    const isKept = KEPT.has(action);
    const question = `${action} ${JSON.stringify(asked)}`;
    const fresh = calls(action, asked, as);
    let before: { answer: Answer; readAt: number } | null = null;
    let isAnswered = false;
    const keptFirst = kept.read(name, question).then((found) => {
      if (isAnswered || found === null) return;
      before = { answer: found.answer as Answer, readAt: found.readAt };
      take({ is: 'read', data: before.answer, readAt: before.readAt });
    });
    try {
      const answer = await fresh;
      isAnswered = true;
      take({ is: 'read', data: answer, readAt: null });
      if (isKept) void kept.keep(name, question, answer);
    } catch (error) {
      await keptFirst;
      isAnswered = true;
      const failure = failureOf(error);
      const last = before as { answer: Answer; readAt: number } | null;
      // What may not be read any more is not shown because it once was.
      if (last !== null && isOutcomeUnknown(failure)) {
        take({ is: 'read', data: last.answer, readAt: last.readAt, failure });
      } else take({ is: 'failed', failure });
    }
  };
};
