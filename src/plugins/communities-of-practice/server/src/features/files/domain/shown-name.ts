import { FILE_NAME_MAX, type FileType } from '../../../../../shared/contracts';
import { TYPES } from './file-types';

/** Control characters, what turns the reading direction or is not seen, halves of characters. */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** What some file system or shell takes for more than a letter. */
const SPECIAL = /[<>:"|?*%`$;&\\/]/g;
const ENDING = /\.([\p{L}\p{N}]{1,8})$/u;

/** The last of a path, whichever way its slashes lean. */
const lastOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

/** The first of it, in code points. */
const first = (text: string, max: number): string => [...text].slice(0, max).join('');

/** How a name ends, in lower case; empty where it has no ending. */
export const endingOf = (name: string): string => {
  const tidy = lastOf(name).normalize('NFC').replace(MISLEADING, '').trim();
  return (ENDING.exec(tidy)?.[1] ?? '').toLowerCase();
};

/**
 * The name under which a file is shown and saved: no path, nothing that misleads, an ending of its type.
 * @param given as the sender calls it, whatever that is.
 */
export const shownName = (given: string, type: FileType): string => {
  const { endings } = TYPES[type];
  const ending = endingOf(given);
  const kept = endings.includes(ending) ? ending : endings[0];
  const stem = first(lastOf(given), 4 * FILE_NAME_MAX)
    .normalize('NFC')
    .replace(MISLEADING, '')
    .replace(SPECIAL, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ENDING, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${first(stem, FILE_NAME_MAX - kept.length - 1).trimEnd() || 'file'}.${kept}`;
};
