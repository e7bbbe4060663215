import { z } from '@strapi/utils';
import { HOLDINGS } from './follow-ups';
import { all, one } from './listing';
import { schemaNames } from './schema-names';
import { documentId, moment, prose } from './values';
import { TAKING_PART, visitContract, whichVisit } from './visit-parts';
import { visitView } from './visit-views';

/** A question that waits for its answer. */
export const visitQuestion = z.strictObject({
  visit: z.strictObject({ documentId, title: z.string() }),
  community: z.strictObject({ documentId, name: z.string() }),
  /** When the visit was. */
  startsAt: moment,
  tryWhat: z.string(),
  tryBy: z.string().nullable(),
});
visitQuestion.register(schemaNames, { id: 'VisitQuestion' });
export type VisitQuestion = z.input<typeof visitQuestion>;

/** What is asked once, 90 days after a visit. */
export const visitAfterwards = {
  findQuestions: visitContract({
    action: 'visit.findQuestions',
    method: 'GET',
    path: '/me/visit-questions',
    who: 'signed-in',
    summary:
      'What you are asked now of visits: what came of what you would try? Each once, 90 days after the ' +
      'visit; unanswered for 90 days, it lapses',
    reply: all(visitQuestion),
  }),
  sayWhatCame: visitContract({
    action: 'visit.sayWhatCame',
    method: 'POST',
    path: '/visits/:documentId/what-came-of-it',
    budget: 'visits',
    who: 'member',
    summary: 'Say what came of what you would try; the host hears. Said again, it takes that place',
    params: whichVisit,
    example: { data: { cameOf: 'partly', text: 'Two panels are up; the choir asks for more.' } },
    body: z.strictObject({
      data: z.strictObject({
        cameOf: z.enum(HOLDINGS).describe('Whether you did what you would try, and it worked.'),
        text: prose({ min: 0, max: 1_000 }).optional(),
      }),
    }),
    reply: one(visitView),
    refuses: [
      ...TAKING_PART,
      'visit-cancelled',
      'visit-declined',
      'visit-request-expired',
      'visit-not-made',
      'nothing-to-try',
      'visit-too-recent',
    ],
  }),
};
