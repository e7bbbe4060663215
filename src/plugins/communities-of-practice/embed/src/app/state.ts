import type { TemplateResult } from 'lit';
import type { Answered, components } from '../../../client/src';
import type { Place } from '../address/place';
import type { App } from './app';
import type { Compose } from '../features/contributions/compose.state';
import type { People } from '../features/communities/people.state';
import type { Feed } from '../features/feed/feed.state';
import type { Mine } from '../features/me/mine.state';
import type { Shared } from '../features/shared/shared.state';
import type { Since } from '../features/me/since.state';
import type { SignIn } from '../features/session/sign-in.state';
import type { ThreadState } from '../features/threads/thread.state';
import type { Form } from '../forms/form';
import type { Reading } from '../reading/reading';
import type { Person } from '../session/session-record';

export type Activity = components['schemas']['Activity'];
export type Community = components['schemas']['Community'];
export type Summary = components['schemas']['ContributionSummary'];
export type Closing = components['schemas']['Closing'];
export type Thread = components['schemas']['Contribution'];
export type Member = components['schemas']['Member'];
export type Thanks = Answered<'thanks.find'>['data'][number];
export type FollowUpQuestion = components['schemas']['FollowUpQuestion'];
export type VisitQuestion = components['schemas']['VisitQuestion'];
export type Result = components['schemas']['Result'];
export type Reply = components['schemas']['Reply'];
export type Safeguarding = components['schemas']['Safeguarding'];

/** Something that was done, said for a while, with a way back where nothing is lost by it. */
export interface Notice {
  text: string;
  undo: (() => void) | null;
}

/** What can be reported: somebody's words, or a name. */
export interface Subject {
  kind:
    | 'contribution'
    | 'reply'
    | 'closing'
    | 'thanks'
    | 'membership'
    | 'resource'
    | 'use-report'
    | 'faq'
    | 'faq-suggestion'
    | 'visit'
    | 'visit-guest'
    | 'visit-note';
  documentId: string;
}

/** A question that stands before everything else. */
export type Dialog =
  | { is: 'sign-in'; then: (() => void) | null; code?: string }
  | { is: 'concern'; subject: Subject }
  | { is: 'thanks'; kind: 'contribution' | 'reply'; documentId: string; name: string }
  | { is: 'confirm'; title: string; text: string; yes: string; onYes: () => void }
  | { is: 'join'; community: Community; then: (() => void) | null };

/** All that the element shows is shown of this. */
export interface State {
  place: Place;
  /** Whose page this is, until they or another tab say otherwise. */
  person: Person | null;
  /** False as well for a person who must sign in again. */
  isSignedIn: boolean;
  /** When this person was here before, in milliseconds since 1970; null for visitors, and the first time. */
  lastVisit: number | null;
  activities: Reading<readonly Activity[]>;
  feed: Feed;
  since: Since;
  communities: Reading<readonly Community[]>;
  mine: Mine;
  compose: Compose;
  thread: ThreadState;
  thanks: Reading<readonly Thanks[]>;
  people: People;
  shared: Shared;
  safeguarding: Reading<Safeguarding>;
  /** By their slots. */
  forms: Readonly<Record<string, Form>>;
  /** How much of this person's waits to be sent. */
  waiting: number;
  /** How much was typed and is not published: this person's, or anybody's on this device for a visitor. */
  drafts: number;
  /** False where the browser keeps nothing: what is typed ends with the page. */
  keepsDrafts: boolean;
  signIn: SignIn;
  /** With how it is shown, once that is loaded. */
  dialog: { asked: Dialog; show: (app: App) => TemplateResult } | null;
  notice: Notice | null;
  /** Said by screen readers, seen by nobody. */
  announced: string;
}
