import { MEMBERSHIP_ROLES, MEMBERSHIP_STATES } from '../../../../../shared/contracts';
import { MEMBERSHIP_ACTS, type Belonging } from '../../../../../shared/contracts/admin';
import { actsFor, afterAct, refuseAct, refuseLeaderless, standsAs } from './membership-acts';

const NOW = new Date('2026-03-01T10:00:00.000Z');
const being = (state: Belonging['state'], role: Belonging['role'] = 'member'): Belonging => ({
  state,
  role,
  joinedAt: '2025-01-01T09:00:00.000Z',
});

describe('membership acts', () => {
  it.each([
    [being('requested'), ['accept', 'decline']],
    [being('invited'), ['remove']],
    [being('active'), ['appoint', 'pause', 'remove']],
    [being('active', 'facilitator'), ['stand-down', 'pause', 'remove']],
    [being('paused'), ['resume', 'remove']],
    [being('paused', 'facilitator'), ['stand-down', 'resume', 'remove']],
    [being('left'), []],
    [being('removed'), ['reinstate']],
  ])('to %o may be done %o', (standing, acts) => {
    expect(actsFor(standing)).toEqual(acts);
  });

  it('refuses everything else, and what needs a reason without one', () => {
    for (const state of MEMBERSHIP_STATES) {
      for (const role of MEMBERSHIP_ROLES) {
        const offered = actsFor({ state, role });
        for (const act of MEMBERSHIP_ACTS) {
          const code = refuseAct(act, { state, role }, 'A reason')?.code ?? null;
          expect(code).toBe(offered.includes(act) ? null : 'stands-otherwise');
        }
      }
    }
    expect(refuseAct('remove', being('active'), '  ')?.code).toBe('reason-needed');
    expect(refuseAct('pause', being('active'), undefined)?.code).toBe('reason-needed');
    expect(refuseAct('accept', being('requested'), undefined)).toBeNull();
  });

  it('begins a membership by accepting alone, and changes nothing besides', () => {
    expect(afterAct('accept', being('requested'), NOW)).toEqual({
      state: 'active',
      role: 'member',
      joinedAt: NOW.toISOString(),
    });
    expect(afterAct('pause', being('active', 'facilitator'), NOW)).toEqual(
      being('paused', 'facilitator')
    );
    expect(afterAct('reinstate', being('removed', 'facilitator'), NOW)).toEqual(
      being('active', 'facilitator')
    );
  });

  it('leaves no community without a facilitator unless that was said', () => {
    const before = being('active', 'facilitator');
    for (const act of ['stand-down', 'pause', 'remove'] as const) {
      const change = { before, after: afterAct(act, before, NOW), evenIfLast: false };
      expect(refuseLeaderless({ ...change, facilitatorCount: 1 })?.code).toBe('last-facilitator');
      expect(refuseLeaderless({ ...change, facilitatorCount: 2 })).toBeNull();
      expect(refuseLeaderless({ ...change, facilitatorCount: 1, evenIfLast: true })).toBeNull();
    }
    const member = being('active');
    const removed = { before: member, after: being('removed'), evenIfLast: false };
    expect(refuseLeaderless({ ...removed, facilitatorCount: 0 })).toBeNull();
  });

  it('knows when somebody stands otherwise by now', () => {
    expect(standsAs(being('active'), being('active'))).toBe(true);
    expect(standsAs(being('active'), being('paused'))).toBe(false);
    expect(standsAs(being('active'), { ...being('active'), joinedAt: null })).toBe(false);
  });
});
