import type { Action } from '../../../client/src';
import type { Place } from '../address/place';
import type { Failure } from '../reading/failure';
import type { Person } from '../session/session-record';

/** What goes out by itself when it could not at once. Never a concern: nothing of it stays on a device. */
export type Sendable = Extract<
  Action,
  | 'contribution.create'
  | 'reply.create'
  | 'closing.create'
  | 'follow-up.create'
  | 'contribution.update'
  | 'reply.update'
  | 'resource.create'
  | 'adaptation.create'
  | 'use-report.create'
  | 'faq.create'
  | 'faq.update'
  | 'faq.differ'
  | 'faq.flag'
  | 'faq-suggestion.create'
  | 'faq-suggestion.decline'
  | 'visit.create'
  | 'visit.takePlace'
  | 'visit.answer'
  | 'visit.propose'
  | 'visit.schedule'
  | 'visit.cancel'
  | 'visit.note'
  | 'visit.update'
  | 'visit.sayWhatCame'
>;

/** What somebody typed, where, and what has become of it. */
export interface Draft {
  /** The `Idempotency-Key` that it is sent by, however often, so that it is published once. */
  key: string;
  person: Person;
  /** Which form it is of, as `reply:tz4a98xxat96iws9zmbrgj3a`: a person has one draft there. */
  slot: string;
  /** What a list shows of it to whoever holds the device: no more than that and when. */
  title: string;
  place: Place;
  /** What stands in the form's fields. */
  typed: Record<string, string | string[]>;
  action: Sendable;
  /** What it is sent as; null until it is to be. */
  asked: object | null;
  /** Milliseconds since 1970 of the last change. */
  at: number;
  state: 'typed' | 'waiting' | 'refused';
  failure: Failure | null;
}

/** Not `crypto.randomUUID`, which browsers keep from sites without https. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
