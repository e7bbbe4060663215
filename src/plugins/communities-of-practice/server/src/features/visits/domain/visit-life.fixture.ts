import { afterCommand, refuseCommand } from './visit-life';
import type { VisitCommand, VisitDates, VisitLife } from './visit.types';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const START = Date.parse('2026-10-01T09:00:00Z');
export const at = (ms: number) => new Date(START + ms);
export const datesAt = (ms: number): VisitDates => ({
  startsAt: at(ms),
  endsAt: at(ms + 2 * HOUR),
  timeZone: 'Europe/London',
});
export const NEXT_WEEK = datesAt(7 * DAY);

export const request = (given: Partial<VisitLife> = {}): VisitLife => ({
  state: 'requested',
  begunAs: 'request',
  author: 'ruth',
  host: null,
  addressee: null,
  places: null,
  guests: [],
  dates: null,
  proposal: null,
  expiresAt: at(30 * DAY),
  notes: [],
  hasChecklist: false,
  confirmed: [],
  ...given,
});

export const offer = (given: Partial<VisitLife> = {}): VisitLife =>
  request({
    state: 'offered',
    begunAs: 'offer',
    host: 'ruth',
    places: 2,
    expiresAt: null,
    ...given,
  });

/** Does one after the other; @returns the visit, or the code of the first that is refused. */
export const run = (
  visit: VisitLife,
  now: Date,
  ...commands: VisitCommand[]
): VisitLife | string => {
  let life = visit;
  for (const command of commands) {
    const refusal = refuseCommand(life, command, now);
    if (refusal) return refusal.code;
    life = afterCommand(life, command);
  }
  return life;
};

export const accept: VisitCommand = { act: 'accept', by: 'tom', places: 2 };
export const take = (by: string, confirms = false): VisitCommand => ({
  act: 'take-place',
  by,
  confirms,
});
export const confirm = (by: string): VisitCommand => ({ act: 'confirm', by });
export const note = (by: string, tries = false): VisitCommand => ({ act: 'note', by, tries });
export const sayWhatCame = (by: string): VisitCommand => ({ act: 'say-what-came', by });
export const cancel = (by: string, isFacilitator = false): VisitCommand => ({
  act: 'cancel',
  by,
  isFacilitator,
});
export const propose = (by: string, dates = [NEXT_WEEK]): VisitCommand => ({
  act: 'propose',
  by,
  dates,
});
export const schedule = (by: string, dates = NEXT_WEEK): VisitCommand => ({
  act: 'schedule',
  by,
  dates,
});
