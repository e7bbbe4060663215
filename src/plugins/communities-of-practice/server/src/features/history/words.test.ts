import fs from 'node:fs';
import path from 'node:path';
import { offered } from '../../offered';

const WORDS = path.resolve(__dirname, '../../../../admin/src/features/history/words/en.json');

/** What the admin says of each verb; only the words are read, the admin stays its own side. */
const words: Record<string, string> = JSON.parse(fs.readFileSync(WORDS, 'utf8'));

const verbs = [
  ...new Set(
    offered.flatMap((slice) => [
      ...(slice.verbs ?? []),
      ...(slice.kinds ?? []).flatMap((kind) => kind.verbs),
    ])
  ),
].sort();

describe('the words of the History page', () => {
  it.each(verbs)('has a sentence for %s that names who did it', (verb) => {
    expect(words[`history.verb.${verb}`]).toContain('{who}');
  });

  it('has none for a verb that nothing tells', () => {
    const said = Object.keys(words).flatMap((id) => /^history\.verb\.(.+)$/.exec(id)?.[1] ?? []);
    expect(said.sort()).toEqual(verbs);
  });
});
