/** What every database's index takes for one word, however it splits texts: shorter than MariaDB's 84. */
const LONGEST = 80;

/**
 * A word as an index keeps it: `a` to `z`, digits and `_` alone, so that no database reads it otherwise.
 * What begins alike is written alike, as prefixes need.
 */
export const tokenOf = (word: string): string => {
  let token = '';
  for (let at = 0; at < word.length && token.length < LONGEST; at += 1) {
    const unit = word.charAt(at);
    token += /[a-z0-9]/.test(unit) ? unit : `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
  return token.slice(0, LONGEST);
};
