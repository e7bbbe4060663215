import fc from 'fast-check';
import { FAQ_STATES, REFUSALS, STANDINGS, type Refusal } from '../../../../../shared/contracts';
import {
  mayReadFaq,
  refuseAnswering,
  refuseChecking,
  refuseDiffering,
  refuseEditingFaq,
  refuseFlagging,
  refuseJudging,
  refuseNamingMinority,
  refusePublishing,
  refuseReinstatingFaq,
  refuseRetiring,
  refuseReviewing,
  refuseReviving,
  refuseSuggesting,
  refuseWithdrawingOwn,
  type FaqFacts,
} from './faq-policy';

const NO_VIEW = { byKey: null, hasWords: false, isWaived: false };

const faqOf = (given: Partial<FaqFacts> = {}): FaqFacts => ({
  isArchived: false,
  membershipState: 'active',
  membershipRole: 'member',
  personKey: 'ruth',
  authorKey: 'tom',
  wordedByKey: 'tom',
  standing: 'shown',
  state: 'in-work',
  minority: NO_VIEW,
  ...given,
});

const codeOf = (refusal: Refusal | null) => refusal?.code ?? 'fine';

describe('who may read a FAQ', () => {
  it.each([
    ['a visitor', null, null, 'published', true],
    ['a visitor', null, null, 'review-due', true],
    ['a visitor', null, null, 'in-work', false],
    ['a visitor', null, null, 'checked', false],
    ['a visitor', null, null, 'retired', false],
    ['who asked to join', 'ruth', 'requested', 'in-work', false],
    ['a member', 'ruth', 'active', 'in-work', true],
    ['a paused member', 'ruth', 'paused', 'retired', true],
    ['its drafter who left', 'tom', 'left', 'in-work', true],
  ] as const)('%s', (_who, personKey, membershipState, state, may) => {
    expect(mayReadFaq(faqOf({ personKey, membershipState, state }))).toBe(may);
  });

  it.each(['held', 'hidden', 'withdrawn'] as const)('%s: its drafter alone', (standing) => {
    const faq = faqOf({ standing, state: 'published' });
    expect([mayReadFaq(faq), mayReadFaq({ ...faq, personKey: 'tom' })]).toEqual([false, true]);
  });
});

describe('who may take which step', () => {
  const lead = { membershipRole: 'facilitator' } as const;
  it.each([
    ['a member checks', refuseChecking, {}, 'fine'],
    ['its drafter checks', refuseChecking, { personKey: 'tom' }, 'own-work'],
    ['who reworded it checks', refuseChecking, { wordedByKey: 'ruth' }, 'own-work'],
    [
      'a facilitator publishes the checked',
      refusePublishing,
      { ...lead, state: 'checked' },
      'fine',
    ],
    ['a member publishes', refusePublishing, { state: 'checked' }, 'not-a-facilitator'],
    ['a facilitator publishes the unchecked', refusePublishing, lead, 'check-needed'],
    [
      'a facilitator publishes again',
      refusePublishing,
      { ...lead, state: 'published' },
      'another-stage',
    ],
    ['a member edits', refuseEditingFaq, {}, 'not-the-drafter'],
    ['its drafter edits', refuseEditingFaq, { personKey: 'tom' }, 'fine'],
    ['a facilitator edits', refuseEditingFaq, lead, 'fine'],
    [
      'a facilitator edits the retired',
      refuseEditingFaq,
      { ...lead, state: 'retired' },
      'another-stage',
    ],
    ['a member flags', refuseFlagging, { state: 'published' }, 'fine'],
    [
      'a stranger flags',
      refuseFlagging,
      { state: 'published', membershipState: null },
      'not-a-member',
    ],
    ['a member reviews', refuseReviewing, { state: 'review-due' }, 'not-the-drafter'],
    ['its drafter reviews', refuseReviewing, { personKey: 'tom', state: 'review-due' }, 'fine'],
    [
      'its drafter retires',
      refuseRetiring,
      { personKey: 'tom', state: 'review-due' },
      'not-a-facilitator',
    ],
    ['a facilitator retires', refuseRetiring, { ...lead, state: 'review-due' }, 'fine'],
    [
      'a facilitator retires the published',
      refuseRetiring,
      { ...lead, state: 'published' },
      'another-stage',
    ],
    ['a facilitator revives', refuseReviving, { ...lead, state: 'retired' }, 'fine'],
    [
      'a paused member suggests',
      refuseSuggesting,
      { membershipState: 'paused' },
      'membership-paused',
    ],
    ['a member suggests', refuseSuggesting, {}, 'fine'],
    [
      'a member suggests in the archive',
      refuseSuggesting,
      { isArchived: true },
      'community-archived',
    ],
    ['its drafter judges', refuseJudging, { personKey: 'tom', state: 'published' }, 'own-work'],
    ['a member judges what is in work', refuseJudging, {}, 'another-stage'],
    ['a member judges', refuseJudging, { state: 'review-due' }, 'fine'],
    [
      'its drafter reinstates',
      refuseReinstatingFaq,
      { personKey: 'tom', standing: 'withdrawn' },
      'fine',
    ],
    [
      'a facilitator reinstates',
      refuseReinstatingFaq,
      { ...lead, standing: 'withdrawn' },
      'not-the-author',
    ],
    [
      'its drafter edits the withdrawn',
      refuseEditingFaq,
      { personKey: 'tom', standing: 'withdrawn' },
      'already-withdrawn',
    ],
  ] as const)('%s: %#', (_what, rule, given, code) => {
    expect(codeOf(rule(faqOf(given)))).toBe(code);
  });

  it('refuses by a code that has words, whatever the facts', () => {
    const keys = fc.constantFrom('ruth', 'tom', null);
    const facts: fc.Arbitrary<FaqFacts> = fc.record({
      isArchived: fc.boolean(),
      membershipState: fc.constantFrom('active', 'paused', 'requested', 'left', null),
      membershipRole: fc.constantFrom('member', 'facilitator', null),
      personKey: keys,
      authorKey: keys,
      wordedByKey: keys,
      standing: fc.constantFrom(...STANDINGS),
      state: fc.constantFrom(...FAQ_STATES),
      minority: fc.record({ byKey: keys, hasWords: fc.boolean(), isWaived: fc.boolean() }),
    });
    const rules = [
      refuseChecking,
      refuseDiffering,
      refuseEditingFaq,
      refuseFlagging,
      refuseJudging,
      refusePublishing,
      refuseReinstatingFaq,
      refuseRetiring,
      refuseReviewing,
      refuseReviving,
      refuseSuggesting,
    ];
    fc.assert(
      fc.property(facts, fc.constantFrom(...rules), (faq, rule) => {
        const refusal = rule(faq);
        expect(refusal === null || refusal.code in REFUSALS).toBe(true);
        // Nobody but an active member of a living community takes a step.
        if (faq.membershipState !== 'active' || faq.isArchived) expect(refusal).not.toBeNull();
      })
    );
  });
});

