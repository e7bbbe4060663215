/** How far a mark may lie over the seam of two pieces. */
const SEAM = 64;
const RUNS = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/;
const STREAM = /\bstream\r?\n/;
const END = 'endstream';
/** Where a ZIP archive's directory ends, which is at its own end: a file that is both. */
const PACKED_END = 'PK\u0005\u0006';
const PACKED_END_WITHIN = 66_000;

/** A name may write any letter by its number: `/J#61vaScript`. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/**
 * Looks for what a PDF should not have, piece by piece, the pieces in their order. What is packed in its
 * streams is not unpacked: there it may still be, and a reader's program asks before it runs.
 */
export const createPdfCheck = () => {
  let rest = '';
  let tail = '';
  let isInStream = false;
  let isUnsafe = false;
  const step = (text: string): string | null => {
    if (isInStream) {
      const end = text.indexOf(END);
      isInStream = end < 0;
      rest = text.slice(-END.length);
      return end < 0 ? null : text.slice(end + END.length);
    }
    const begins = STREAM.exec(text);
    isUnsafe ||= RUNS.test(unescaped(begins ? text.slice(0, begins.index) : text));
    rest = text.slice(-SEAM);
    isInStream = begins !== null;
    return begins && text.slice(begins.index + begins[0].length);
  };
  return {
    piece(bytes: Uint8Array): void {
      const text = Buffer.from(bytes).toString('latin1');
      tail = (tail + text).slice(-PACKED_END_WITHIN);
      for (let left: string | null = rest + text; left !== null; ) left = step(left);
    },
    /** Whether it ends as a PDF does; and whether something in it could run, or hides in it. */
    end: () => ({
      isWhole: tail.slice(-1_024).includes('%%EOF'),
      isUnsafe: isUnsafe || tail.includes(PACKED_END),
    }),
  };
};
