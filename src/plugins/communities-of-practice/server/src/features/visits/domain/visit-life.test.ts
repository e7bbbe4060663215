import fc from 'fast-check';
import { REFUSALS, VISIT_STATES, type VisitState } from '../../../../../shared/contracts';
import { afterCommand, refuseCommand, stateAtFirst } from './visit-life';
import type { VisitCommand, VisitLife } from './visit.types';
import {
  HOUR,
  DAY,
  at,
  datesAt,
  NEXT_WEEK,
  request,
  offer,
  run,
  accept,
  take,
  note,
  cancel,
  propose,
  schedule,
} from './visit-life.fixture';

describe('a visit that is asked for', () => {
  it('is accepted, dated, made and learned from', () => {
    const scheduled = run(request(), at(0), accept, propose('ruth'), schedule('tom'));
    expect(scheduled).toMatchObject({
      state: 'scheduled',
      host: 'tom',
      guests: ['ruth'],
      dates: NEXT_WEEK,
      proposal: null,
    });
    const made = run(scheduled as VisitLife, at(8 * DAY), { act: 'make', by: 'ruth' });
    expect(run(made as VisitLife, at(9 * DAY), note('ruth'))).toMatchObject({ state: 'made' });
    expect(run(made as VisitLife, at(9 * DAY), note('ruth'), note('tom'))).toMatchObject({
      state: 'learned-from',
      notes: [
        { author: 'ruth', side: 'guest' },
        { author: 'tom', side: 'host' },
      ],
    });
  });

  it.each<[string, VisitLife, VisitCommand, string]>([
    ['by who asks', request(), { ...accept, by: 'ruth' }, 'not-the-host'],
    ['by another than was asked', request({ addressee: 'ann' }), accept, 'not-the-host'],
    ['when it is an offer', offer(), accept, 'not-a-request'],
    ['twice', request({ state: 'accepted' }), accept, 'request-already-answered'],
    ['when it was declined', request({ state: 'declined' }), accept, 'request-already-answered'],
    ['when it was cancelled', request({ state: 'cancelled' }), accept, 'visit-cancelled'],
    ['when it expired', request({ state: 'expired' }), accept, 'visit-request-expired'],
    ['when its time has passed', request({ expiresAt: at(0) }), accept, 'visit-request-expired'],
  ])('is not accepted %s', (_when, visit, command, code) => {
    expect(run(visit, at(0), command)).toBe(code);
  });

  it('expires once its time has passed, and not before', () => {
    expect(run(request(), at(30 * DAY - 1), { act: 'expire' })).toBe('stands-otherwise');
    expect(run(request(), at(30 * DAY), { act: 'expire' })).toMatchObject({ state: 'expired' });
    const accepted = request({ state: 'accepted' });
    expect(run(accepted, at(40 * DAY), { act: 'expire' })).toBe('stands-otherwise');
  });

  it('is dated by one side agreeing to what the other proposes, however often', () => {
    const later = datesAt(14 * DAY);
    const accepted = run(request(), at(0), accept, propose('ruth')) as VisitLife;
    expect(run(accepted, at(0), schedule('ruth'))).toBe('dates-not-proposed');
    expect(run(accepted, at(0), schedule('tom', later))).toBe('dates-not-proposed');
    expect(run(accepted, at(0), propose('tom', [later]), schedule('tom'))).toBe(
      'dates-not-proposed'
    );
    expect(run(accepted, at(0), propose('tom', [later]), schedule('ruth', later))).toMatchObject({
      state: 'scheduled',
      dates: later,
    });
    expect(run(accepted, at(0), schedule('ann'))).toBe('not-of-this-visit');
    expect(run(accepted, at(8 * DAY), schedule('tom'))).toBe('dates-in-the-past');
    expect(run(request(), at(0), propose('ruth'))).toBe('visit-not-accepted');
  });
});

