import { askingAuth, type SignedIn, type Tokens } from './auth';

/** What an account is made of. */
export interface NewAccount {
  username: string;
  email: string;
  password: string;
}

/** What is asked for once in a while: an account, or another password. */
export interface Accounts {
  /**
   * @returns who is signed in by it; null where their e-mail address must be confirmed first.
   * @throws RefusedError when it is taken, or this site lets nobody make one.
   */
  register(account: NewAccount): Promise<SignedIn | null>;
  /** Says nothing about whether there is such an account. */
  sendCode(email: string): Promise<void>;
  /** @throws RefusedError when the code is spent. */
  reset(code: string, password: string): Promise<SignedIn>;
}

const isSignedIn = (answer: Partial<Tokens>): answer is SignedIn =>
  answer.jwt !== undefined && answer.user !== undefined;

/** @param base as `https://cms.church.example/api` */
export const accountsAt = (base: string): Accounts => {
  const ask = askingAuth(base);
  return {
    register: async (account) => {
      const answer: Partial<Tokens> = await ask('local/register', account);
      return isSignedIn(answer) ? answer : null;
    },
    sendCode: (email) => ask('forgot-password', { email }),
    reset: (code, password) =>
      ask('reset-password', { code, password, passwordConfirmation: password }),
  };
};
