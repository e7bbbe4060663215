import type { Speech } from './words';

interface Refused {
  status?: unknown;
  details?: { code?: unknown };
}

const isRefused = (error: unknown): error is Refused => typeof error === 'object' && error !== null;

/** The stable code of a refusal, else Strapi's status: what the words hang on. */
const keyOf = (error: unknown): string => {
  if (!isRefused(error)) return 'unknown';
  return String(error.details?.code ?? error.status ?? 'unknown');
};

/** What went wrong and what to do about it, in the reader's language. */
export const explanationOf = (error: unknown, { say, sayOr }: Speech): string =>
  sayOr(`refusal.${keyOf(error)}`, say('refusal.unknown'));