describe('a minority view', () => {
  const asked = { ...NO_VIEW, byKey: 'ruth' };
  const said = { ...asked, hasWords: true };
  const waived = { ...asked, isWaived: true };
  const checked = { membershipRole: 'facilitator', state: 'checked' } as const;

  it.each([
    ['that was asked for', asked, 'minority-view-needed'],
    ['in its member’s words', said, 'fine'],
    ['that its member waived', waived, 'fine'],
    ['that nobody has', NO_VIEW, 'fine'],
  ] as const)('%s lets it be published: %#', (_what, minority, code) => {
    expect(codeOf(refusePublishing(faqOf({ ...checked, minority })))).toBe(code);
  });

  it.each([
    ['a member on a draft', {}, 'fine'],
    ['its drafter', { personKey: 'tom' }, 'own-work'],
    ['a member on what is published', { state: 'published' }, 'another-stage'],
    ['who was asked, on what is published', { state: 'published', minority: asked }, 'fine'],
    ['who said it, again', { minority: said }, 'fine'],
    ['another member', { personKey: 'nell', minority: asked }, 'minority-view-stands'],
    [
      'another member, of whom who was asked does without',
      { personKey: 'nell', minority: waived },
      'fine',
    ],
    ['who was asked, on what is retired', { state: 'retired', minority: asked }, 'another-stage'],
    // The account that it was in is gone: nobody takes its place.
    ['a member', { minority: { ...said, byKey: null } }, 'minority-view-stands'],
  ] as const)('of %s: %#', (_who, given, code) => {
    expect(codeOf(refuseDiffering(faqOf(given)))).toBe(code);
  });

  it('is asked of somebody else only while it has no words', () => {
    expect([asked, said, waived, NO_VIEW].map((one) => codeOf(refuseNamingMinority(one)))).toEqual([
      'fine',
      'minority-view-stands',
      'fine',
      'fine',
    ]);
  });
});

describe('what is one’s own', () => {
  it.each([
    ['tom', 'shown', 'fine'],
    ['tom', 'held', 'under-review'],
    ['tom', 'withdrawn', 'already-withdrawn'],
    ['ruth', 'shown', 'not-the-author'],
  ] as const)('%s withdraws what is %s: %s', (person, standing, code) => {
    expect(codeOf(refuseWithdrawingOwn(person, { authorKey: 'tom', standing }))).toBe(code);
  });
});

describe('an answer to a suggestion', () => {
  const open = { authorKey: 'ruth', standing: 'shown', state: 'open' } as const;
  it.each([
    ['its drafter', { personKey: 'tom' }, {}, 'fine'],
    ['a facilitator', { membershipRole: 'facilitator' }, {}, 'fine'],
    ['a member', {}, {}, 'not-the-drafter'],
    ['its drafter, twice', { personKey: 'tom' }, { state: 'accepted' }, 'another-stage'],
    [
      'its drafter, of what is hidden',
      { personKey: 'tom' },
      { standing: 'hidden' },
      'under-review',
    ],
    [
      'its drafter, on what is retired',
      { personKey: 'tom', state: 'retired' },
      {},
      'another-stage',
    ],
  ] as const)('%s: %#', (_who, faq, suggestion, code) => {
    expect(codeOf(refuseAnswering(faqOf(faq), { ...open, ...suggestion }))).toBe(code);
  });
});
