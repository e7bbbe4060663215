import { markWith, newLine } from './marking';

describe('marking a text', () => {
  it('makes what is selected bold, and keeps it selected', () => {
    expect(markWith('bold', 'a cold church', 2, 6)).toEqual({
      text: 'a **cold** church',
      start: 4,
      end: 8,
    });
  });

  it('makes a list of the lines that are selected', () => {
    const { text } = markWith('list', 'Bring:\nsoup\nbread', 7, 17);
    expect(text).toBe('Bring:\n\n- soup\n- bread');
  });

  it('makes a link, and selects the address that is still missing', () => {
    const { text, start, end } = markWith('link', 'see our rota', 4, 12);
    expect(text).toBe('see [our rota](https://)');
    expect(text.slice(start, end)).toBe('https://');
  });
});

describe('a new line', () => {
  const typed = (text: string) => newLine(text, text.length)?.text ?? null;

  it.each([
    ['- candles', '- candles\n- '],
    ['before\n* candles', 'before\n* candles\n* '],
    ['  9. panels', '  9. panels\n  10. '],
    ['2) panels', '2) panels\n3) '],
    ['- candles\n- ', '- candles\n'],
    ['not a list - at all', null],
    ['-no list', null],
    ['', null],
  ])('after %j: %j', (before, after) => {
    expect(typed(before)).toBe(after);
  });

  it('in the middle of an item takes the rest into the next one', () => {
    expect(newLine('- candlespanels', 9)).toEqual({
      text: '- candles\n- panels',
      start: 12,
      end: 12,
    });
  });
});
