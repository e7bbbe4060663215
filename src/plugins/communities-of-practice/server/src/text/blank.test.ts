import { saysSomething } from './blank';

describe('saysSomething', () => {
  it.each([
    'Yes.',
    '👍',
    '…',
    '**yes**',
    '`code`',
    '    code',
    '```\ncode\n```',
    '> quoted',
    '- item',
    '| a |\n|---|\n| b |',
    '[words](https://example.org)',
    '![a picture](https://example.org/a.png) of us',
    'https://example.org',
    '<https://example.org>',
    '[a]: is what I meant',
    'שלום',
    'சமாதானம்',
  ])('is so of %j', (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  it.each([
    '',
    '   \n\t',
    '\u200B',
    '\u200B\u200D\uFEFF\u2060',
    '\u3164',
    '\u2800\u2800',
    '\u00AD',
    '\u202E\u202C',
    '\uFE0F',
    '&#8203;',
    '&nbsp;',
    '![](https://example.org/a.png)',
    '![what it shows](https://example.org/a.png)',
    '![](a.png)',
    '![][1]\n\n[1]: https://example.org/a.png',
    '[1]: https://example.org',
    '[](https://example.org)',
    '[![](a.png)](https://example.org)',
    '---',
    '***\n***',
    '> ',
    '- ',
    '- \n- \n- ',
    '#',
    '```\n```',
    '**\u200B**',
    '\\\n&nbsp;',
  ])('is not so of %j', (text) => {
    expect(saysSomething(text)).toBe(false);
  });
});
