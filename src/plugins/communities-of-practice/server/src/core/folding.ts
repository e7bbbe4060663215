/**
 * A text without what a search looks past: case, the marks on letters, one spelling or another of the
 * same letter. `ISTANBUL`, `İstanbul` and `ıstanbul` are one; so are `Straße` and `STRASSE`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    // What is two letters in capitals is two, a capital ẞ too; a dotless i is an i.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    // At the end of a word Greek writes its s otherwise.
    .replace(/ς/g, 'σ')
    .normalize('NFC');
