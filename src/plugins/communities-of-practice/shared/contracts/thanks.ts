import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { listOf, one, pagination } from './listing';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, moment, prose, WORDS_STANDINGS } from './values';

const contract = contractsIn({
  name: 'thanks',
  description: 'Thanks for what others wrote, and “facing this too”.',
});

export const THANKS_KINDS = ['thanks', 'me-too'] as const;
export type ThanksKind = (typeof THANKS_KINDS)[number];

const which = z.strictObject({ documentId });
const thanksBody = z
  .strictObject({
    data: z.strictObject({ why: prose({ min: 0, max: 500 }).optional() }).prefault({}),
  })
  .prefault({});

/** How many there are now, and whether yours is among them. Doing it twice changes nothing. */
export const tally = z.strictObject({ count: z.int(), yours: z.boolean() });
tally.register(schemaNames, { id: 'Tally' });

const refuses = [
  'not-found',
  'not-a-member',
  'membership-paused',
  'community-archived',
  'own-work',
  'already-withdrawn',
] as const;

const give = <P extends `/${string}`>(action: `thanks.${string}`, path: P, summary: string) =>
  contract({
    action,
    method: 'POST',
    path,
    budget: 'thanks',
    who: 'member',
    summary,
    params: which,
    body: thanksBody,
    reply: one(tally),
    refuses,
  });

const takeBack = <P extends `/${string}`>(action: `thanks.${string}`, path: P, summary: string) =>
  contract({
    action,
    method: 'DELETE',
    path,
    budget: 'thanks',
    who: 'member',
    summary,
    params: which,
    reply: one(tally),
    refuses: ['not-found', 'not-a-member', 'under-review'],
  });

export const thanksContracts = {
  find: contract({
    action: 'thanks.find',
    method: 'GET',
    path: '/contributions/:documentId/thanks',
    who: 'member',
    summary: 'Who gave thanks in this thread, for what, and why',
    params: which,
    query: z.strictObject({ pagination }),
    reply: listOf(
      z.strictObject({
        documentId,
        kind: z.enum(THANKS_KINDS),
        /** The reply that it is for; null when it is for the contribution. */
        reply: documentId.nullable(),
        /** Null for others while moderators hold or hide it; the thanks count all the same. */
        why: z.string().nullable(),
        giver: person.nullable(),
        givenAt: moment,
        standing: z.enum(WORDS_STANDINGS),
      })
    ),
    refuses: ['not-found', 'not-a-member', 'malformed-cursor', 'page-too-deep'],
  }),
  thankContribution: give(
    'thanks.thankContribution',
    '/contributions/:documentId/thanks',
    'Thank somebody for a contribution, with why if you like'
  ),
  unthankContribution: takeBack(
    'thanks.unthankContribution',
    '/contributions/:documentId/thanks',
    'Take your thanks for a contribution back'
  ),
  thankReply: {
    ...give(
      'thanks.thankReply',
      '/replies/:documentId/thanks',
      'Thank somebody for a reply, with why if you like'
    ),
    example: { data: { why: 'I did not know of temporary licences.' } },
  },
  unthankReply: takeBack(
    'thanks.unthankReply',
    '/replies/:documentId/thanks',
    'Take your thanks for a reply back'
  ),
  meToo: give(
    'thanks.meToo',
    '/contributions/:documentId/me-too',
    'Say that you are facing this too'
  ),
  unMeToo: takeBack(
    'thanks.unMeToo',
    '/contributions/:documentId/me-too',
    'Say that you are not facing this any more'
  ),
};
