import type { z } from '@strapi/utils';
import type { InputError } from '../../../shared/contracts';

const ERRORS_SHOWN = 20;

type Issue = z.core.$ZodIssue;

/** A union's own message says nothing; the branch that came closest does. */
const closest = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest] = [...issue.errors].sort(
    (a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0)
  );
  return (nearest ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** What a schema found wrong, each with its dotted path below `root`; the first twenty. */
export const inputErrors = (issues: readonly Issue[], root: string): InputError[] =>
  issues
    .flatMap(closest)
    .slice(0, ERRORS_SHOWN)
    .map((issue) => ({
      path: [root, ...issue.path.map(String)].join('.'),
      message: issue.message,
    }));
