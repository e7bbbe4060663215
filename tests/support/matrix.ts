/**
 * Figure 1 of trust.md, declared: for every route, who gets what, in which community, for a target in
 * which state. `trust-matrix.test.ts` asks every cell. To add a route: give it a table here,
 * or in its feature's own `<singular>.matrix.ts`.
 *
 * A row: communities, whose target, its states | one outcome for each column of the table's head.
 * `*` stands for all; a cell that no row names, or two rows name, fails; `.` names none.
 */

import fs from 'node:fs';
import path from 'node:path';

/** What a cell answers: a status and, for a refusal, its code. */
export const OUTCOMES: Readonly<Record<string, readonly [number, string?]>> = {
  ok: [200],
  new: [201],
  '-': [404, 'not-found'],
  'sign-in': [401, 'not-signed-in'],
  token: [401, 'token-not-accepted'],
  ungranted: [403, 'not-permitted'],
  person: [403, 'person-needed'],
  join: [403, 'not-a-member'],
  paused: [403, 'membership-paused'],
  author: [403, 'not-the-author'],
  opener: [403, 'not-the-opener'],
  lead: [403, 'not-a-facilitator'],
  reviewer: [403, 'not-the-reviewer'],
  invite: [403, 'invitation-needed'],
  ended: [403, 'membership-ended-by-facilitators'],
  already: [409, 'already-a-member'],
  archived: [409, 'community-archived'],
  closed: [409, 'thread-closed'],
  closer: [403, 'not-who-closed-it'],
  open: [409, 'thread-open'],
  review: [409, 'under-review'],
  withdrawn: [409, 'already-withdrawn'],
  own: [409, 'own-work'],
  answered: [409, 'request-already-answered'],
  drafter: [403, 'not-the-drafter'],
  stage: [409, 'another-stage'],
  unchecked: [409, 'check-needed'],
  host: [403, 'not-the-host'],
  inside: [403, 'not-of-this-visit'],
  offer: [409, 'not-a-request'],
  unanswered: [409, 'visit-not-accepted'],
  undated: [409, 'visit-not-scheduled'],
  unmade: [409, 'visit-not-made'],
  untried: [409, 'nothing-to-try'],
  over: [409, 'visit-over'],
  hosting: [409, 'host-of-this-visit'],
};

export const PEOPLE = [
  'stranger',
  'outsider',
  'left',
  'removed',
  'requested',
  'invited',
  'paused',
  'member',
  'peer',
  'facilitator',
] as const;
export type PersonName = (typeof PEOPLE)[number];

export const OTHERS = [
  'visitor',
  'full-access API token',
  'read-only API token',
  'blocked member',
  'web editor',
  'super admin',
] as const;
export type Identity = (typeof OTHERS)[number] | PersonName;

/** Several people in one column. Nobody among them reads what members read. */
const COLUMNS: Readonly<Record<string, readonly Identity[]>> = {
  strangers: ['stranger', 'outsider', 'removed'],
  unknown: ['stranger', 'outsider', 'left'],
  members: ['member', 'peer'],
  everybody: PEOPLE,
};

export const COMMUNITIES = ['public', 'members', 'private', 'archived'] as const;
export type CommunityKind = (typeof COMMUNITIES)[number];

/** What a route's target is; `archived` communities meet what was written in its first two states alone. */
export const STATES = {
  none: ['any'],
  community: ['open', 'request', 'invite'],
  membership: ['requested', 'active'],
  thread: ['shown', 'closed', 'held', 'hidden', 'withdrawn', 'quiet'],
  reply: ['shown', 'in-closed', 'held', 'hidden', 'withdrawn', 'in-quiet', 'in-hidden'],
  resource: ['shown', 'held', 'hidden', 'withdrawn'],
  'resource-file': ['shown', 'held', 'hidden', 'withdrawn'],
  'use-report': ['shown', 'held', 'hidden', 'withdrawn', 'in-hidden'],
  faq: ['published', 'in-work', 'checked', 'review-due', 'retired', 'held', 'hidden', 'withdrawn'],
  'faq-suggestion': ['open', 'answered', 'held', 'hidden', 'withdrawn', 'on-hidden'],
  visit: ['scheduled', 'requested', 'held', 'hidden'],
  'past-visit': ['begun', 'made', 'requested', 'held', 'hidden'],
  'visit-been-on': ['tried', 'begun', 'held', 'hidden'],
} as const;
export type TargetKind = keyof typeof STATES;

