import type {
  ActivityKey,
  DemoCommunity,
  DemoConcern,
  DemoFollowUp,
  DemoFaq,
  DemoFaqSuggestion,
  DemoMembership,
  DemoResource,
  DemoStance,
  DemoUse,
} from './world.types';

/** How the communities' files are written: everything by its age, so that it stays fresh. */

/** Whole days before today, then the time of day in UTC: `'12 20:15'`. At least 1 day. */
export type Age = `${number} ${number}:${number}`;

/** A calendar day, as days before today; negative for a day still to come. */
export interface DaysAgo {
  daysAgo: number;
}

/** Who says thanks, and why; an empty why is a thanks without words. */
export type ThanksScript = Record<string, string>;

export interface DetailsOf {
  'problem-solving': { tried?: string };
  'information-request': { whereLooked?: string };
  'seeking-experience': { setting?: string };
  'reusing-assets': {
    resourceTitle: string;
    resourceKind: 'experience' | 'story' | 'tool' | 'recurring-solution';
    resourceUrl?: `https://${string}`;
  };
  'coordination-strategy': { what: string; helpWanted?: string; by?: DaysAgo };
  'building-argument': { decisionSought: string; fromWhom: string; by?: DaysAgo };
  'growing-confidence': Record<never, never>;
  'discussing-developments': {
    source: string;
    issuer: string;
    sourceUrl?: `https://${string}`;
    issuedOn?: DaysAgo;
    openUntil?: DaysAgo;
  };
  'documenting-projects': Record<never, never>;
  visits: { toSee: string; whoWouldCome?: string };
  'mapping-knowledge': { topics: string[]; whoMightKnow?: string };
}

export interface OutcomeOf {
  'problem-solving': 'solved' | 'partly-solved' | 'not-solved';
  'information-request': 'found' | 'not-found';
  'seeking-experience': 'learned-from-others' | 'nobody-yet';
  'reusing-assets': 'adapted' | 'used' | 'no-takers';
  'coordination-strategy': 'made-together' | 'handed-on' | 'not-pursued';
  'building-argument': 'agreed' | 'deferred' | 'declined';
  'growing-confidence': 'going-ahead' | 'rethinking' | 'set-aside';
  'discussing-developments': 'agreed-view' | 'differing-views' | 'still-open';
  'documenting-projects': 'faq-made' | 'faq-extended' | 'not-needed';
  visits: 'visited' | 'not-possible';
  'mapping-knowledge': 'known-now' | 'partly-known' | 'still-a-gap';
}

interface ThreadOf<K extends ActivityKey> {
  key: string;
  activity: K;
  by: string;
  at: Age;
  title: string;
  text: string;
  details: DetailsOf[K];
  /** How many days a hidden round lasts that it opens with. */
  roundDays?: number;
  replies?: ReplyScript[];
  thanks?: ThanksScript;
  meToo?: string[];
  closing?: {
    by: string;
    at: Age;
    outcome: OutcomeOf[K];
    learned?: string;
    later?: (Omit<DemoFollowUp, 'at'> & { at: Age })[];
  };
  concerns?: (Omit<DemoConcern, 'at'> & { at: Age })[];
  held?: boolean;
  withdrawn?: Age;
}

export type ThreadScript = { [K in ActivityKey]: ThreadOf<K> }[ActivityKey];

export interface ReplyScript {
  by: string;
  at: Age;
  text: string;
  stance?: DemoStance;
  thanks?: ThanksScript;
  helped?: boolean;
  hidden?: boolean;
}

export type ResourceScript = Omit<
  DemoResource,
  'author' | 'createdAt' | 'links' | 'files' | 'uses'
> & {
  by: string;
  at: Age;
  links?: DemoResource['links'];
  files?: DemoResource['files'];
  uses: (Omit<DemoUse, 'at'> & { at: Age })[];
};

export type MemberScript = Pick<DemoMembership, 'person' | 'canHelpWith'> & {
  joined: Age;
  /** Absent for an ordinary member. */
  role?: DemoMembership['role'];
  /** Absent for an active one. */
  state?: DemoMembership['state'];
};

export interface CommunityScript {
  community: DemoCommunity;
  members: MemberScript[];
  threads: ThreadScript[];
}

export type FaqScript = Pick<
  DemoFaq,
  'community' | 'title' | 'text' | 'state' | 'threads' | 'minorityView' | 'flag'
> & {
  by: string;
  at: Age;
  checked?: { by: string; at: Age };
  published?: Age;
  reviewed?: Age;
  helped?: string[];
  notHelped?: string[];
  suggestions?: (Pick<DemoFaqSuggestion, 'by' | 'text' | 'why'> & {
    at: Age;
    declined?: { by: string; at: Age; answer: string };
  })[];
};
