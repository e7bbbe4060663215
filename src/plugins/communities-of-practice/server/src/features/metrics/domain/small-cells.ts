import { sum } from 'simple-statistics';
import { ascending } from './given-numbers';

/** Fewer people than this are not shown: somebody would know who they are. */
export const SMALLEST_CELL = 5;

interface Cell {
  count: number;
  isHidden: boolean;
}

/** Whether the total of a line, less what is shown, tells of one cell or of too few people. */
const givesAway = (line: readonly Cell[]): boolean => {
  const hidden = line.filter(({ isHidden }) => isHidden).map(({ count }) => count);
  return hidden.length === 1 || (hidden.length > 0 && sum(hidden) < SMALLEST_CELL);
};

/** The least that a line shows: hiding it costs least. */
const leastShown = (line: readonly Cell[]): Cell | undefined =>
  line.filter(({ isHidden }) => !isHidden).sort((a, b) => a.count - b.count)[0];

const nextToHide = (lines: readonly Cell[][]): Cell | undefined =>
  lines
    .filter(givesAway)
    .map(leastShown)
    .find((cell) => cell !== undefined);

/**
 * Hides cells of fewer than five people, and the cells that would give them away by a total: in each row and column none is
 * hidden, or at least two that are five people together, or all.
 * @param rows numbers of people, the rows of one length; none at all is a small cell too. One row is a list of cells.
 * @returns the same table with null for what is hidden. A line that is hidden whole keeps its total to itself. Safe against
 * adding and subtracting with up to three rows or three columns.
 * @throws RangeError on a negative or non-finite count.
 */
export const hideSmallCells = (rows: readonly (readonly number[])[]): (number | null)[][] => {
  rows.forEach(ascending);
  const table = rows.map((row) =>
    row.map((count): Cell => ({ count, isHidden: count < SMALLEST_CELL }))
  );
  const columns = (table[0] ?? []).map((_, column) => table.flatMap((row) => row[column] ?? []));
  const lines = [...table, ...columns];
  for (let cell = nextToHide(lines); cell; cell = nextToHide(lines)) cell.isHidden = true;
  return table.map((row) => row.map(({ count, isHidden }) => (isHidden ? null : count)));
};