/** The callers that no membership tells apart. An `open` route answers a token as it answers a visitor. */
const CALLERS: Readonly<Record<string, Partial<Record<Identity, string>>>> = {
  open: {},
  'closed read': {
    visitor: 'sign-in',
    'full-access API token': 'person',
    'read-only API token': 'person',
  },
  closed: {
    visitor: 'sign-in',
    'full-access API token': 'person',
    'read-only API token': 'ungranted',
  },
};

const REFUSED_EVERYWHERE: Partial<Record<Identity, string>> = {
  'blocked member': 'token',
  'web editor': 'token',
  'super admin': 'token',
};

export interface RouteDeclared {
  target: TargetKind;
  callers: keyof typeof CALLERS;
  table: string;
}

const READ_THREAD = `
                                                 | visitor strangers paused member peer facilitator
  public,archived  other   shown,closed          | ok      ok        ok     ok     ok   ok
  members,private  other   shown,closed          | -       -         ok     ok     ok   ok
  *                other   held,hidden,withdrawn | -       -         -      -      -    -
  *                other   quiet                 | -       -         -      -      ok   -
  public,archived  own     *                     | .       ok        ok     ok     ok   ok
  members,private  own     *                     | .       -         ok     ok     ok   ok
  *                absent                        | -       -         -      -      -    -`;

const TAKE_BACK = `
                                                 | strangers paused member peer facilitator
  public,archived  other   shown,closed          | join      ok     ok     ok   ok
  members,private  other   shown,closed          | -         ok     ok     ok   ok
  *                other   held,hidden,withdrawn | -         -      -      -    -
  *                other   quiet                 | -         -      -      ok   -
  public,archived  own     *                     | join      ok     ok     ok   ok
  members,private  own     *                     | -         ok     ok     ok   ok
  *                absent                        | -         -      -      -    -`;

const GIVE = `
                                                 | strangers paused member   peer     facilitator
  public           other   shown,closed          | join      paused ok       ok       ok
  archived         other   shown,closed          | join      paused archived archived archived
  members,private  other   shown,closed          | -         paused ok       ok       ok
  *                other   held,hidden,withdrawn | -         -      -        -        -
  *                other   quiet                 | -         -      -        ok       -
  archived         own     *                     | join      paused archived archived archived
  public           own     *                     | join      paused own      own      own
  members,private  own     *                     | -         paused own      own      own
  *                absent                        | -         -      -        -        -`;

const ANSWER_REQUEST = `
                       | stranger outsider left removed requested invited paused members facilitator
  *  other   requested | -        -        -    -       -         -       -      lead    ok
  *  other   active    | -        -        -    -       -         -       -      lead    answered
  *  absent            | -        -        -    -       -         -       -      -       -`;

const FOR_PEOPLE = `
                | everybody
  *  other  any | ok`;

const FOR_ALL = `
                | visitor everybody
  *  other  any | ok      ok`;

const FEATURES = path.resolve(
  __dirname,
  '../../src/plugins/communities-of-practice/server/src/features'
);

/** What features declare in files of their own: `features/<name>/<singular>.matrix.ts`. */
const declaredByFeatures = (): Record<string, RouteDeclared> =>
  Object.assign(
    {},
    ...fs
      .readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.matrix.ts'))
      .map(
        (file) =>
          (require(path.join(FEATURES, file)) as { matrix: Record<string, RouteDeclared> }).matrix
      )
  );

