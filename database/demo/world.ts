import { communityScripts } from './communities';
import { datingFrom, type Dating } from './dating';
import { faqScripts } from './faqs';
import { makeFaq } from './make-faq';
import { demoPeople } from './people';
import { repertoire } from './repertoire';
import type {
  CommunityScript,
  DaysAgo,
  ReplyScript,
  ResourceScript,
  ThanksScript,
  ThreadScript,
} from './script.types';
import { makeVisits } from './visits';
import type {
  DemoClosing,
  DemoMembership,
  DemoReply,
  DemoResource,
  DemoThanks,
  DemoThread,
  DemoWorld,
} from './world.types';

/**
 * The whole demo as it stands on the day `today`. Pure: the same day gives the same world.
 * Times are UTC; nothing happens on `today` itself, so nothing but visits to come and the end of a round is ever in the
 * future.
 */
export const makeDemoWorld = (today: Date): DemoWorld => {
  const dating = datingFrom(today);
  return {
    people: demoPeople.map((person) => ({ ...person })),
    communities: communityScripts.map(({ community }) => ({ ...community })),
    memberships: communityScripts.flatMap((script) => makeMemberships(script, dating)),
    threads: communityScripts
      .flatMap(({ community, threads }) =>
        threads.map((thread) => makeThread(community.slug, thread, dating))
      )
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    resources: repertoire.map((script) => makeResource(script, dating)),
    faqs: faqScripts.map((script) => makeFaq(script, dating)),
    visits: makeVisits(dating),
  };
};

const makeResource = (
  { by, at, links = [], files = [], uses, ...script }: ResourceScript,
  dating: Dating
): DemoResource => ({
  ...script,
  author: by,
  links,
  files,
  createdAt: dating.at(at),
  uses: uses.map((use) => ({ ...use, at: dating.at(use.at) })),
});

const makeMemberships = ({ community, members }: CommunityScript, dating: Dating) =>
  members.map(
    ({ person, joined, role = 'member', state = 'active', canHelpWith }): DemoMembership => ({
      community: community.slug,
      person,
      role,
      state,
      ...(canHelpWith && { canHelpWith }),
      joinedAt: dating.at(joined),
    })
  );

const makeClosing = (
  { later = [], ...closing }: NonNullable<ThreadScript['closing']>,
  dating: Dating
): DemoClosing => ({
  ...closing,
  at: dating.at(closing.at),
  later: later.map((followUp) => ({ ...followUp, at: dating.at(followUp.at) })),
});

const makeThread = (community: string, script: ThreadScript, dating: Dating): DemoThread => {
  const createdAt = dating.at(script.at);
  return {
    key: script.key,
    community,
    author: script.by,
    activity: script.activity,
    title: script.title,
    text: script.text,
    details: makeDetails(script.details, dating),
    createdAt,
    ...(script.roundDays && { roundEndsAt: dating.daysAfter(createdAt, script.roundDays) }),
    replies: (script.replies ?? []).map((reply) => makeReply(reply, dating)),
    thanks: makeThanks(script.thanks, createdAt, dating),
    meToo: (script.meToo ?? []).map((by) => ({
      by,
      at: dating.soonAfter(createdAt, `${script.key} me too ${by}`),
    })),
    ...(script.closing && {
      closing: makeClosing(script.closing, dating),
    }),
    ...(script.concerns && {
      concerns: script.concerns.map((concern) => ({ ...concern, at: dating.at(concern.at) })),
    }),
    ...(script.held && { held: true }),
    ...(script.withdrawn && { withdrawnAt: dating.at(script.withdrawn) }),
  };
};

const makeReply = (script: ReplyScript, dating: Dating): DemoReply => {
  const createdAt = dating.at(script.at);
  return {
    author: script.by,
    text: script.text,
    ...(script.stance && { stance: script.stance }),
    createdAt,
    thanks: makeThanks(script.thanks, createdAt, dating),
    ...(script.helped && { helped: true }),
    ...(script.hidden && { hidden: true }),
  };
};

const makeThanks = (thanks: ThanksScript = {}, since: Date, dating: Dating): DemoThanks[] =>
  Object.entries(thanks).map(([by, why]) => ({
    by,
    ...(why && { why }),
    at: dating.soonAfter(since, `${since.getTime()} thanks ${by}`),
  }));

const isDaysAgo = (value: unknown): value is DaysAgo =>
  typeof value === 'object' && value !== null && 'daysAgo' in value;

const makeDetails = (details: ThreadScript['details'], dating: Dating): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(details).map(([field, value]: [string, unknown]) => [
      field,
      isDaysAgo(value) ? dating.day(value) : value,
    ])
  );
