import type { FaqState } from '../../../../../shared/contracts';

/**
 * The life of a FAQ. Whoever does a step, and whether they may, is for `faq-policy.ts`.
 *
 * ```
 *             edit             edit                    review
 *            ┌────┐    ┌───────────────────┐           ┌────┐
 *            ▼    │    ▼                   │           ▼    │
 *   draft ─▶ in-work ──────── check ──▶ checked ─ publish ▶ published ◀──── review ────┐
 *               ▲                                           │   ▲                      │
 *               │                                           │   └ edit                 │
 *               │                                flag, or its year is over             │
 *               │                                           └────────────────▶ review-due ◀ edit
 *               │                                                                 │
 *               └────────────────── revive ────────────── retired ◀──── retire ───┘
 * ```
 *
 * Nothing leads from published to in work: an edit of what is published makes a new version of it, and
 * readers never find it gone. What was checked and then reworded was not checked.
 */
export const FAQ_COMMANDS = [
  'edit',
  'check',
  'publish',
  'flag',
  'come-due',
  'review',
  'retire',
  'revive',
] as const;
export type FaqCommand = (typeof FAQ_COMMANDS)[number];

const STEPS: Readonly<Record<FaqCommand, Partial<Record<FaqState, FaqState>>>> = {
  edit: {
    'in-work': 'in-work',
    checked: 'in-work',
    published: 'published',
    'review-due': 'review-due',
  },
  check: { 'in-work': 'checked' },
  publish: { checked: 'published' },
  flag: { published: 'review-due' },
  'come-due': { published: 'review-due' },
  review: { published: 'published', 'review-due': 'published' },
  retire: { 'review-due': 'retired' },
  revive: { retired: 'in-work' },
};

/** Where a step leads from here; null where it does not follow. */
export const stateAfter = (state: FaqState, command: FaqCommand): FaqState | null =>
  STEPS[command][state] ?? null;

/** Read by whoever may read the community; all else of it by its members alone. */
export const PUBLISHED_STATES = ['published', 'review-due'] as const satisfies readonly FaqState[];

export const isPublished = (state: FaqState): boolean =>
  PUBLISHED_STATES.some((published) => published === state);

/** A review is good for so many years. */
const REVIEW_YEARS = 1;

/** The same day a year on, in UTC; of a 29 February, 1 March. */
export const nextReviewAfter = (reviewedOn: Date): Date => {
  const due = new Date(reviewedOn);
  due.setUTCFullYear(due.getUTCFullYear() + REVIEW_YEARS);
  return due;
};
