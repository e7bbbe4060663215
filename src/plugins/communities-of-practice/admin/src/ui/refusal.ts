import type { Speech } from './words';

interface Refused {
  status?: unknown;
  details?: { code?: unknown; errors?: unknown };
}

const isRefused = (error: unknown): error is Refused => typeof error === 'object' && error !== null;

/** The stable code of a refusal; undefined for what is none of ours. */
export const codeOf = (error: unknown): string | undefined =>
  isRefused(error) && typeof error.details?.code === 'string' ? error.details.code : undefined;

/** The stable code of a refusal, else Strapi's status: what the words hang on. */
const keyOf = (error: unknown): string =>
  codeOf(error) ?? (isRefused(error) ? String(error.status ?? 'unknown') : 'unknown');

/** What went wrong and what to do about it, in the reader's language. */
export const explanationOf = (error: unknown, { say, sayOr }: Speech): string =>
  sayOr(`refusal.${keyOf(error)}`, say('refusal.unknown'));

interface FieldError {
  path: string;
  message: string;
}

const isFieldError = (error: unknown): error is FieldError =>
  typeof error === 'object' && error !== null && 'path' in error && 'message' in error;

/** What could not be taken of a list is the list's. */
const fieldIn = (path: string): string | undefined =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1);

/** What the server could not take, by the last name of its path: `body.data.slug` is `slug`. */
export const fieldErrorsOf = (error: unknown): Record<string, string> => {
  const errors = isRefused(error) ? error.details?.errors : undefined;
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    errors.filter(isFieldError).map(({ path, message }) => [fieldIn(path), message])
  );
};
