import { isAskedToSpeakLast, OFFICERS_WAIT_MS, type Asked } from './speaking-last';

const OPENED = new Date('2026-11-27T09:00:00Z');
const after = (ms: number) => new Date(OPENED.getTime() + ms);

const ASKED: Asked = {
  officersLast: true,
  isOwn: false,
  role: 'facilitator',
  roundState: null,
  postedAt: OPENED,
};

describe('who is asked to speak last', () => {
  it.each([
    ['a facilitator', {}, 0, true],
    ['until two days are over', {}, OFFICERS_WAIT_MS - 1, true],
    ['and no longer', {}, OFFICERS_WAIT_MS, false],
    ['as long as a round runs', { roundState: 'running' }, 10 * OFFICERS_WAIT_MS, true],
    ['not once it is over', { roundState: 'over' }, 0, false],
    ['not a member', { role: 'member' }, 0, false],
    ['not a visitor', { role: null }, 0, false],
    ['not its opener', { isOwn: true }, 0, false],
    ['nobody where it was not asked', { officersLast: false }, 0, false],
  ] as const)('%s', (_, given, ms, isAsked) => {
    expect(isAskedToSpeakLast({ ...ASKED, ...given }, after(ms))).toBe(isAsked);
  });
});
