import fs from 'node:fs';
import path from 'node:path';
import {
  indexFaults,
  withNewIndexes,
  type IndexedTable,
  type IndexHistory,
} from './declared-indexes';

const FILE = path.join(__dirname, 'indexes.json');

const read = (): IndexHistory => JSON.parse(fs.readFileSync(FILE, 'utf8'));

/** Every name that an index of ours ever had. */
export const indexHistory = (): string[] => Object.keys(read());

/**
 * What is wrong with the indexes of these tables, by every name that an index of ours ever had. With
 * `WRITE_INDEXES=1` new names are added to `indexes.json` first; an old name never changes there.
 */
export const faultsByHistory = (tables: readonly IndexedTable[]): string[] => {
  if (process.env.WRITE_INDEXES === '1') {
    fs.writeFileSync(FILE, `${JSON.stringify(withNewIndexes(tables, read()), null, 2)}\n`);
  }
  return indexFaults(tables, read());
};
