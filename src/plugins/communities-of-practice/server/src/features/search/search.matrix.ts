/** Who gets what, for the matrix of who may do what (`tests/support/matrix.ts` says how to read it). */
export const matrix = {
  'search.find': {
    target: 'none',
    callers: 'open',
    table: `
                  | visitor everybody
    *  other  any | ok      ok`,
  },
} as const;