describe('a visit that is offered', () => {
  it('is dated by its host alone; guests may say when they could come', () => {
    const taken = run(offer(), at(0), take('ann')) as VisitLife;
    expect(run(taken, at(0), propose('ann'), schedule('ann'))).toBe('not-the-host');
    expect(run(taken, at(0), schedule('ruth'))).toMatchObject({ state: 'scheduled' });
    expect(run(taken, at(0), propose('ben'))).toBe('not-of-this-visit');
  });

  it('has as many guests as places, and no host among them', () => {
    const full = run(offer(), at(0), take('ann'), take('ben')) as VisitLife;
    expect(full.guests).toEqual(['ann', 'ben']);
    expect(run(full, at(0), take('cat'))).toBe('no-places-left');
    expect(run(full, at(0), take('ann'))).toMatchObject({ guests: ['ann', 'ben'] });
    const back: VisitCommand = { act: 'give-place-back', by: 'ann' };
    expect(run(full, at(0), back, take('cat'))).toMatchObject({ guests: ['ben', 'cat'] });
    expect(run(offer(), at(0), take('ruth'))).toBe('host-of-this-visit');
    expect(run(offer({ dates: datesAt(-DAY) }), at(0), take('ann'))).toBe('visit-over');
  });

  it('is made by host or guest, once it has begun', () => {
    const make = (by: string): VisitCommand => ({ act: 'make', by });
    const dated = offer({ state: 'scheduled', dates: NEXT_WEEK, guests: ['ann'] });
    expect(run(dated, at(7 * DAY - 1), make('ann'))).toBe('visit-not-begun');
    expect(run(dated, at(7 * DAY), make('ann'))).toMatchObject({ state: 'made' });
    expect(run(dated, at(7 * DAY), make('ben'))).toBe('not-of-this-visit');
    expect(run(offer(), at(7 * DAY), make('ruth'))).toBe('visit-not-scheduled');
  });

  it('is noted by each who was there once, when it was made', () => {
    const made = offer({ state: 'made', guests: ['ann', 'ben'] });
    expect(run(made, at(0), note('ann'), note('ann'))).toBe('already-noted');
    expect(run(made, at(0), note('cat'))).toBe('not-of-this-visit');
    expect(run(made, at(0), note('ann'), note('ben'))).toMatchObject({ state: 'made' });
    expect(run(offer(), at(0), note('ruth'))).toBe('visit-not-made');
  });

  it('is cancelled by its host or a facilitator, until it was made', () => {
    expect(run(offer(), at(0), cancel('ruth'))).toMatchObject({ state: 'cancelled' });
    expect(run(offer(), at(0), cancel('ann', true))).toMatchObject({ state: 'cancelled' });
    expect(run(offer(), at(0), cancel('ann'))).toBe('not-the-host');
    expect(run(offer({ state: 'made' }), at(0), cancel('ruth'))).toBe('visit-over');
    expect(run(offer(), at(0), cancel('ruth'), cancel('ruth'))).toBe('visit-cancelled');
  });

  it('begins scheduled where it has dates', () => {
    expect(stateAtFirst('offer', NEXT_WEEK)).toBe('scheduled');
    expect(stateAtFirst('offer', null)).toBe('offered');
    expect(stateAtFirst('request', NEXT_WEEK)).toBe('requested');
  });
});

/** The diagram once more, as a table: what may follow each state. */
const FOLLOWS: Record<VisitState, readonly VisitState[]> = {
  requested: ['accepted', 'declined', 'expired', 'cancelled'],
  accepted: ['scheduled', 'cancelled'],
  declined: [],
  expired: [],
  offered: ['scheduled', 'cancelled'],
  scheduled: ['made', 'cancelled'],
  cancelled: [],
  made: ['learned-from'],
  'learned-from': [],
};

