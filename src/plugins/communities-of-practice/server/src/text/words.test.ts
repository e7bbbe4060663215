import { tokenOf } from './tokens';
import { formsIn, wordsOf } from './words';

const forms = (text: string) => wordsOf(text).map((word) => word.forms);

describe('the words of a text', () => {
  it.each([
    ['The boiler died', [['the'], ['boiler'], ['died']]],
    ['Café, IT & an AV desk', [['cafe'], ['it'], ['an'], ['av'], ['desk']]],
    ['e-mail', [['email', 'mail']]],
    ['heat‑pump', [['heatpump', 'heat', 'pump']]],
    ['St Aldhelm’s', [['st'], ['aldhelms', 'aldhelm']]],
    ['O\'Brien’s 2nd "try"', [['obriens', 'brien'], ['2nd'], ['try']]],
    ['🙏🏽🙏 ok ❤️', [['🙏'], ['🙏'], ['ok'], ['❤']]],
    ['暖房', [['暖房']]],
    ['教会の暖房x', [['教会'], ['会の'], ['の暖'], ['暖房'], ['x']]],
    ['%_!"\u0000', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('stand where they say', () => {
    const text = 'A 👨‍👩‍👧 heat-pump, 教会の x’s';
    for (const {
      start,
      end,
      forms: [form = ''],
    } of wordsOf(text)) {
      expect(forms(text.slice(start, end))[0]?.[0]).toBe(form);
    }
  });

  it('are found with and without their endings, in the language of the church', () => {
    expect(formsIn('heating churches', 'english')).toEqual(
      new Set(['heating', 'churches', 'heat', 'church'])
    );
    expect(formsIn('Kirchen', 'german')).toEqual(new Set(['kirchen', 'kirch']));
    expect(formsIn('churches', 'none')).toEqual(new Set(['churches']));
  });

  it('are written for an index with a to z, digits and _ alone, what begins alike alike', () => {
    for (const word of ['heating', 'отопление', '🙏', '教会', 'a'.repeat(300), '한글'.repeat(50)]) {
      expect(tokenOf(word)).toMatch(/^[a-z0-9_]{1,80}$/);
      expect(tokenOf(word).startsWith(tokenOf([...word].slice(0, 3).join('')))).toBe(true);
    }
    expect(tokenOf('é')).not.toBe(tokenOf('e'));
  });
});