export const ROUTES: Readonly<Record<string, RouteDeclared>> = {
  ...declaredByFeatures(),

  'activity.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'safeguarding.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'openapi.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'community.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'contribution.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'me.find': { target: 'none', callers: 'closed read', table: FOR_PEOPLE },
  'me.communities': { target: 'none', callers: 'closed', table: FOR_PEOPLE },
  'me.threads': { target: 'none', callers: 'closed', table: FOR_PEOPLE },
  'me.results': { target: 'none', callers: 'closed', table: FOR_PEOPLE },

  'community.findOne': {
    target: 'community',
    callers: 'open',
    table: `
                                     | visitor unknown removed requested invited paused members facilitator
  public,members,archived  other   * | ok      ok      ok      ok        ok      ok     ok      ok
  private                  other   * | -       -       -       ok        ok      ok     ok      ok
  *                        absent    | -       -       -       -         -       -      -       -`,
  },
  'community.join': {
    target: 'community',
    callers: 'closed',
    table: `
                                       | unknown  removed requested invited  paused  members facilitator
  public,members  other   open,request | new      ended   already   new      already already already
  public,members  other   invite       | invite   ended   already   new      already already already
  archived        other   *            | archived ended   already   archived already already already
  private         other   *            | -        -       already   new      already already already
  *               absent               | -        -       -         -        -       -       -`,
  },
  'community.leave': {
    target: 'community',
    callers: 'closed',
    table: `
                                     | unknown removed requested invited paused members facilitator
  public,members,archived  other   * | join    join    ok        ok      ok     ok      ok
  private                  other   * | -       -       ok        ok      ok     ok      ok
  *                        absent    | -       -       -         -       -      -       -`,
  },
  'community.updateMembership': {
    target: 'community',
    callers: 'closed',
    table: `
                                     | unknown removed requested invited paused members facilitator
  public,members,archived  other   * | join    join    ok        join    paused ok      ok
  private                  other   * | -       -       ok        join    paused ok      ok
  *                        absent    | -       -       -         -       -      -       -`,
  },
  'community.members': {
    target: 'community',
    callers: 'closed',
    table: `
                                     | unknown removed requested invited paused members facilitator
  public,members,archived  other   * | join    join    join      join    ok     ok      ok
  private                  other   * | -       -       join      join    ok     ok      ok
  *                        absent    | -       -       -         -       -      -       -`,
  },
  'contribution.create': {
    target: 'community',
    callers: 'closed',
    table: `
                            | unknown removed requested invited paused members  facilitator
  public,members  other   * | join    join    join      join    paused new      new
  archived        other   * | join    join    join      join    paused archived archived
  private         other   * | -       -       join      join    paused new      new
  *               absent    | -       -       -         -       -      -        -`,
  },
  'community.accept': { target: 'membership', callers: 'closed', table: ANSWER_REQUEST },
  'community.decline': { target: 'membership', callers: 'closed', table: ANSWER_REQUEST },

  'contribution.findOne': { target: 'thread', callers: 'open', table: READ_THREAD },
  'reply.find': { target: 'thread', callers: 'open', table: READ_THREAD },
  'contribution.update': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public,archived  other   shown,closed          | author    author author    author    author
  members,private  other   shown,closed          | -         author author    author    author
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   quiet                 | -         -      -         author    -
  public           own     shown,quiet           | join      paused ok        ok        ok
  members,private  own     shown,quiet           | -         paused ok        ok        ok
  public           own     closed                | join      paused closed    closed    closed
  members,private  own     closed                | -         paused closed    closed    closed
  archived         own     shown,closed          | join      paused archived  archived  archived
  public           own     held,hidden           | join      paused review    review    review
  members,private  own     held,hidden           | -         paused review    review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                        | -         -      -         -         -`,
  },
  'contribution.delete': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member peer   facilitator
  public,archived  other   shown,closed          | author    author author author author
  members,private  other   shown,closed          | -         author author author author
  *                other   held,hidden,withdrawn | -         -      -      -      -
  *                other   quiet                 | -         -      -      author -
  *                own     shown,closed,quiet    | ok        ok     ok     ok     ok
  *                own     withdrawn             | ok        ok     ok     ok     ok
  *                own     held,hidden           | review    review review review review
  *                absent                        | -         -      -      -      -`,
  },
  'contribution.reinstate': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public,archived  other   shown,closed          | author    author author    author    author
  members,private  other   shown,closed          | -         author author    author    author
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   quiet                 | -         -      -         author    -
  public           own     shown,closed,quiet    | join      paused ok        ok        ok
  members,private  own     shown,closed,quiet    | -         paused ok        ok        ok
  public           own     withdrawn             | join      paused ok        ok        ok
  members,private  own     withdrawn             | -         paused ok        ok        ok
  archived         own     shown,closed          | join      paused archived  archived  archived
  public           own     held,hidden           | join      paused review    review    review
  members,private  own     held,hidden           | -         paused review    review    review
  *                absent                        | -         -      -         -         -`,
  },
  'reply.create': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public           other   shown                 | join      paused new       new       new
  public           other   closed                | join      paused closed    closed    closed
  archived         *       shown,closed          | join      paused archived  archived  archived
  members,private  other   shown                 | -         paused new       new       new
  members,private  other   closed                | -         paused closed    closed    closed
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   quiet                 | -         -      -         new       -
  public           own     shown,quiet           | join      paused new       new       new
  members,private  own     shown,quiet           | -         paused new       new       new
  public           own     closed                | join      paused closed    closed    closed
  members,private  own     closed                | -         paused closed    closed    closed
  public           own     held,hidden           | join      paused review    review    review
  members,private  own     held,hidden           | -         paused review    review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                        | -         -      -         -         -`,
  },
  'closing.create': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public           other   shown                 | join      paused opener    opener    new
  public           other   closed                | join      paused opener    opener    closed
  archived         *       shown,closed          | join      paused archived  archived  archived
  members,private  other   shown                 | -         paused opener    opener    new
  members,private  other   closed                | -         paused opener    opener    closed
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   quiet                 | -         -      -         opener    -
  public           own     shown,quiet           | join      paused new       new       new
  members,private  own     shown,quiet           | -         paused new       new       new
  public           own     closed                | join      paused closed    closed    closed
  members,private  own     closed                | -         paused closed    closed    closed
  public           own     held,hidden           | join      paused review    review    review
  members,private  own     held,hidden           | -         paused review    review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                        | -         -      -         -         -`,
  },
  'closing.reopen': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public           other   shown                 | join      paused opener    opener    open
  public           other   closed                | join      paused opener    opener    ok
  archived         *       shown,closed          | join      paused archived  archived  archived
  members,private  other   shown                 | -         paused opener    opener    open
  members,private  other   closed                | -         paused opener    opener    ok
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   quiet                 | -         -      -         opener    -
  public           own     shown,quiet           | join      paused open      open      open
  members,private  own     shown,quiet           | -         paused open      open      open
  public           own     closed                | join      paused ok        ok        ok
  members,private  own     closed                | -         paused ok        ok        ok
  public           own     held,hidden           | join      paused review    review    review
  members,private  own     held,hidden           | -         paused review    review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                        | -         -      -         -         -`,
  },
  'thanks.find': { target: 'thread', callers: 'closed read', table: TAKE_BACK },
  'thanks.thankContribution': { target: 'thread', callers: 'closed', table: GIVE },
  'thanks.unthankContribution': { target: 'thread', callers: 'closed', table: TAKE_BACK },
  'thanks.meToo': { target: 'thread', callers: 'closed', table: GIVE },
  'thanks.unMeToo': { target: 'thread', callers: 'closed', table: TAKE_BACK },
  'concern.create': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member peer facilitator
  public,archived  other   shown,closed          | new       new    new    new  new
  members,private  other   shown,closed          | -         new    new    new  new
  *                other   held,hidden,withdrawn | -         -      -      -    -
  *                other   quiet                 | -         -      -      new  -
  public,archived  own     *                     | own       own    own    own  own
  members,private  own     *                     | -         own    own    own  own
  *                absent                        | -         -      -      -    -`,
  },
  'concern.reportContribution': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                 | strangers paused member peer facilitator
  public,archived  other   shown,closed          | new       new    new    new  new
  members,private  other   shown,closed          | -         new    new    new  new
  *                other   held,hidden,withdrawn | -         -      -      -    -
  *                other   quiet                 | -         -      -      new  -
  public,archived  own     *                     | own       own    own    own  own
  members,private  own     *                     | -         own    own    own  own
  *                absent                        | -         -      -      -    -`,
  },

  'reply.update': {
    target: 'reply',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public,archived  other   shown,in-closed       | author    author author    author    author
  members,private  other   shown,in-closed       | -         author author    author    author
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   in-quiet              | -         -      -         author    -
  *                *       in-hidden             | -         -      -         -         -
  public           own     shown,in-quiet        | join      paused ok        ok        ok
  public           own     in-closed             | join      paused closed    closed    closed
  archived         own     shown,in-closed       | join      paused archived  archived  archived
  public           own     held,hidden           | join      paused review    review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own     shown,in-quiet        | -         paused ok        ok        ok
  members,private  own     in-closed             | -         paused closed    closed    closed
  members,private  own     held,hidden           | -         paused review    review    review
  members,private  own     withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                        | -         -      -         -         -`,
  },
  'reply.reinstate': {
    target: 'reply',
    callers: 'closed',
    table: `
                                                 | strangers paused member    peer      facilitator
  public,archived  other   shown,in-closed       | author    author author    author    author
  members,private  other   shown,in-closed       | -         author author    author    author
  *                other   held,hidden,withdrawn | -         -      -         -         -
  *                other   in-quiet              | -         -      -         author    -
  *                *       in-hidden             | -         -      -         -         -
  public           own     shown,in-quiet        | join      paused ok        ok        ok
  public           own     in-closed,withdrawn   | join      paused ok        ok        ok
  members,private  own     shown,in-quiet        | -         paused ok        ok        ok
  members,private  own     in-closed,withdrawn   | -         paused ok        ok        ok
  archived         own     shown,in-closed       | join      paused archived  archived  archived
  public           own     held,hidden           | join      paused review    review    review
  members,private  own     held,hidden           | -         paused review    review    review
  *                absent                        | -         -      -         -         -`,
  },
  'reply.delete': {
    target: 'reply',
    callers: 'closed',
    table: `
                                                        | strangers paused member peer   facilitator
  public,archived  other   shown,in-closed              | author    author author author author
  members,private  other   shown,in-closed              | -         author author author author
  *                other   held,hidden,withdrawn        | -         -      -      -      -
  *                other   in-quiet                     | -         -      -      author -
  *                other   in-hidden                    | -         -      -      -      -
  *                own     shown,in-closed              | ok        ok     ok     ok     ok
  *                own     in-quiet,in-hidden,withdrawn | ok        ok     ok     ok     ok
  *                own     held,hidden                  | review    review review review review
  *                absent                               | -         -      -      -      -`,
  },
  'thanks.thankReply': {
    target: 'reply',
    callers: 'closed',
    table: `
                                                    | strangers paused member   peer     facilitator
  public           other   shown,in-closed          | join      paused ok       ok       ok
  archived         other   shown,in-closed          | join      paused archived archived archived
  members,private  other   shown,in-closed          | -         paused ok       ok       ok
  *                other   held,hidden,withdrawn    | -         -      -        -        -
  *                other   in-quiet                 | -         -      -        ok       -
  *                *       in-hidden                | -         -      -        -        -
  public           own     shown,in-closed,in-quiet | join      paused own      own      own
  public           own     held,hidden,withdrawn    | join      paused own      own      own
  archived         own     shown,in-closed          | join      paused archived archived archived
  members,private  own     shown,in-closed,in-quiet | -         paused own      own      own
  members,private  own     held,hidden,withdrawn    | -         paused own      own      own
  *                absent                           | -         -      -        -        -`,
  },
  'thanks.unthankReply': {
    target: 'reply',
    callers: 'closed',
    table: `
                                                    | strangers paused member peer facilitator
  public,archived  other   shown,in-closed          | join      ok     ok     ok   ok
  members,private  other   shown,in-closed          | -         ok     ok     ok   ok
  *                other   held,hidden,withdrawn    | -         -      -      -    -
  *                other   in-quiet                 | -         -      -      ok   -
  *                *       in-hidden                | -         -      -      -    -
  public,archived  own     shown,in-closed          | join      ok     ok     ok   ok
  public           own     in-quiet                 | join      ok     ok     ok   ok
  public           own     held,hidden,withdrawn    | join      ok     ok     ok   ok
  members,private  own     shown,in-closed,in-quiet | -         ok     ok     ok   ok
  members,private  own     held,hidden,withdrawn    | -         ok     ok     ok   ok
  *                absent                           | -         -      -      -    -`,
  },
  'concern.reportReply': {
    target: 'reply',
    callers: 'closed',
    table: `
                                                    | strangers paused member peer facilitator
  public,archived  other   shown,in-closed          | new       new    new    new  new
  members,private  other   shown,in-closed          | -         new    new    new  new
  *                other   held,hidden,withdrawn    | -         -      -      -    -
  *                other   in-quiet                 | -         -      -      new  -
  *                *       in-hidden                | -         -      -      -    -
  public,archived  own     shown,in-closed          | own       own    own    own  own
  public           own     in-quiet                 | own       own    own    own  own
  public           own     held,hidden,withdrawn    | own       own    own    own  own
  members,private  own     shown,in-closed,in-quiet | -         own    own    own  own
  members,private  own     held,hidden,withdrawn    | -         own    own    own  own
  *                absent                           | -         -      -      -    -`,
  },
};

export interface Cell {
  community: CommunityKind;
  whose: 'other' | 'own' | 'absent';
  state: string;
  identity: Identity;
}

const OF_THREADS: readonly PersonName[] = PEOPLE.filter(
  (name) => name !== 'left' && name !== 'requested' && name !== 'invited'
);

/** Targets with an author, which may be the one who asks. */
const WRITTEN_BY_MEMBERS: readonly TargetKind[] = [
  'thread',
  'reply',
  'resource',
  'resource-file',
  'use-report',
  'faq',
  'faq-suggestion',
  'visit',
  'past-visit',
  'visit-been-on',
];

/** Who asks for it: of what members write, those who left or wait are as those who were removed. */
const peopleFor = (target: TargetKind): readonly PersonName[] =>
  WRITTEN_BY_MEMBERS.includes(target) ? OF_THREADS : PEOPLE;

/** Which cells a kind of target has. Nobody but a person has things of their own. */
export const cellsOf = (target: TargetKind): Cell[] =>
  COMMUNITIES.flatMap((community) => {
    if (target === 'none' && community !== 'public') return [];
    const isWritten = WRITTEN_BY_MEMBERS.includes(target);
    const states =
      community === 'archived' && isWritten ? STATES[target].slice(0, 2) : STATES[target];
    const people = peopleFor(target);
    const identities = [...OTHERS, ...people];
    const cells = (whose: Cell['whose'], of: readonly string[], by: readonly Identity[]): Cell[] =>
      of.flatMap((state) => by.map((identity) => ({ community, whose, state, identity })));
    return [
      ...cells('other', states, identities),
      ...(isWritten ? cells('own', states, people) : []),
      ...(target === 'none' ? [] : cells('absent', ['absent'], identities)),
    ];
  });

interface ParsedRow {
  communities: string;
  whose: string;
  states: string;
  outcomes: Partial<Record<Identity, string>>;
}

const isNamed = (names: string, name: string): boolean =>
  names === '*' || names.split(',').includes(name);

const words = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

const parseTable = (table: string): ParsedRow[] => {
  const [head = '', ...rows] = table.split('\n').filter((line) => line.trim() !== '');
  const columns = words(head.split('|')[1] ?? '');
  return rows.map((line) => {
    const [label = '', cells = ''] = line.split('|');
    const [communities = '', whose = '', states = '*'] = words(label);
    const outcomes = words(cells);
    if (outcomes.length !== columns.length) throw new Error(`Not ${columns.length} cells: ${line}`);
    const pairs = columns.flatMap((column, index) =>
      (COLUMNS[column] ?? [column as Identity]).map((identity) => [identity, outcomes[index]])
    );
    const declared = pairs.filter(([, outcome]) => outcome !== '.');
    return { communities, whose, states, outcomes: Object.fromEntries(declared) };
  });
};

const parsed = new Map<string, ParsedRow[]>();

/** @returns the outcome's name. @throws Error when the cell is not declared exactly once. */
export const declaredFor = (route: string, cell: Cell): string => {
  const declared = ROUTES[route];
  if (!declared) throw new Error(`${route} is not declared.`);
  const always = REFUSED_EVERYWHERE[cell.identity] ?? CALLERS[declared.callers]?.[cell.identity];
  if (always) return always;
  const column = cell.identity.endsWith('API token') ? 'visitor' : cell.identity;
  const rows = parsed.get(declared.table) ?? parseTable(declared.table);
  parsed.set(declared.table, rows);
  const found = rows.filter(
    (row) =>
      isNamed(row.communities, cell.community) &&
      isNamed(row.whose, cell.whose) &&
      isNamed(row.states, cell.state) &&
      row.outcomes[column] !== undefined
  );
  const outcome = found[0]?.outcomes[column];
  if (found.length !== 1 || outcome === undefined || !(outcome in OUTCOMES)) {
    const { community, whose, state, identity } = cell;
    throw new Error(
      `${route}: ${community} ${whose} ${state} for ${identity} is declared ${found.length} times.`
    );
  }
  return outcome;
};