const people = fc.constantFrom('ruth', 'tom', 'ann');
const someDates = fc.constantFrom(1, 7, 90).map((days) => datesAt(days * DAY));
const commands: fc.Arbitrary<VisitCommand> = fc.oneof(
  fc.record({ act: fc.constant('accept'), by: people, places: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ act: fc.constant('decline'), by: people }),
  fc.record({ act: fc.constant('expire') }),
  fc.record({
    act: fc.constant('propose'),
    by: people,
    dates: fc.array(someDates, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ act: fc.constant('schedule'), by: people, dates: someDates }),
  fc.record({ act: fc.constant('confirm'), by: people }),
  fc.record({ act: fc.constant('take-place'), by: people, confirms: fc.boolean() }),
  fc.record({ act: fc.constant('give-place-back'), by: people }),
  // Seldom, or few visits would come to anything.
  fc.record({
    act: fc.constant('cancel'),
    by: fc.constantFrom('ben', 'ben', 'ben', 'ruth'),
    isFacilitator: fc.constantFrom(false, false, false, false, true),
  }),
  fc.record({ act: fc.constant('make'), by: people }),
  fc.record({ act: fc.constant('note'), by: people, tries: fc.boolean() }),
  fc.record({ act: fc.constant('say-what-came'), by: people })
);
const histories = fc.array(
  fc.record({ command: commands, hours: fc.constantFrom(0, 1, 24, 240) }),
  {
    maxLength: 60,
  }
);
const beginnings = fc.oneof(
  fc.record({ addressee: fc.option(people) }).map(request),
  fc.record({ places: fc.integer({ min: 1, max: 3 }) }).map(({ places }) => offer({ places })),
  fc.record({ hasChecklist: fc.constant(true) }).map(request),
  fc.constant(offer({ hasChecklist: true })),
  fc.constant(offer({ state: 'scheduled', dates: datesAt(DAY), guests: ['ann'] })),
  fc.constant(offer({ state: 'made', dates: datesAt(-DAY), guests: ['ann'] }))
);

describe('any history of a visit', () => {
  const follow = (check: (was: VisitLife, is: VisitLife, command: VisitCommand) => void) =>
    fc.assert(
      fc.property(beginnings, histories, (begun, history) => {
        let visit = begun;
        let ms = 0;
        for (const { command, hours } of history) {
          ms += hours * HOUR;
          const refusal = refuseCommand(visit, command, at(ms));
          if (refusal) expect(Object.keys(REFUSALS)).toContain(refusal.code);
          const next = refusal ? visit : afterCommand(visit, command);
          check(visit, next, command);
          visit = next;
        }
      }),
      { numRuns: 1_000 }
    );

  it('reaches a declared state by a declared way, or is refused with a code', () => {
    const reached = new Set<VisitState>();
    follow((was, is) => {
      expect(VISIT_STATES).toContain(is.state);
      if (was.state !== is.state) expect(FOLLOWS[was.state]).toContain(is.state);
      reached.add(is.state);
    });
    expect([...reached].sort()).toEqual([...VISIT_STATES].sort());
  });

  it('never has more guests than places, nor anybody twice, nor its host', () => {
    follow((_was, { guests, places, host }) => {
      expect(guests.length).toBeLessThanOrEqual(places ?? 0);
      expect(new Set(guests).size).toBe(guests.length);
      expect(guests).not.toContain(host);
    });
  });

  it('loses nothing: notes stay, dates change for dates, guests go by their own will', () => {
    follow((was, is, command) => {
      const kept = is.notes.slice(0, was.notes.length);
      expect(kept.map(({ author, side, tries }) => ({ author, side, tries }))).toEqual(
        was.notes.map(({ author, side, tries }) => ({ author, side, tries }))
      );
      was.notes.forEach(({ hasCome }, index) => {
        if (hasCome) expect(kept[index]?.hasCome).toBe(true);
      });
      if (was.dates !== null) expect(is.dates).not.toBeNull();
      const gone = was.guests.filter((guest) => !is.guests.includes(guest));
      if (gone.length > 0) {
        expect(gone).toHaveLength(1);
        expect(command).toMatchObject({ act: 'give-place-back', by: gone[0] });
      }
      if (was.host !== null) expect(is.host).toBe(was.host);
      expect([is.author, is.begunAs]).toEqual([was.author, was.begunAs]);
    });
  });

  it('has no date that both sides have not confirmed, where the church asks for it', () => {
    follow((was, is) => {
      if (!is.hasChecklist || is.state === was.state || is.state !== 'scheduled') return;
      expect(is.confirmed).toContain('host');
      if (is.guests.length > 0) expect(is.confirmed).toContain('guest');
    });
  });

  it('hears what came of it from guests who would try something, and of nothing else', () => {
    follow((was, is, command) => {
      const said = is.notes.filter((one, index) => one.hasCome && !was.notes[index]?.hasCome);
      if (said.length === 0) return;
      expect(command.act).toBe('say-what-came');
      expect(said).toMatchObject([{ side: 'guest', tries: true }]);
    });
  });

  it('is learned from when both sides have noted, and only then', () => {
    follow((_was, { state, notes }) => {
      const sides = new Set(notes.map(({ side }) => side));
      expect(state === 'learned-from').toBe(sides.size === 2);
      if (notes.length > 0) expect(['made', 'learned-from']).toContain(state);
    });
  });
});
