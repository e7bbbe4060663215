import { isPlaceholder, placeholderFor } from '../../../core/placeholder-name';
import { isTaken, nameUnchosen } from './own-name';

describe('a name of one’s own', () => {
  it.each([
    ['Paul', 'Paul'],
    ['paul', 'PAUL'],
    ['PauI', 'Paul'],
    ['Pau1', 'Paul'],
    ['Раul', 'Paul'],
    ['Ian', 'IAN'],
    ['IAN', 'ian'],
    ['Zoe\u0308', 'Zoë'],
    ['Zoe', 'Zoë'],
    ['Mary Ann', 'Mary-Ann'],
    ['St. Mary’s', "St Mary's"],
    ['rn', 'm'],
    ['Ｒuth', 'Ruth'],
  ])('%s is taken where somebody is called %s', (name, other) => {
    expect(isTaken(name, ['Somebody else', other])).toBe(true);
  });

  it.each([
    ['Ruth', 'Ruth 2'],
    ['Neil', 'Nell'],
    ['Anna', 'Hannah'],
    ['Иван', 'Ivan'],
    ['王小明', '王小朋'],
  ])('%s is not taken where somebody is called %s', (name, other) => {
    expect(isTaken(name, [other])).toBe(false);
  });

  it('is made for whoever has none: short, always the same, never another’s', () => {
    const key = 'a'.repeat(24);
    const first = placeholderFor(key);
    expect(first).toMatch(/^Member [0-9a-f]{3}$/);
    expect(placeholderFor(key)).toBe(first);
    const second = placeholderFor(key, (name) => name === first);
    expect(second).toMatch(/^Member [0-9a-f]{4}$/);
    expect([first, second, 'Member of council'].map(isPlaceholder)).toEqual([true, true, false]);
  });

  it('is the user name where nobody chose one, but never an address', () => {
    const key = 'a'.repeat(24);
    expect(nameUnchosen('ruth', key, [])).toBe('ruth');
    expect(nameUnchosen('ruth', key, ['Ruth'])).toBe('ruth 2');
    expect(nameUnchosen('ruth', key, ['Ruth', 'Ruth 2'])).toBe(placeholderFor(key));
    expect(nameUnchosen('ruth@saint-x.church', key, [])).toBe(placeholderFor(key));
  });
});
