import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { listOf, one, pagination } from './listing';
import { person } from './people';
import { STANDINGS } from './replies';
import { schemaNames } from './schema-names';
import { documentId, line, moment, prose } from './values';

const contract = contractsIn({
  name: 'use-report',
  description: 'Where somebody used a resource, and what happened.',
});

export const VERDICTS = ['worked', 'partly', 'did-not'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const USES_ON_A_NUMBERED_PAGE = 20;

export const useReportView = z.strictObject({
  documentId,
  resource: documentId,
  where: z.string(),
  whatHappened: z.string(),
  /** What happened, as safe HTML. */
  html: z.string(),
  verdict: z.enum(VERDICTS),
  standing: z.enum(STANDINGS),
  reportedAt: moment,
  /** Null when the account of whoever used it is gone. */
  author: person.nullable(),
  abilities: z.strictObject({ withdraw: z.boolean(), report: z.boolean() }),
});
useReportView.register(schemaNames, { id: 'UseReport' });
export type UseReportView = z.input<typeof useReportView>;

const which = z.strictObject({ documentId });

export const useReportContracts = {
  find: contract({
    action: 'use-report.find',
    method: 'GET',
    path: '/resources/:documentId/uses',
    who: 'anyone',
    summary:
      'Who used a resource, where, and what happened; latest first. ' +
      `A numbered page has ${USES_ON_A_NUMBERED_PAGE} at most`,
    params: which,
    query: z.strictObject({ pagination }),
    reply: listOf(useReportView),
    refuses: ['not-found', 'malformed-cursor', 'page-too-deep'],
  }),
  create: contract({
    action: 'use-report.create',
    method: 'POST',
    path: '/resources/:documentId/uses',
    budget: 'sharings',
    who: 'member',
    summary:
      'Say that you used it and what happened. `worked` renews its review; `did-not` flags it for one',
    params: which,
    example: {
      data: {
        where: 'St Aldhelm’s, a village church with one radiator',
        whatHappened: 'It hung there till Lent and was filled in **every** Sunday.',
        verdict: 'worked',
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        where: line({ max: 200 }),
        whatHappened: prose({ max: 5_000 }),
        verdict: z.enum(VERDICTS),
      }),
    }),
    reply: one(useReportView),
    status: 201,
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'own-work',
      'under-review',
      'already-withdrawn',
    ],
  }),
  delete: contract({
    action: 'use-report.delete',
    method: 'DELETE',
    path: '/use-reports/:documentId',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Withdraw your own report; the resource counts as if it had not been',
    params: which,
    reply: one(z.strictObject({ documentId, withdrawnAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
};
