import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABET = `${LETTERS}0123456789`;
const LENGTH = 24;

const pick = (from: string): string => from.charAt(randomInt(from.length));

/** A documentId in Strapi's form, for rows written beside the Document Service. */
export const newDocumentId = (): string =>
  pick(LETTERS) + Array.from({ length: LENGTH - 1 }, () => pick(ALPHABET)).join('');
