import { displayName, faultInName, holdsEmail, tidyName } from '../../../../../shared/contracts';

describe('the name that others see', () => {
  it.each([
    'Ruth',
    'Ruth, St Mary’s',
    "Siân O'Neill-Jones",
    'Fr. John (Walsingham)',
    'Zoë & Tom',
    'Nguyễn Thị Ánh',
    'Иван Петров',
    'Иван (Ivan)',
    'Γιώργος',
    '王小明',
    'さくら Sakura',
    '김철수',
    'محمد',
    'علی\u200Cرضا',
    'ക്രിസ്\u200Dതീന',
    'שרה',
    'Ruth 2',
  ])('may be %s', (name) => {
    expect(faultInName(tidyName(name))).toBeNull();
  });

  it.each([
    ['ruth@saint-x.church', 'e-mail'],
    ['Ruth ruth@saint-x.church', 'e-mail'],
    ['ruth＠saint-x.church', 'e-mail'],
    ['ruth﹫saint-x', 'e-mail'],
    ['Ru\u200Bth', 'cannot be seen'],
    ['Ru\u00ADth', 'cannot be seen'],
    ['Ruth\u202Ehtur', 'direction'],
    ['Ruth\u2066', 'direction'],
    ['Ruth\u3164', 'cannot be seen'],
    ['Ruth\uFE0F', 'cannot be seen'],
    ['Ru\u200Dth', 'cannot be seen'],
    ['Ruth\uE000', 'cannot be seen'],
    ['Ruth ✅', 'letters'],
    ['Ruth <b>', 'letters'],
    ['R\u0300\u0301\u0302\u0303\u0304uth', 'marks'],
    ['Рaul', 'alphabets'],
    ['Rοse', 'alphabets'],
    ['12', 'letter'],
    ['..', 'letter'],
    ['R', '2 to 60'],
    ['x'.repeat(61), '2 to 60'],
  ])('may not be %j', (name, word) => {
    expect(faultInName(tidyName(name))).toContain(word);
    expect(displayName.safeParse(name).success).toBe(false);
  });

  it('is kept composed, with single spaces', () => {
    expect(displayName.parse('  Zoe\u0308 \u00A0 Smith ')).toBe('Zoë Smith');
  });

  it('is no e-mail for a sign between two words', () => {
    expect(holdsEmail('Ruth @ St Mary’s')).toBe(false);
  });
});
