import { AuthRefused } from '../../session/auth';
import type { Message } from '../../words/words';
import type { Asking } from './sign-in.state';

/** What users-permissions says, and what we say. */
const SENTENCES: readonly [RegExp, Message][] = [
  [/already taken/i, 'account.taken'],
  [/register action is currently disabled/i, 'account.disabled'],
  [/email is not confirmed/i, 'account.unconfirmed'],
  [/blocked/i, 'account.blocked'],
  [/sending confirmation email/i, 'account.no-mail'],
  [/incorrect code/i, 'reset.spent'],
  [/email must be a valid email/i, 'account.no-address'],
];

const OTHERWISE: Record<Asking, Message | null> = {
  'sign-in': 'sign-in.wrong',
  register: null,
  forgotten: 'account.no-address',
  reset: null,
};

/** Why it was not done: one of our sentences, or the server's own about a password that the church does not take. */
export const refusalOf = (error: unknown, asking: Asking): { say: Message } | { text: string } => {
  if (!(error instanceof AuthRefused)) return { say: 'failure.unreachable.short' };
  const { status, sentence } = error;
  if (status === 429) return { say: 'sign-in.too-often' };
  if (status >= 500) return { say: asking === 'forgotten' ? 'account.no-mail' : 'failure.refused' };
  // A role that may not even ask.
  if (status === 403 || status === 404 || status === 405) {
    return { say: asking === 'register' ? 'account.disabled' : 'failure.refused' };
  }
  const known = SENTENCES.find(([known]) => known.test(sentence))?.[1] ?? OTHERWISE[asking];
  return known ? { say: known } : { text: sentence };
};
