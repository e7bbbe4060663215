/** What can happen, in the past tense. */
export const VERBS = [
  'community.joined',
  'community.requested',
  'community.left',
  'membership.accepted',
  'membership.declined',
  'contribution.opened',
  'contribution.edited',
  'contribution.withdrawn',
  'contribution.held',
  'contribution.hidden',
  'contribution.restored',
  'contribution.deleted',
  'reply.posted',
  'reply.edited',
  'reply.withdrawn',
  'reply.held',
  'reply.hidden',
  'reply.restored',
  'reply.deleted',
  'reply.helped',
  'thanks.given',
  'thanks.taken-back',
  'me-too.given',
  'me-too.taken-back',
  'thread.closed',
  'thread.reopened',
  'concern.raised',
  'concern.settled',
  'safeguarding.read',
] as const;
export type Verb = (typeof VERBS)[number];

/** One change that matters. People and things are named by their documentIds. */
export interface LedgerEvent {
  verb: Verb;
  /** Who did it: a person's key, `editor:<id>` for the admin, `system` for a rule. */
  who: string;
  /** What it happened to. */
  what: string;
  community: string | null;
  /** The thread it belongs to. */
  contribution?: string;
  /** Whom it concerns besides the one who did it: the author replied to, the giver's recipient. */
  recipient?: string | null;
  at: Date;
}
