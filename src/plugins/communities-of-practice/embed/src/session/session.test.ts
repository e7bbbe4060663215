import { RefusedError } from '../../../client/src';
import type { Auth, Tokens } from './auth';
import { createSession, type Session } from './session';
import type { SessionRecord } from './session-record';

const NOW = 1_000_000_000;
const tokenUntil = (name: string, exp: number): string =>
  `${name}.${Buffer.from(JSON.stringify({ iat: NOW / 1000 - 60, exp })).toString('base64url')}.s`;
const ALIVE = tokenUntil('alive', NOW / 1000 + 600);
const SPENT = tokenUntil('spent', NOW / 1000 - 1);
const FRESH = tokenUntil('fresh', NOW / 1000 + 600);
const RUTH = { documentId: 'ruth', name: 'Ruth' };
const TOM = { documentId: 'tom', name: 'Tom' };

describe('a session', () => {
  let record: SessionRecord | null;
  let renewals: number;
  let renew: () => Promise<Tokens>;
  let session: Session;

  beforeEach(() => {
    renewals = 0;
    renew = async () => ({ jwt: FRESH, refreshToken: 'next' });
    record = { person: RUTH, accessToken: ALIVE, refreshToken: 'first' };
    const auth = {
      renew: async () => {
        renewals += 1;
        return renew();
      },
      signOut: async () => undefined,
    } as Partial<Auth> as Auth;
    let last: Promise<unknown> = Promise.resolve();
    session = createSession(
      auth,
      {
        read: () => record,
        write: (next) => {
          record = next;
        },
        stop: () => undefined,
      },
      (_, act) => {
        const mine = last.then(act, act);
        last = mine;
        return mine;
      },
      () => undefined,
      () => NOW
    );
  });

  it('gives no token to a page of somebody else, nor to a visitor’s', async () => {
    expect(await session.tokenFor(TOM)).toBeUndefined();
    expect(await session.tokenFor(null)).toBeUndefined();
    expect(await session.tokenFor(RUTH)).toBe(ALIVE);
  });

  it('renews once for all who need it at once', async () => {
    record = { person: RUTH, accessToken: SPENT, refreshToken: 'first' };
    const tokens = await Promise.all([1, 2, 3].map(() => session.tokenFor(RUTH)));
    expect(tokens).toEqual([FRESH, FRESH, FRESH]);
    expect(renewals).toBe(1);
    expect(record?.refreshToken).toBe('next');
  });

  it('signs nobody out by a lost answer while the token serves', async () => {
    renew = async () => {
      throw new TypeError('lost');
    };
    expect(await session.afterRefusal(ALIVE)).toBeNull();
    expect(record?.accessToken).toBe(ALIVE);
    renew = async () => {
      throw new RefusedError(401, null);
    };
    expect(await session.tokenFor(RUTH)).toBe(ALIVE);
    expect(session.isSignedIn()).toBe(true);
  });

  it('asks its person to sign in again when all is spent, and still knows them', async () => {
    record = { person: RUTH, accessToken: SPENT, refreshToken: 'first' };
    renew = async () => {
      throw new RefusedError(401, null);
    };
    expect(await session.tokenFor(RUTH)).toBeNull();
    expect(session.isSignedIn()).toBe(false);
    expect(session.person()).toEqual(RUTH);
  });

  it('ends here even if the server cannot be told', async () => {
    await session.signOut();
    expect(record).toBeNull();
  });
});
