import type { Dialog } from '../../app/state';

/** What is asked in the dialog. */
export type Asking = 'sign-in' | 'register' | 'forgotten' | 'reset';

/** What the dialog shows while it is open. */
export interface SignIn {
  asking: Asking;
  is: 'open' | 'sending';
  /** Why it was not done. */
  problem: string | null;
  /** What was done, and what to do next. */
  said: string | null;
  showsPassword: boolean;
}

export const SIGN_IN: SignIn = {
  asking: 'sign-in',
  is: 'open',
  problem: null,
  said: null,
  showsPassword: false,
};

/** As a dialog begins: a link from an e-mail asks for another password. */
export const opened = (asked: Dialog): SignIn =>
  asked.is === 'sign-in' && asked.code !== undefined ? { ...SIGN_IN, asking: 'reset' } : SIGN_IN;
