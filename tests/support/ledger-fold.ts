import type { PlacedRow } from './ledger';

/**
 * What the content must be, by the ledger alone: its events in the order of their positions, each
 * thing as the last event about it says. Written for the tests, from nothing of the plugin's.
 */

type Facts = Record<string, unknown>;

export interface Folded {
  communities: Map<string, Facts>;
  memberships: Map<string, Facts>;
  contributions: Map<string, Facts>;
  replies: Map<string, Facts>;
  /** The thread, by `<thing> <giver> <thanks or me-too>`. */
  thanks: Map<string, unknown>;
  /** How closings, the words of thanks and names stand that are not shown, by documentId. */
  withheld: Map<string, unknown>;
}

const factsIn = (stored: string | null): Facts | null =>
  stored === null ? null : (JSON.parse(stored) as Facts);

const set = (things: Map<string, Facts>, key: string, facts: Facts | null): void => {
  if (facts === null) things.delete(key);
  else things.set(key, { ...things.get(key), ...facts });
};

/** What is in a thread is where that is, and goes when it goes. */
const followThread = (folded: Folded, thread: string, became: Facts | null): void => {
  for (const [key, reply] of folded.replies) {
    if (reply.thread !== thread) continue;
    if (became === null) folded.replies.delete(key);
    else if ('community' in became) reply.community = became.community;
  }
  if (became !== null) return;
  for (const [key, where] of folded.thanks) if (where === thread) folded.thanks.delete(key);
};

const foldThread = (folded: Folded, event: PlacedRow, became: Facts | null): void => {
  const thread = folded.contributions.get(String(event.contribution_key));
  if (thread && became) thread.status = became.status;
};

const foldHelped = (folded: Folded, key: string, helped: boolean): void => {
  const reply = folded.replies.get(key);
  if (reply) reply.helped = helped;
};

const foldThanks = (folded: Folded, event: PlacedRow, kind: string): void => {
  const told = factsIn(event.became) ?? factsIn(event.was);
  const key = `${event.what_key} ${String(told?.giver)} ${kind}`;
  if (event.became === null) folded.thanks.delete(key);
  else folded.thanks.set(key, event.contribution_key);
};

const WORDS_ACTS = ['closing', 'thanks', 'name'].flatMap((about) =>
  ['held', 'hidden', 'restored', 'chosen'].map((act) => `${about}.${act}`)
);

const foldWithheld = (folded: Folded, event: PlacedRow, became: Facts | null): void => {
  if (became?.standing === 'shown') folded.withheld.delete(event.what_key);
  else folded.withheld.set(event.what_key, became?.standing);
};

const foldMembership = (folded: Folded, event: PlacedRow, became: Facts | null): void => {
  const person = event.recipient_key ?? event.who_key;
  set(
    folded.memberships,
    event.what_key,
    became && { state: became.state, role: became.role, community: event.community_key, person }
  );
};

const foldEvent = (folded: Folded, event: PlacedRow): void => {
  const became = factsIn(event.became);
  const [about = '', act = ''] = event.verb.split('.');
  if (WORDS_ACTS.includes(event.verb)) return foldWithheld(folded, event, became);
  switch (about) {
    case 'membership':
      return foldMembership(folded, event, became);
    case 'community':
      return /^(joined|requested|left)$/.test(act)
        ? foldMembership(folded, event, became)
        : set(folded.communities, event.what_key, became);
    case 'contribution':
      set(folded.contributions, event.what_key, became);
      return followThread(folded, event.what_key, became);
    case 'reply':
      if (act.startsWith('helped')) return foldHelped(folded, event.what_key, act === 'helped');
      return set(folded.replies, event.what_key, became);
    case 'thread':
      return foldThread(folded, event, became);
    case 'thanks':
    case 'me-too':
      return foldThanks(folded, event, about);
  }
};

export const foldLedger = (events: readonly PlacedRow[]): Folded => {
  const folded: Folded = {
    communities: new Map(),
    memberships: new Map(),
    contributions: new Map(),
    replies: new Map(),
    thanks: new Map(),
    withheld: new Map(),
  };
  for (const event of events) foldEvent(folded, event);
  return folded;
};
