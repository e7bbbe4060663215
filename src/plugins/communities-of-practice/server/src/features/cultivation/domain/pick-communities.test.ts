import type { CommunityFigures } from '../../../../../shared/contracts/admin';
import { findNeeds } from './needs';
import { pickCommunities } from './pick-communities';

const named = (name: string, given: Partial<CommunityFigures> = {}): CommunityFigures => {
  const row = {
    documentId: name,
    name,
    domain: 'Keeping old churches warm',
    visibility: 'members' as const,
    joinPolicy: 'request' as const,
    isArchived: false,
    memberCount: 5,
    requestCount: 0,
    facilitatorCount: 1,
    contributions: { count: 6, previous: 5 },
    replies: { count: 9, previous: 7 },
    unansweredCount: 0,
    underReviewCount: 0,
    lastActivityAt: '2026-03-01T10:00:00.000Z',
    weeks: [0, 1, 1],
    ...given,
  };
  return { ...row, needs: findNeeds(row) };
};

const ROWS = [
  named('Zeal'),
  named('calm'),
  named('Few', { unansweredCount: 1 }),
  named('Many', { unansweredCount: 5, memberCount: 1, lastActivityAt: null }),
  named('Held', { underReviewCount: 1 }),
  named('Orphaned', { facilitatorCount: 0, domain: 'Debt advice' }),
  named('Over', { isArchived: true, facilitatorCount: 0 }),
];

const names = (asked: Partial<Parameters<typeof pickCommunities>[1]>) =>
  pickCommunities(ROWS, { show: 'current', sort: 'need:ASC', ...asked }).map(({ name }) => name);

describe('pickCommunities', () => {
  it('puts first whom nobody facilitates, then what waits, and the calm ones last by name', () => {
    expect(names({})).toEqual(['Orphaned', 'Held', 'Many', 'Few', 'calm', 'Zeal']);
  });

  it('shows archived communities alone, and only when asked', () => {
    expect(names({ show: 'archived' })).toEqual(['Over']);
  });

  it('looks in names and domains, whatever the case', () => {
    expect(names({ _q: 'DEBT' })).toEqual(['Orphaned']);
    expect(names({ _q: 'ea' })).toEqual(['Zeal']);
    expect(names({ _q: 'nowhere' })).toEqual([]);
  });

  it('sorts by any column both ways, equals always by name', () => {
    expect(names({ sort: 'name:DESC' })[0]).toBe('Zeal');
    expect(names({ sort: 'members:ASC' })[0]).toBe('Many');
    expect(names({ sort: 'members:DESC' })).toEqual([
      'calm',
      'Few',
      'Held',
      'Orphaned',
      'Zeal',
      'Many',
    ]);
    expect(names({ sort: 'lastActivity:ASC' })[0]).toBe('Many');
  });
});
