import { contributionContracts } from '../../../shared/contracts';
import { questionOf } from './question';

const asked = (query: unknown): string =>
  questionOf(contributionContracts.find, {
    params: {},
    query: contributionContracts.find.query.parse(query),
  });

describe('a question', () => {
  it('is one, however its address was written', () => {
    const plain = asked({});
    expect(asked({ sort: 'latest' })).toBe(plain);
    expect(asked({ pagination: { pageSize: '20' } })).toBe(plain);
    expect(asked({ filters: {} })).toBe(plain);
    expect(asked({ pagination: { pageSize: '100' } })).toBe(
      asked({ pagination: { pageSize: '999' } })
    );
    expect(asked({ filters: { activity: 'visits', status: 'open' } })).toBe(
      asked({ filters: { status: { $eq: 'open' }, activity: { $in: ['visits'] } } })
    );
  });

  it('is another for another sort, filter, page or endpoint', () => {
    const all = [
      asked({}),
      asked({ sort: 'active' }),
      asked({ filters: { activity: 'visits' } }),
      asked({ pagination: { page: '1' } }),
      questionOf({ action: 'reply.find' }, { params: {}, query: {} }),
      questionOf({ action: 'reply.find' }, { params: { documentId: 'x' }, query: {} }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
