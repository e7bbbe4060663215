import { failureOf, isOutcomeUnknown, needsSignIn, type Failure } from '../reading/failure';
import type { Locked } from '../session/locks';
import type { Person } from '../session/session-record';
import type { Draft, Sendable } from './draft';
import type { Drafts } from './drafts';

/** What has become of something that was sent. */
export type Sent<Answer = unknown> =
  | { is: 'sent'; answer: Answer }
  /** It goes out by itself: when the network is back, when its person has signed in again. */
  | { is: 'waiting'; failure: Failure }
  | { is: 'refused'; failure: Failure };

export interface Outbox {
  /** Kept on the device before it is sent, so that nothing that was sent is lost. */
  send(draft: Draft): Promise<Sent>;
  /** Sends what waits, of the person of this page. */
  flush(): Promise<void>;
}

/** What an outbox is told by, and tells. */
export interface Around {
  drafts: Drafts;
  /** @throws AnotherPerson where somebody else is signed in than whose words these are. */
  call: (action: Sendable, asked: object, as: Person) => Promise<unknown>;
  person: () => Person | null;
  isSignedIn: () => boolean;
  locked: Locked;
  /** It may be taken after so many seconds. */
  later: (seconds: number) => void;
  /** Something waited and went out, or was refused. */
  onSettled: (draft: Draft, sent: Sent) => void;
  now?: () => number;
}

/** Whether the same request may be taken later as it is. */
const isWorthWaiting = (failure: Failure, isSignedIn: boolean): boolean =>
  isOutcomeUnknown(failure) ||
  failure.is === 'another-person' ||
  needsSignIn(failure, isSignedIn) ||
  (failure.is === 'refused' && failure.status === 429);

export const createOutbox = ({
  drafts,
  call,
  person,
  isSignedIn,
  locked,
  later,
  onSettled,
  now = Date.now,
}: Around): Outbox => {
  const attempt = async (draft: Draft): Promise<Sent> => {
    try {
      const answer = await call(
        draft.action,
        { ...draft.asked, idempotencyKey: draft.key },
        draft.person
      );
      await drafts.drop(draft);
      return { is: 'sent', answer };
    } catch (error) {
      const failure = failureOf(error);
      const state = isWorthWaiting(failure, isSignedIn()) ? 'waiting' : 'refused';
      await drafts.keep({ ...draft, state, failure, at: now() });
      if (failure.is === 'refused' && failure.retryAfterSeconds) later(failure.retryAfterSeconds);
      return { is: state, failure };
    }
  };

  const isMine = (draft: Draft): boolean =>
    draft.state === 'waiting' && draft.person.documentId === person()?.documentId;

  return {
    send: async (draft) => {
      const waiting: Draft = { ...draft, state: 'waiting', failure: null, at: now() };
      await drafts.keep(waiting);
      return locked(`gathering-places:sending:${draft.key}`, () => attempt(waiting));
    },
    flush: async () => {
      if (!isSignedIn()) return;
      for (const { key } of (await drafts.all()).filter(isMine)) {
        await locked(`gathering-places:sending:${key}`, async () => {
          // Another tab may have sent it meanwhile.
          const draft = await drafts.byKey(key);
          if (draft === null || !isMine(draft)) return;
          onSettled(draft, await attempt(draft));
        });
      }
    },
  };
};
