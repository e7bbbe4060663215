import * as fc from 'fast-check';
import { hideSmallCells } from './small-cells';

describe('cells of few people', () => {
  it.each([
    ['shows what is large enough', [[5, 9]], [[5, 9]]],
    [
      'hides a small one, and the next that its total would give away',
      [[2, 9, 7]],
      [[null, 9, null]],
    ],
    ['hides two small ones that are enough together', [[4, 3, 9]], [[null, null, 9]]],
    ['hides one more where they are too few together', [[1, 2, 9, 6]], [[null, null, 9, null]]],
    ['hides nobody too, as that tells of everybody', [[0, 9, 7]], [[null, 9, null]]],
    ['hides all where nothing else helps', [[2, 1]], [[null, null]]],
    ['hides a small one that is alone', [[3]], [[null]]],
    ['takes no rows', [], []],
  ])('%s', (_, rows, expected) => {
    expect(hideSmallCells(rows)).toEqual(expected);
  });

  it('hides in columns too', () => {
    // By hand: 2 takes the 6 of its row and the 7 of its column, and these the 8.
    expect(
      hideSmallCells([
        [2, 6, 30],
        [7, 8, 30],
        [40, 40, 30],
      ])
    ).toEqual([
      [null, null, 30],
      [null, null, 30],
      [40, 40, 30],
    ]);
  });

  it('refuses what is no number of people', () => {
    expect(() => hideSmallCells([[3, -1]])).toThrow(RangeError);
  });

  it('gives no cell away by any total, and changes no other', () => {
    const row = fc.array(fc.nat({ max: 14 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (rows) => {
        const shown = hideSmallCells(rows);
        const columns = [0, 1, 2].map((x) => shown.map((cells, y) => [cells[x], rows[y]?.[x]]));
        const lines = [
          ...shown.map((cells, y) => cells.map((cell, x) => [cell, rows[y]?.[x]])),
          ...columns,
        ];
        for (const line of lines) {
          const hidden = line.filter(([cell]) => cell === null).map(([, count]) => count ?? 0);
          const together = hidden.reduce((total, count) => total + count, 0);
          const isSafe = hidden.length === 0 || hidden.length === 3;
          expect(isSafe || (hidden.length === 2 && together >= 5)).toBe(true);
          const others = line.filter(([cell]) => cell !== null);
          others.forEach(([cell, count]) => expect(cell).toBe(count));
          others.forEach(([cell]) => expect(cell).toBeGreaterThanOrEqual(5));
        }
      })
    );
  });
});
