/** The demo's world as plain data: who is there, where they belong and what they wrote. */

export type ActivityKey =
  | 'problem-solving'
  | 'information-request'
  | 'seeking-experience'
  | 'reusing-assets'
  | 'coordination-strategy'
  | 'building-argument'
  | 'growing-confidence'
  | 'discussing-developments'
  | 'documenting-projects'
  | 'visits'
  | 'mapping-knowledge';

export type DemoStance = 'supports' | 'differs' | 'builds-on' | 'asks';

export interface DemoWorld {
  people: DemoPerson[];
  communities: DemoCommunity[];
  memberships: DemoMembership[];
  /** Oldest first. */
  threads: DemoThread[];
}

export interface DemoPerson {
  /** Stable, lower-case, at least three characters; used as the username. */
  handle: string;
  name: string;
  /** Always at example.org. */
  email: string;
  /** The slug of a church in `demoChurches`. */
  church: string;
}

export interface DemoCommunity {
  slug: string;
  name: string;
  domain: string;
  practice: string;
  sponsor: string;
  rhythm: string;
  visibility: 'public' | 'members' | 'private';
  joinPolicy: 'open' | 'request' | 'invite';
}

export interface DemoMembership {
  community: string;
  person: string;
  role: 'member' | 'facilitator';
  state: 'requested' | 'invited' | 'active' | 'paused' | 'left';
  canHelpWith?: string;
  joinedAt: Date;
}

export interface DemoThread {
  /** Stable and unique. */
  key: string;
  community: string;
  author: string;
  activity: ActivityKey;
  title: string;
  /** Markdown. */
  text: string;
  /** The fields this activity adds; days are 'YYYY-MM-DD'. */
  details: Record<string, unknown>;
  createdAt: Date;
  /** Oldest first. */
  replies: DemoReply[];
  thanks: DemoThanks[];
  meToo: { by: string; at: Date }[];
  closing?: DemoClosing;
  concerns?: DemoConcern[];
  held?: boolean;
  withdrawnAt?: Date;
}

export interface DemoReply {
  author: string;
  /** Markdown. */
  text: string;
  stance?: DemoStance;
  createdAt: Date;
  thanks: DemoThanks[];
  helped?: boolean;
  hidden?: boolean;
}

export interface DemoThanks {
  by: string;
  why?: string;
  at: Date;
}

export interface DemoClosing {
  by: string;
  outcome: string;
  learned?: string;
  at: Date;
}

export interface DemoConcern {
  by: string;
  reason: 'unkind' | 'confidential' | 'spam' | 'other';
  note: string;
  at: Date;
}

/** What the app's own `church` directory is seeded with. */
export interface DemoChurch {
  slug: string;
  name: string;
  /** The village, town or city it stands in; no postcodes, all invented. */
  place: string;
  denomination: string;
  about: string;
}

/** What the app's own `page` type is seeded with. */
export interface DemoPage {
  slug: string;
  title: string;
  /** Markdown. */
  text: string;
}
