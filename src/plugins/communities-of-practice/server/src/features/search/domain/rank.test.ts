import { coverageOf } from './coverage';
import { facetsOf, filtered } from './facets';
import type { Find } from './find';
import { inOrder } from './rank';

let made = 0;
const find = (given: Partial<Find>): Find => {
  made += 1;
  return {
    place: made,
    kind: 'contribution',
    documentId: `d${made}`,
    thread: `t${made}`,
    title: 'A title',
    activity: 'problem-solving',
    resourceKind: null,
    topics: [],
    community: { documentId: 'co1', slug: 'one', name: 'One' },
    postedAt: new Date('2026-01-05T10:00:00Z'),
    held: null,
    helped: false,
    isAnswered: false,
    coverage: 1,
    titleCoverage: 0,
    ...given,
  };
};

describe('finds', () => {
  it('come with what held and what helped first, before what is later', () => {
    const plain = find({ postedAt: new Date('2026-11-01T00:00:00Z') });
    const helped = find({ helped: true });
    const held = find({ held: 'yes' });
    const failed = find({ held: 'no' });
    const older = find({ postedAt: new Date('2025-11-01T00:00:00Z') });
    expect(inOrder([failed, older, plain, helped, held])).toEqual([
      held,
      helped,
      plain,
      older,
      failed,
    ]);
  });

  it('come with what says all of it before what helped with half of it', () => {
    const half = find({ coverage: 0.5, held: 'yes' });
    const whole = find({});
    expect(inOrder([half, whole])).toEqual([whole, half]);
  });

  it('of one thread give others their turn', () => {
    const [one, two] = [find({ thread: 'same', helped: true }), find({ thread: 'same' })];
    const other = find({ postedAt: new Date('2025-01-01T00:00:00Z') });
    expect(inOrder([one, two, other])).toEqual([one, other, two]);
  });

  it('are counted as each choice would leave them', () => {
    const finds = [
      find({}),
      find({ kind: 'reply', activity: 'visits' }),
      find({ kind: 'resource', activity: null, topics: ['Énergie', 'energie', 'Roof'] }),
    ];
    const facets = facetsOf(finds, { kind: ['reply', 'resource'] });
    expect(facets.kind).toEqual([
      { key: 'contribution', count: 1 },
      { key: 'reply', count: 1 },
      { key: 'resource', count: 1 },
    ]);
    expect(facets.activity).toEqual([{ key: 'visits', count: 1 }]);
    expect(facets.community[0]?.count).toBe(2);
    expect(facets.topic.map(({ count }) => count)).toEqual([1, 1]);
    expect(filtered(finds, { kind: ['reply'] })).toEqual([finds[1]]);
  });
});

describe('what says a part of a question', () => {
  it('says the more, the rarer the word', () => {
    const coverage = coverageOf([
      { asked: 'boiler', places: [1], isEverywhere: false },
      { asked: 'hall', places: [1, 2, 3, 4, 5, 6, 7, 8], isEverywhere: false },
    ]);
    expect(coverage.get(1)).toBe(1);
    expect(coverage.get(2)).toBeLessThan(0.5);
  });

  it('is not brought by a word that is everywhere, or by too little of a question', () => {
    const coverage = coverageOf([
      { asked: 'church', places: [1, 2, 3], isEverywhere: true },
      { asked: 'boiler', places: [1], isEverywhere: false },
    ]);
    expect([...coverage.keys()]).toEqual([1]);
    const words = Array.from({ length: 9 }, (_, at) => ({
      asked: `w${at}`,
      places: [at],
      isEverywhere: false,
    }));
    expect(coverageOf(words).size).toBe(0);
  });
});
