import { JOIN_POLICIES, MEMBERSHIP_STATES, VISIBILITIES } from '../../../../../shared/contracts';
import { refuseJoining, stateAfterJoining } from './joining';
import { refuseTakingPart } from './taking-part';
import { mayKnowOf, mayRead } from './visibility';

const STATES = [null, ...MEMBERSHIP_STATES];

/** What joining makes of somebody: a state, or the refusal's code. */
const joined = (
  joinPolicy: (typeof JOIN_POLICIES)[number],
  membershipState: (typeof STATES)[number],
  isArchived = false
): string => {
  const facts = { joinPolicy, membershipState, isArchived, leftAs: null };
  return refuseJoining(facts)?.code ?? stateAfterJoining(facts);
};

describe('joining', () => {
  it.each([
    // state        open                 request               invite
    [null, 'active', 'requested', 'invitation-needed'],
    ['left', 'active', 'requested', 'invitation-needed'],
    ['invited', 'active', 'active', 'active'],
    ['requested', 'already-a-member', 'already-a-member', 'already-a-member'],
    ['active', 'already-a-member', 'already-a-member', 'already-a-member'],
    ['paused', 'already-a-member', 'already-a-member', 'already-a-member'],
    [
      'removed',
      'membership-ended-by-facilitators',
      'membership-ended-by-facilitators',
      'membership-ended-by-facilitators',
    ],
  ] as const)('from %s: open → %s, request → %s, invite → %s', (state, ...ends) => {
    expect(JOIN_POLICIES.map((policy) => joined(policy, state))).toEqual(ends);
  });

  it('makes nobody a member of an archived community', () => {
    const ends = JOIN_POLICIES.flatMap((policy) =>
      STATES.map((state) => joined(policy, state, true))
    );
    expect(ends.filter((end) => end === 'active' || end === 'requested')).toEqual([]);
  });

  it('never undoes a removal', () => {
    for (const policy of JOIN_POLICIES) {
      for (const isArchived of [true, false]) {
        expect(joined(policy, 'removed', isArchived)).toBe('membership-ended-by-facilitators');
      }
    }
  });
});

describe('what a state lets one do', () => {
  it.each([
    // state       knows of a private one, reads a closed one, takes part
    [null, false, false, 'not-a-member'],
    ['requested', true, false, 'not-a-member'],
    ['invited', true, false, 'not-a-member'],
    ['active', true, true, null],
    ['paused', true, true, 'membership-paused'],
    ['left', false, false, 'not-a-member'],
    ['removed', false, false, 'not-a-member'],
  ] as const)('%s: knows %s, reads %s, refused %s', (membershipState, knows, reads, refused) => {
    expect(mayKnowOf({ visibility: 'private', membershipState })).toBe(knows);
    expect(mayRead({ visibility: 'private', membershipState })).toBe(reads);
    expect(mayRead({ visibility: 'members', membershipState })).toBe(reads);
    expect(refuseTakingPart({ isArchived: false, membershipState })?.code ?? null).toBe(refused);
  });

  it('reads nothing that it does not know of, and takes part in nothing that it does not read', () => {
    for (const visibility of VISIBILITIES) {
      for (const membershipState of STATES) {
        const standpoint = { visibility, membershipState };
        if (mayRead(standpoint)) expect(mayKnowOf(standpoint)).toBe(true);
        if (!refuseTakingPart({ isArchived: false, membershipState })) {
          expect(mayRead(standpoint)).toBe(true);
        }
      }
    }
  });
});
