import { fold } from './folding';

describe('folding', () => {
  it.each([
    ['ISTANBUL', 'istanbul'],
    ['İstanbul', 'istanbul'],
    ['ıstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ﬁre', 'fire'],
    ['한글', '한글'],
    ['100% _sure_!', '100% _sure_!'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folded twice is folded once', () => {
    for (const text of ['İıIi ß ẞ ŉ ǰ Ὀδυσσεύς', '👨‍👩‍👧 Ａｂｃ'])
      expect(fold(fold(text))).toBe(fold(text));
  });
});
