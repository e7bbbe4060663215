import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { one } from './listing';
import { documentId, moment } from './values';

const contract = contractsIn({
  name: 'calendar-feed',
  description: 'Your visits in a calendar, at an address that opens them without an account.',
});

export const calendarFeedContracts = {
  find: contract({
    action: 'calendar-feed.find',
    method: 'GET',
    path: '/me/calendar-feed',
    who: 'signed-in',
    summary: 'Whether your visits have an address for calendars, and since when; never which',
    reply: one(z.strictObject({ madeAt: moment.nullable() })),
  }),
  create: contract({
    action: 'calendar-feed.create',
    method: 'POST',
    path: '/me/calendar-feed',
    budget: 'edits',
    who: 'signed-in',
    summary:
      'Make that address; whoever has it reads your visits. It is told this once: only a hash of it is ' +
      'kept. One that you had before is gone, also when the request is repeated',
    reply: one(
      z.strictObject({
        documentId,
        madeAt: moment,
        path: z.string().describe('Below the address of this Strapi.'),
      })
    ),
    status: 201,
  }),
  delete: contract({
    action: 'calendar-feed.delete',
    method: 'DELETE',
    path: '/me/calendar-feed',
    budget: 'edits',
    who: 'signed-in',
    summary: 'Take that address back, at once. Where there is none, nothing changes',
    reply: one(z.strictObject({ madeAt: z.null() })),
  }),
  /** No endpoint that a role is granted: whoever has the address reads it. */
  read: contract({
    action: 'calendar-feed.read',
    method: 'GET',
    path: '/calendar/:token.ics',
    who: 'anyone',
    summary: 'The visits of whoever made this address, to come and of the last 90 days',
    media: 'text/calendar',
    params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
    reply: z.string(),
  }),
};
