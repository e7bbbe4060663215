import type { VisitLife } from './visit.types';
import {
  at,
  request,
  offer,
  run,
  accept,
  take,
  confirm,
  propose,
  schedule,
} from './visit-life.fixture';

describe('what both sides confirm', () => {
  const asked = request({ hasChecklist: true });

  it('is confirmed by both before a date of a request stands', () => {
    const accepted = run(asked, at(0), accept, propose('ruth')) as VisitLife;
    expect(run(accepted, at(0), schedule('tom'))).toBe('checklist-not-confirmed');
    expect(run(accepted, at(0), confirm('tom'), schedule('tom'))).toBe('checklist-not-confirmed');
    expect(run(accepted, at(0), confirm('tom'), confirm('tom'), confirm('ruth'))).toMatchObject({
      confirmed: ['host', 'guest'],
    });
    expect(run(accepted, at(0), confirm('tom'), confirm('ruth'), schedule('tom'))).toMatchObject({
      state: 'scheduled',
    });
    expect(run(accepted, at(0), confirm('ann'))).toBe('not-of-this-visit');
    expect(run(asked, at(0), confirm('ruth'))).toBe('visit-not-accepted');
  });

  it('of an offer by its host, and by those who come', () => {
    const offered = offer({ hasChecklist: true });
    expect(run(offered, at(0), schedule('ruth'))).toBe('checklist-not-confirmed');
    const dated = run(offered, at(0), confirm('ruth'), schedule('ruth')) as VisitLife;
    expect(dated.state).toBe('scheduled');
    expect(run(dated, at(0), take('ann'))).toBe('checklist-not-confirmed');
    const taken = run(dated, at(0), take('ann', true)) as VisitLife;
    expect(taken.confirmed).toEqual(['host', 'guest']);
    expect(run(taken, at(0), { act: 'give-place-back', by: 'ann' })).toMatchObject({
      confirmed: ['host'],
    });
    const undated = run(offered, at(0), confirm('ruth'), take('ann')) as VisitLife;
    expect(run(undated, at(0), schedule('ruth'))).toBe('checklist-not-confirmed');
    expect(run(undated, at(0), confirm('ann'), schedule('ruth'))).toMatchObject({
      state: 'scheduled',
    });
  });
});
