/** By then the first page is read, also over a bad line. */
const SETTLED_MS = 5_000;

export const settled = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
