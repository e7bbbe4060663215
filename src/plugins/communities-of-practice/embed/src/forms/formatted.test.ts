import fc from 'fast-check';
import { runsOf } from './formatted';

const seen = (text: string) => runsOf(text).map(({ text: words, is }) => [is, words]);

describe('what is being written', () => {
  it('looks as it will where it is bold, a link or a list', () => {
    expect(seen('We **never** did.')).toEqual([
      ['words', 'We '],
      ['mark', '**'],
      ['bold', 'never'],
      ['mark', '**'],
      ['words', ' did.'],
    ]);
    expect(seen('- [the rota](https://x.church/rota)\n2. see https://x.church')).toEqual([
      ['bullet', '- '],
      ['mark', '['],
      ['link', 'the rota'],
      ['mark', '](https://x.church/rota)'],
      ['words', '\n'],
      ['bullet', '2. '],
      ['words', 'see '],
      ['link', 'https://x.church'],
    ]);
  });

  it.each(['2 ** 3', '****', '**', '[', '[]()', '-no list', '*', 'a ** b'])(
    '%s is words',
    (text) => {
      expect(seen(text)).toEqual([['words', text]]);
    }
  );

  it('is all there, whatever is written', () => {
    const scrap = fc.constantFrom(
      '**',
      '[',
      '](',
      ')',
      '- ',
      '1. ',
      '\n',
      'https://',
      'wörd',
      '😀',
      ' '
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(scrap).map((all) => all.join(''))
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          runsOf(text)
            .map((run) => run.text)
            .join('')
        ).toBe(text);
      })
    );
  });

  it('takes no longer for a page of marks than for a page of words', () => {
    const begun = performance.now();
    runsOf('**['.repeat(5_000));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
