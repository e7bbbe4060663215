import { z } from '@strapi/utils';
import { communityView } from './communities';
import { contractsIn } from './contract';
import { contributionSummary } from './contributions';
import { all, listOf, one, pagination } from './listing';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, moment } from './values';

const contract = contractsIn({
  name: 'me',
  description: 'Who you are here, and what came of your taking part.',
});

/** What came of your taking part: one event that concerns you. */
export const resultView = z.strictObject({
  verb: z.enum(['reply.posted', 'thanks.given', 'me-too.given', 'thread.closed', 'reply.helped']),
  at: moment,
  by: person.nullable(),
  contribution: z.strictObject({ documentId, title: z.string(), activity: z.string() }),
  community: z.strictObject({ documentId, name: z.string() }),
});
resultView.register(schemaNames, { id: 'Result' });

export const meContracts = {
  find: contract({
    action: 'me.find',
    method: 'GET',
    path: '/me',
    who: 'signed-in',
    summary: 'Who you are here',
    reply: one(
      z.strictObject({
        documentId,
        /** The name that others see, as last chosen; null for whoever has to choose one yet. */
        name: z.string().nullable(),
        communityCount: z.int(),
      })
    ),
  }),
  communities: contract({
    action: 'me.communities',
    method: 'GET',
    path: '/me/communities',
    who: 'signed-in',
    summary: 'Your communities, and those you asked to join or are invited to',
    reply: all(communityView),
  }),
  threads: contract({
    action: 'me.threads',
    method: 'GET',
    path: '/me/threads',
    who: 'signed-in',
    summary: 'The threads that you opened, whatever their standing, latest first',
    query: z.strictObject({ pagination }),
    reply: listOf(contributionSummary),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
  results: contract({
    action: 'me.results',
    method: 'GET',
    path: '/me/results',
    who: 'signed-in',
    summary: 'What came of your taking part: replies, thanks, closings, and where you helped',
    query: z.strictObject({ pagination }),
    reply: listOf(resultView),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
};
