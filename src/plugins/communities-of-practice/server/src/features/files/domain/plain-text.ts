import type { RefusalCode } from '../../../../../shared/contracts';

/** Control characters that no text has: all but tab, line ends and form feed. */
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;
/** What browsers, printers and shells take for something else than text by its first letters. */
const NO_TEXT = /^\s*(<|#!|%!|%PDF)/;
/** A formula that calls something: a table that is opened would run it. */
const CALLING = /(^|[,;\t\n\r"])\s*[=+@-][^,;\t\n\r]*[|(!]/;

/** How far before a piece the cell may begin that goes on in it. */
const CELL_MAX = 1_000;

/**
 * Why this is not taken as plain text, or null; piece by piece, the pieces in their order.
 * @param ending how its name ends: of text, what it is for is known by that alone.
 */
export const createTextCheck = (ending: string) => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let last = '';
  let isFirst = true;
  const look = (text: string): RefusalCode | null => {
    if (BINARY.test(text)) return 'file-not-taken';
    if (isFirst && NO_TEXT.test(text)) return 'file-not-taken';
    isFirst &&= text.trim() === '';
    last = (last + text).slice(-CELL_MAX - text.length);
    if (ending === 'csv' && CALLING.test(last)) return 'file-unsafe';
    return null;
  };
  const decode = (bytes: Uint8Array | undefined): RefusalCode | null => {
    try {
      return look(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      return 'file-not-taken';
    }
  };
  return { piece: (bytes: Uint8Array) => decode(bytes), end: () => decode(undefined) };
};
