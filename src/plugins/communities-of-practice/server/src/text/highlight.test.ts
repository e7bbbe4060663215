import { bestPart, highlighted } from './highlight';
import { soughtIn } from './sought';

const shown = (text: string, question: string) =>
  highlighted(text, soughtIn(question, 'english'), 'english');

describe('what was looked for', () => {
  it.each([
    ['The boilers died', 'boiler', 'The <mark>boilers</mark> died'],
    ['Heat-pumps & co', 'heat pump', '<mark>Heat-pumps</mark> &#38; co'],
    ['Un CAFÉ', 'cafe', 'Un <mark>CAFÉ</mark>'],
    ['Heating', 'hea', '<mark>Heating</mark>'],
    ['<b>mark</b> "me"', 'mark', '&#60;b&#62;<mark>mark</mark>&#60;/b&#62; &#34;me&#34;'],
    ['ok 🙏🏽 ok', '🙏', 'ok <mark>🙏</mark>🏽 ok'],
    ['教会の暖房', '暖房', '教会の<mark>暖房</mark>'],
    ['教会の暖房', 'の暖房', '教会<mark>の暖房</mark>'],
    ['nothing here', 'boiler', 'nothing here'],
  ])('%j asked %j', (text, question, expected) => {
    expect(shown(text, question)).toBe(expected);
  });

  it('is shown in the part of a text that says most of it', () => {
    const text = `boiler ${'word '.repeat(200)}the boiler and the hall ${'word '.repeat(200)}`;
    const part = bestPart(text, soughtIn('boiler in the hall', 'english'), 'english');
    expect(part).toContain('the <mark>boiler</mark> and the <mark>hall</mark>');
    expect(part.startsWith('… ')).toBe(true);
    expect(part.endsWith(' …')).toBe(true);
    expect(part.length).toBeLessThan(300);
  });

  it('never leaves half an emoji, however long the text', () => {
    const part = bestPart('🙏'.repeat(400), soughtIn('boiler', 'english'), 'english');
    expect(part.isWellFormed?.() ?? encodeURIComponent(part).length > 0).toBe(true);
  });
});
