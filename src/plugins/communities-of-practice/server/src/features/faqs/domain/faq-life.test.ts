import fc from 'fast-check';
import { FAQ_STATES, type FaqState } from '../../../../../shared/contracts';
import {
  FAQ_COMMANDS,
  isPublished,
  nextReviewAfter,
  stateAfter,
  type FaqCommand,
} from './faq-life';

const commands = fc.array(fc.constantFrom(...FAQ_COMMANDS), { maxLength: 60 });

/** Every state that a FAQ was in, from its draft on; what does not follow changes nothing. */
const courseOf = (given: readonly FaqCommand[]): { command: FaqCommand; state: FaqState }[] => {
  let state: FaqState = 'in-work';
  return given.flatMap((command) => {
    const next = stateAfter(state, command);
    if (next === null) return [];
    state = next;
    return [{ command, state }];
  });
};

describe('the life of a FAQ', () => {
  it.each([
    ['in-work', 'check', 'checked'],
    ['checked', 'publish', 'published'],
    ['checked', 'edit', 'in-work'],
    ['published', 'edit', 'published'],
    ['published', 'flag', 'review-due'],
    ['published', 'come-due', 'review-due'],
    ['published', 'review', 'published'],
    ['review-due', 'review', 'published'],
    ['review-due', 'edit', 'review-due'],
    ['review-due', 'retire', 'retired'],
    ['retired', 'revive', 'in-work'],
  ] as const)('leads %s by %s to %s', (state, command, next) => {
    expect(stateAfter(state, command)).toBe(next);
  });

  it('has these twelve steps and no other', () => {
    const steps = FAQ_STATES.flatMap((state) =>
      FAQ_COMMANDS.filter((command) => stateAfter(state, command) !== null)
    );
    expect(steps).toHaveLength(12);
  });

  it('reaches no state that is not declared', () => {
    fc.assert(
      fc.property(commands, (given) =>
        courseOf(given).every(({ state }) => FAQ_STATES.includes(state))
      )
    );
  });

  it('publishes only what was checked since it was last edited unpublished', () => {
    fc.assert(
      fc.property(commands, (given) => {
        const course = courseOf(given);
        course.forEach(({ command }, index) => {
          if (command === 'publish') expect(course[index - 1]?.command).toBe('check');
        });
      })
    );
  });

  it('takes nothing from readers but by retiring it', () => {
    fc.assert(
      fc.property(commands, (given) => {
        let before: FaqState = 'in-work';
        for (const { command, state } of courseOf(given)) {
          if (isPublished(before) && !isPublished(state)) expect(command).toBe('retire');
          before = state;
        }
      })
    );
  });

  it('ends nowhere: from every state it can be published again', () => {
    const seek: Record<FaqState, FaqCommand[]> = {
      'in-work': ['check', 'publish'],
      checked: ['publish'],
      published: [],
      'review-due': ['review'],
      retired: ['revive', 'check', 'publish'],
    };
    for (const state of FAQ_STATES) {
      const end = seek[state].reduce<FaqState | null>(
        (at, command) => at && stateAfter(at, command),
        state
      );
      expect([state, end]).toEqual([state, 'published']);
    }
  });
});

describe('the next review', () => {
  it.each([
    ['2026-11-27T10:00:00.000Z', '2027-11-27T10:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', '2029-03-01T10:00:00.000Z'],
  ])('after %s is due on %s', (reviewedOn, due) => {
    expect(nextReviewAfter(new Date(reviewedOn)).toISOString()).toBe(due);
  });
});
