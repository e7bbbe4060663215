import { touchedBy } from './touched';

describe('what an event touches of the history of metrics', () => {
  it.each([
    ['thanks.given', {}, 'nothing'],
    ['community.edited', { was: { name: 'A' }, became: { name: 'B' } }, 'nothing'],
    ['reply.posted', { became: { standing: 'shown' } }, 'from-then'],
    ['reply.withdrawn', { was: { standing: 'shown' } }, 'since-it-began'],
    ['contribution.moved', {}, 'since-it-began'],
    ['what.comes-later', {}, 'since-it-began'],
    ['community.left', { was: { role: 'facilitator', state: 'active' } }, 'everything'],
    ['community.joined', { became: { role: 'member', state: 'active' } }, 'everything'],
    ['membership.deleted', { was: { role: 'member', state: 'left' } }, 'everything'],
  ] as const)('%s %j: %s', (verb, facts, touched) => {
    expect(touchedBy({ verb, ...facts })).toBe(touched);
  });
});
