import { MEMBERSHIP_ROLES, MEMBERSHIP_STATES, STANDINGS } from '../../../../../shared/contracts';
import { mayReadItem } from './standing';
import {
  refuseClosing,
  refuseEditing,
  refuseReopening,
  refuseReplying,
  refuseReporting,
  refuseTakingBack,
  refuseThanking,
  refuseWithdrawing,
  type ItemFacts,
  type ThreadFacts,
} from './thread-policy';

const OR_NOT = [true, false];

/** Every thread that a person can stand before: 1,680 of them. */
const threads: ThreadFacts[] = [null, ...MEMBERSHIP_STATES].flatMap((membershipState) =>
  [null, ...MEMBERSHIP_ROLES].flatMap((membershipRole) =>
    STANDINGS.flatMap((standing) =>
      OR_NOT.flatMap((isArchived) =>
        OR_NOT.flatMap((isClosed) =>
          ['me', 'other', null].map((openerKey) => ({
            personKey: 'me',
            membershipState,
            membershipRole,
            standing,
            isArchived,
            isClosed,
            openerKey,
          }))
        )
      )
    )
  )
);

const items: ItemFacts[] = STANDINGS.flatMap((standing) =>
  ['me', 'other', null].map((authorKey) => ({ authorKey, standing }))
);

const pairs = threads.flatMap((thread) => items.map((item) => ({ thread, item })));
const mayTakePart = ({ membershipState, isArchived }: ThreadFacts) =>
  membershipState === 'active' && !isArchived;

describe('what a person may do in a thread', () => {
  it('is asked of every thread there can be', () => {
    expect(threads).toHaveLength(7 * 3 * 5 * 2 * 2 * 3);
  });

  it('lets active members alone reply, thank, close and reopen', () => {
    for (const thread of threads.filter((one) => !mayTakePart(one))) {
      const anothers = { authorKey: 'other', standing: 'shown' as const };
      expect(refuseReplying(thread)).not.toBeNull();
      expect(refuseThanking(thread, anothers)).not.toBeNull();
      expect(refuseClosing(thread)).not.toBeNull();
      expect(refuseReopening(thread)).not.toBeNull();
    }
  });

  it('lets nobody but the author edit or withdraw', () => {
    for (const { thread, item } of pairs.filter(({ item: { authorKey } }) => authorKey !== 'me')) {
      expect(refuseEditing(thread, item)).toEqual({ code: 'not-the-author' });
      expect(refuseWithdrawing(thread, item)).toEqual({ code: 'not-the-author' });
    }
  });

  it('lets a visitor do nothing with what nobody wrote', () => {
    for (const thread of threads) {
      const visitor = { ...thread, personKey: null, membershipState: null, membershipRole: null };
      const orphan = { authorKey: null, standing: 'shown' as const };
      expect(refuseEditing(visitor, orphan)).toEqual({ code: 'not-the-author' });
      expect(refuseWithdrawing(visitor, orphan)).toEqual({ code: 'not-the-author' });
      expect(refuseReplying(visitor)).toEqual({ code: 'not-a-member' });
      expect(refuseClosing(visitor)).toEqual({ code: 'not-a-member' });
    }
  });

  it('leaves alone what a moderator has in hand', () => {
    const inHand = pairs.filter(
      ({ item }) => item.standing === 'held' || item.standing === 'hidden'
    );
    for (const { thread, item } of inHand) {
      expect(refuseEditing(thread, item)).not.toBeNull();
      expect(refuseWithdrawing(thread, item)).not.toBeNull();
    }
    for (const thread of threads.filter(
      ({ standing }) => standing === 'held' || standing === 'hidden'
    )) {
      expect(refuseReplying(thread)).not.toBeNull();
      expect(refuseClosing(thread)).not.toBeNull();
      expect(refuseReopening(thread)).not.toBeNull();
    }
  });

  it('closes what is open and reopens what is closed, never both', () => {
    for (const thread of threads) {
      const [closes, reopens] = [refuseClosing(thread), refuseReopening(thread)];
      expect(closes === null && reopens === null).toBe(false);
      if (closes === null) expect(refuseReopening({ ...thread, isClosed: true })).toBeNull();
      if (reopens === null) expect(refuseClosing({ ...thread, isClosed: false })).toBeNull();
    }
  });

  it('lets the opener and facilitators alone close', () => {
    const neither = threads.filter(
      (one) => one.membershipRole !== 'facilitator' && one.openerKey !== 'me'
    );
    for (const thread of neither) expect(refuseClosing(thread)).not.toBeNull();
  });

  it('lets nobody thank or report themselves', () => {
    for (const thread of threads) {
      const own = { authorKey: 'me', standing: 'shown' as const };
      expect(refuseThanking(thread, own)).not.toBeNull();
      expect(refuseReporting(thread, own)).toEqual({ code: 'own-work' });
    }
  });

  it('lets one’s own words be withdrawn after leaving, and in an archived community', () => {
    for (const thread of threads) {
      expect(refuseWithdrawing(thread, { authorKey: 'me', standing: 'shown' })).toBeNull();
    }
  });

  it('lets active and paused members alone take back', () => {
    for (const thread of threads) {
      const isMember = ['active', 'paused'].includes(String(thread.membershipState));
      expect(refuseTakingBack(thread) === null).toBe(isMember);
    }
  });
});

describe('who may read an item', () => {
  const READERS = [null, 'author', 'peer', 'other'] as const;

  it.each([
    ['shown', [null, 'author', 'peer', 'other']],
    ['quiet', ['author', 'peer']],
    ['held', ['author']],
    ['hidden', ['author']],
    ['withdrawn', ['author']],
  ] as const)('%s: %j', (standing, readers) => {
    const item = { standing, authorKey: 'author', peers: ['peer'] };
    expect(READERS.filter((reader) => mayReadItem(item, reader))).toEqual(readers);
  });

  it('is nobody of a held item whose author is gone', () => {
    const orphan = { standing: 'held' as const, authorKey: null, peers: [] };
    expect(READERS.filter((reader) => mayReadItem(orphan, reader))).toEqual([]);
  });
});
