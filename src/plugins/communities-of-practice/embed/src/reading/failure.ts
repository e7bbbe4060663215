import { RefusedError } from '../../../client/src';

/** Why a call came to nothing. */
export type Failure =
  /** No answer came: offline, the server down, or too slow. */
  | { is: 'unreachable' }
  /** Somebody else is signed in on this browser than whose page this is. Nothing was sent. */
  | { is: 'another-person' }
  | {
      is: 'refused';
      status: number;
      /** One of the server's codes, or `refused` for what stands before it. */
      code: string;
      message: string;
      errors: readonly { path: string; message: string }[];
      retryAfterSeconds: number | null;
      currentVersion: number | null;
    };

/** Thrown where a page's person is not the browser's any more. */
export class AnotherPerson extends Error {}

export const failureOf = (error: unknown): Failure => {
  if (error instanceof AnotherPerson) return { is: 'another-person' };
  if (!(error instanceof RefusedError)) return { is: 'unreachable' };
  const { status, code, message, refusal } = error;
  return {
    is: 'refused',
    status,
    code: code ?? 'refused',
    message,
    errors: refusal?.errors ?? [],
    retryAfterSeconds: refusal?.retryAfterSeconds ?? null,
    currentVersion: refusal?.currentVersion ?? null,
  };
};

/** Whether it may have been carried out although no good answer came. */
export const isOutcomeUnknown = (failure: Failure): boolean =>
  failure.is === 'unreachable' || (failure.is === 'refused' && failure.status >= 500);

/** Strapi answers 403, not 401, to a visitor. */
export const needsSignIn = (failure: Failure, isSignedIn: boolean): boolean =>
  failure.is === 'refused' && (failure.status === 401 || (failure.status === 403 && !isSignedIn));
