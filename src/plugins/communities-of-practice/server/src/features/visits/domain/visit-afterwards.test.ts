import type { VisitLife } from './visit.types';
import { HOUR, DAY, at, datesAt, offer, run, note, sayWhatCame } from './visit-life.fixture';

describe('what came of what a guest would try', () => {
  const ended = datesAt(-90 * DAY - 2 * HOUR);
  const made = offer({ state: 'made', guests: ['ann', 'ben'], dates: ended });
  const noted = run(made, at(0), note('ann', true), note('ben'), note('ruth', true)) as VisitLife;

  it('is said by that guest, from 90 days after the visit on', () => {
    expect(run(noted, at(-1), sayWhatCame('ann'))).toBe('visit-too-recent');
    const said = run(noted, at(0), sayWhatCame('ann'), sayWhatCame('ann')) as VisitLife;
    expect(said.notes.map(({ hasCome }) => hasCome)).toEqual([true, false, false]);
  });

  it.each([
    ['a guest who would try nothing', noted, 'ben', 'nothing-to-try'],
    ['the host', noted, 'ruth', 'nothing-to-try'],
    ['somebody else', noted, 'cat', 'nothing-to-try'],
    ['anybody before it was made', offer({ dates: ended }), 'ann', 'visit-not-made'],
    [
      'a guest whose note is under review',
      { ...noted, notes: noted.notes.map((one) => ({ ...one, isUnderReview: true })) },
      'ann',
      'under-review',
    ],
  ])('is not said by %s', (_who, visit, by, code) => {
    expect(run(visit, at(0), sayWhatCame(by))).toBe(code);
  });
});
