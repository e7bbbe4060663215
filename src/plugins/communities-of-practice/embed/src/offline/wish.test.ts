import { pageOf, wishOf } from './wish';

const PAGE = 'https://st-mary.example/talk?page_id=5&gp-thread=abc&gp-view=mine#reply-x';

describe('what is kept of a page', () => {
  it('is the page, wherever in the element one is', () => {
    expect(pageOf(PAGE)).toBe('https://st-mary.example/talk?page_id=5');
  });

  it('is what the page is made of, of its own origin, once each; never what was asked by scripts', () => {
    const loaded = [
      ['https://st-mary.example/theme.css', 'link'],
      ['https://st-mary.example/theme.css', 'link'],
      ['https://st-mary.example/font.woff2', 'css'],
      ['https://st-mary.example/wp-json/me', 'fetch'],
      ['https://counter.example/count.js', 'script'],
    ].map(([name = '', initiatorType = '']) => ({ name, initiatorType }));
    expect(wishOf(PAGE, 'https://cms.example/api/communities-of-practice', loaded)).toEqual({
      page: 'https://st-mary.example/talk?page_id=5',
      parts: ['https://st-mary.example/theme.css', 'https://st-mary.example/font.woff2'],
      plugin: 'https://cms.example/api/communities-of-practice',
    });
  });
});
