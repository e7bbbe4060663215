import type { CSSResult, TemplateResult } from 'lit';
import type { Action, Answered, Asked } from '../../../client/src';
import type { Place } from '../address/place';
import type { Sending } from '../sending';
import type { Reading } from '../reading/reading';
import type { Session } from '../session/session';
import type { Moments } from '../words/moments';
import type { Say } from '../words/words';
import type { Dialog, Notice, State } from './state';

/** What a host sets on the element. */
export interface Host {
  /** A slug or documentId: the one community that the element is about; null for all. */
  community: string | null;
  activity: string | null;
  view: string | null;
  /** Of the element's own topmost heading, 1 to 5. */
  headingLevel: number;
}

/** What features share: they read and write by it, and their views are shown by it. */
export interface App {
  host: Host;
  state(): State;
  set(change: Partial<State>): void;
  say: Say;
  moments: Moments;
  /** As `en-GB`. */
  language: string;
  hrefOf(place: Place): string;
  go(place: Place, how?: { replace?: boolean }): void;
  /** As the person of this page, or as a visitor. */
  read<A extends Action>(
    action: A,
    asked: Asked<A>,
    take: (reading: Reading<Answered<A>>) => void
  ): Promise<void>;
  /**
   * @param send in the place of the browser's own `fetch`.
   * @throws RefusedError, AnotherPerson, or fetch's own error.
   */
  call<A extends Action>(action: A, asked: Asked<A>, send?: typeof fetch): Promise<Answered<A>>;
  session: Session;
  /** Where the Strapi answers, as `https://cms.church.example/api`. */
  base: string;
  /** False where the host signs people in and out. */
  signsInItself: boolean;
  /** Drafts and the outbox, loaded when somebody types or something waits. */
  sending(): Promise<Sending>;
  countWaiting(): Promise<void>;
  /** Calls `act` while the person is still here, before another is, or nobody, or the page is gone. */
  beforeLeaving(act: () => void): void;
  /** Sends what waits, now. */
  sendWaiting(): void;
  ask(dialog: Dialog): Promise<void>;
  notify(notice: Notice): void;
  /** Gives the keyboard to what a selector names, once it is there: the first of them that names something. */
  focusOn(...selectors: readonly string[]): void;
  /** Tells the host, as `gp-published`. */
  tell(event: string, detail: object): void;
}

/** One part of the element. */
export interface Feature {
  /** Besides those of the first page. */
  styles?: readonly CSSResult[];
  /** Begins to read what it shows; again whenever the place, the person or the host's wishes change. */
  enter(app: App): void;
  show(app: App): TemplateResult;
}
