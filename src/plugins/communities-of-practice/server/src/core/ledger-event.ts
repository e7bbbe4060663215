/** What stood, or stands now, of a thing's life: its standing, community, role. Never words. */
export type Facts = Readonly<Record<string, string | boolean | null>>;

/** One thing that happened, as a kind tells it. People and things are named by their documentIds. */
export interface Told {
  /** In the past tense, as `reply.posted`. */
  verb: string;
  /** What it happened to. */
  what: string;
  community: string | null;
  /** The thread it belongs to. */
  contribution?: string | null;
  /** Whom it is for, besides the one who did it: the author replied to, the one thanked. */
  recipient?: string | null;
  /** Who did it, where that is not whoever writes: the author of an imported row. */
  who?: string;
  /** When, where that is not now. */
  at?: Date;
  was?: Facts;
  became?: Facts;
  /** Readers meet it then, where that is later than now: until then it can be as if it had not been. */
  settlesAt?: Date;
}

/** One row of the ledger: who did what, when, to what, for whom, and why if they said so. */
export interface LedgerEvent extends Told {
  /** A person's key, `editor:<id>` for the admin, `system` for a rule or a script. */
  who: string;
  at: Date;
  why?: string | null;
}

/** Whom it is for: the other one, never the one who did it. */
export const unlessSelf = (
  recipient: string | null,
  who: string | null | undefined
): string | null => (recipient === who ? null : recipient);
