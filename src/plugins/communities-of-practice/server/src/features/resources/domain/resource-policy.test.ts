import fc from 'fast-check';
import { LICENCES, REFUSALS, type Refusal, type Standing } from '../../../../../shared/contracts';
import * as policy from './resource-policy';
import type { ResourceFacts } from './resource-policy';

const facts: ResourceFacts = {
  personKey: 'ann',
  membershipRole: 'member',
  membershipState: 'active',
  isArchived: false,
  authorKey: 'ann',
  standing: 'shown',
  licence: 'cc-by',
};
const byBen = { ...facts, authorKey: 'ben' };
const codeOf = (refusal: Refusal | null) => refusal?.code ?? null;

/** Every act upon a resource, and what it makes of its standing. */
const ACTS = {
  edit: { refuse: policy.refuseEditing, makes: (standing: Standing) => standing },
  withdraw: {
    refuse: (given: ResourceFacts) => policy.refuseWithdrawing(given.personKey, given),
    makes: () => 'withdrawn' as const,
  },
  reinstate: { refuse: policy.refuseReinstating, makes: () => 'shown' as const },
  adapt: { refuse: policy.refuseAdapting, makes: (standing: Standing) => standing },
  use: { refuse: policy.refuseReportingUse, makes: (standing: Standing) => standing },
  review: { refuse: policy.refuseReviewing, makes: (standing: Standing) => standing },
  // Moderators are not asked here: they act on whatever is not withdrawn.
  hide: {
    refuse: (given: ResourceFacts): Refusal | null =>
      given.standing === 'withdrawn' ? { code: 'already-withdrawn' } : null,
    makes: () => 'hidden' as const,
  },
  restore: {
    refuse: (given: ResourceFacts): Refusal | null =>
      given.standing === 'withdrawn' ? { code: 'already-withdrawn' } : null,
    makes: () => 'shown' as const,
  },
};

describe('who may do what with a resource', () => {
  it('lets its author edit, withdraw, adapt and review it', () => {
    const refusals = [
      policy.refuseEditing(facts),
      policy.refuseWithdrawing('ann', facts),
      policy.refuseReinstating(facts),
      policy.refuseAdapting(facts),
      policy.refuseReviewing(facts),
    ];
    expect(refusals).toEqual([null, null, null, null, null]);
    expect(codeOf(policy.refuseReportingUse(facts))).toBe('own-work');
    expect(codeOf(policy.refuseReporting('ann', facts))).toBe('own-work');
  });

  it('lets another member adapt it, use it and report it', () => {
    expect(policy.refuseAdapting(byBen)).toBeNull();
    expect(policy.refuseReportingUse(byBen)).toBeNull();
    expect(policy.refuseReporting('ann', byBen)).toBeNull();
    expect(codeOf(policy.refuseEditing(byBen))).toBe('not-the-author');
    expect(codeOf(policy.refuseWithdrawing('ann', byBen))).toBe('not-the-author');
    expect(codeOf(policy.refuseReinstating(byBen))).toBe('not-the-author');
    expect(codeOf(policy.refuseReviewing(byBen))).toBe('not-the-reviewer');
  });

  it('lets a facilitator review it', () => {
    expect(policy.refuseReviewing({ ...byBen, membershipRole: 'facilitator' })).toBeNull();
  });

  it.each([
    [{ membershipState: 'paused' as const }, 'membership-paused'],
    [{ membershipState: 'left' as const }, 'not-a-member'],
    [{ membershipState: null }, 'not-a-member'],
    [{ isArchived: true }, 'community-archived'],
  ])('asks for taking part: %j', (given, code) => {
    expect(codeOf(policy.refuseEditing({ ...facts, ...given }))).toBe(code);
    expect(codeOf(policy.refuseReinstating({ ...facts, ...given }))).toBe(code);
    expect(codeOf(policy.refuseReportingUse({ ...byBen, ...given }))).toBe(code);
    expect(codeOf(policy.refuseReviewing({ ...facts, ...given }))).toBe(code);
    // One's own words are taken back from anywhere; where it is adapted for is asked by itself.
    expect(policy.refuseWithdrawing('ann', { ...facts, ...given })).toBeNull();
    expect(policy.refuseAdapting({ ...byBen, ...given })).toBeNull();
  });

  it.each([
    ['held', 'under-review'],
    ['hidden', 'under-review'],
    ['withdrawn', 'already-withdrawn'],
  ] as const)('leaves alone what is %s', (standing, code) => {
    const given = { ...facts, standing };
    expect(codeOf(policy.refuseEditing(given))).toBe(code);
    expect(codeOf(policy.refuseWithdrawing('ann', given))).toBe(code);
    expect(codeOf(policy.refuseAdapting(given))).toBe(code);
    expect(codeOf(policy.refuseReviewing(given))).toBe(code);
    expect(codeOf(policy.refuseReportingUse({ ...given, authorKey: 'ben' }))).toBe(code);
  });

  it('reaches no standing but its own by any acts, and refuses with words', () => {
    const act = fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[]));
    const someone = fc.record({
      personKey: fc.constantFrom('ann', 'ben', null),
      membershipRole: fc.constantFrom('member' as const, 'facilitator' as const, null),
      membershipState: fc.constantFrom('active' as const, 'paused' as const, null),
      isArchived: fc.boolean(),
      licence: fc.constantFrom(...LICENCES),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(act, someone), { maxLength: 30 }), (acts) => {
        let standing: Standing = 'shown';
        for (const [name, who] of acts) {
          const refusal = ACTS[name].refuse({ ...who, authorKey: 'ann', standing });
          if (refusal) expect(REFUSALS[refusal.code].message).not.toBe('');
          else standing = ACTS[name].makes(standing);
          expect(['shown', 'held', 'hidden', 'withdrawn']).toContain(standing);
        }
      })
    );
  });

  it('never lets an author out of a moderator’s hands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('held' as const, 'hidden' as const),
        fc.constantFrom('edit' as const, 'withdraw' as const, 'reinstate' as const),
        (standing, name) => {
          expect(codeOf(ACTS[name].refuse({ ...facts, standing }))).toBe('under-review');
        }
      )
    );
  });
});
