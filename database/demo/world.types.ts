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
  /** Originals before what was made from them. */
  resources: DemoResource[];
  faqs: DemoFaq[];
  visits: DemoVisit[];
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
  /** When its hidden round ends or ended; absent where it opened with none. */
  roundEndsAt?: Date;
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
  later?: DemoFollowUp[];
}

/** Whether it held, as whoever closed it says 30 or 90 days later. */
export interface DemoFollowUp {
  afterDays: 30 | 90;
  at: Date;
  didItHold: 'yes' | 'partly' | 'no';
  text?: string;
}

/** Two moments, in the time zone of where it is. */
export interface DemoDates {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
}

export interface DemoVisit {
  /** Stable and unique, where something refers to it. */
  key?: string;
  community: string;
  begunAs: 'offer' | 'request';
  state: 'requested' | 'scheduled' | 'learned-from';
  /** Who offered it or asked for it. */
  author: string;
  host?: string;
  addressee?: string;
  title: string;
  /** Markdown. */
  text: string;
  wentWrongHereToo?: string;
  place?: string;
  access?: string;
  questions?: string[];
  places?: number;
  createdAt: Date;
  dates?: DemoDates;
  /** Which one it is of an offer that comes every other week, and when the first was. */
  series?: { number: number; of: number; began: DemoDates };
  /** What the asker proposes. */
  proposed: DemoDates[];
  guests: { guest: string; questions: string[]; at: Date }[];
  notes: { author: string; text: string; tryWhat?: string; tryBy?: string; at: Date }[];
}

export interface DemoConcern {
  by: string;
  reason: 'unkind' | 'confidential' | 'spam' | 'other';
  note: string;
  at: Date;
}

export interface DemoResource {
  /** Stable and unique. */
  key: string;
  community: string;
  author: string;
  kind: 'experience' | 'story' | 'tool' | 'recurring-solution';
  title: string;
  /** Markdown. */
  text: string;
  links: { label: string; url: string }[];
  topics: string[];
  licence: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
  core?: string;
  /** The key of the thread that it came from. */
  from?: string;
  /** The key of the visit that it came from. */
  fromVisit?: string;
  adapts?: DemoAdaptation;
  createdAt: Date;
  files: DemoFile[];
  uses: DemoUse[];
}

/** What is drawn or set when the demo is made (`database/seed/files`). */
export type DemoFile = { name: string; caption: string } & (
  | { is: 'drawing'; /** Of SVG, in 960 × 600. */ shapes: string }
  | { is: 'printed'; lines: string[] }
  | { is: 'text'; text: string }
);

export interface DemoAdaptation {
  /** Of the resource that it was made from. */
  key: string;
  whatChanged: string;
  why: string;
  setting: string;
  /** Said where the original names its core. */
  coreKept?: 'kept' | 'changed';
}

export interface DemoUse {
  by: string;
  where: string;
  /** Markdown. */
  whatHappened: string;
  verdict: 'worked' | 'partly' | 'did-not';
  at: Date;
}

export interface DemoFaq {
  community: string;
  author: string;
  /** The question. */
  title: string;
  /** The answer, as Markdown. */
  text: string;
  state: 'in-work' | 'checked' | 'published' | 'review-due' | 'retired';
  /** The keys of the threads that it was drawn from: their openings, what helped, how they ended. */
  threads: string[];
  createdAt: Date;
  checked?: { by: string; at: Date };
  publishedAt?: Date;
  reviewedAt?: Date;
  minorityView?: { by: string; text: string };
  flag?: { by: string; reason: string };
  /** Who answered whether it helped. */
  helped: string[];
  notHelped: string[];
  suggestions: DemoFaqSuggestion[];
}

export interface DemoFaqSuggestion {
  by: string;
  at: Date;
  text: string;
  why: string;
  /** Absent while it waits. */
  declined?: { by: string; at: Date; answer: string };
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
