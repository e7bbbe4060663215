import { toSafeHtml } from './markdown';

/** Where the links of a text lead, in order. */
const linksOf = (text: string): string[] =>
  [...toSafeHtml(text).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

describe('what becomes a link', () => {
  it.each([
    ['Write to office@saint-x.church, please.', 'mailto:office@saint-x.church'],
    ['(office@saint-x.org.uk)', 'mailto:office@saint-x.org.uk'],
    ['mailto:office@saint-x.church', 'mailto:office@saint-x.church'],
    ['See https://saint-x.church/visits.', 'https://saint-x.church/visits'],
    ['See http://192.168.1.1:1337/admin', 'http://192.168.1.1:1337/admin'],
    ['See www.saint-x.church/visits?a=1, then', 'http://www.saint-x.church/visits?a=1'],
    ['“www.saint-x.church”', 'http://www.saint-x.church'],
    ['https://a.org/_b_', 'https://a.org/_b_'],
    ['[us](https://saint-x.church)', 'https://saint-x.church'],
    ['[us](mailto:office@saint-x.church)', 'mailto:office@saint-x.church'],
    ['<office@saint-x.church>', 'mailto:office@saint-x.church'],
  ])('%s', (text, address) => {
    expect(linksOf(text)).toEqual([address]);
  });

  it.each([
    'Thank you.It went well.',
    'We met at 10.It was good, e.g.www and so on.',
    'saint-x.church',
    'a.b',
    '//evil.example',
    'ftp://files.example.org',
    'tel:+441234567890',
    '[call us](tel:+441234567890)',
    '<tel:+441234567890>',
    '[settings](/admin/settings)',
    '[next](next-page)',
    '[mark](javascript:alert(1))',
    'somebody@here',
    'awww.dear.me',
    'http:example.org',
  ])('nothing in: %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('shows the address of a link that is none, so that nothing is lost', () => {
    expect(toSafeHtml('[call us](tel:+441234567890)')).toBe(
      '<p>[call us](tel:+441234567890)</p>\n'
    );
  });

  it('finds every one of several, where they stand', () => {
    expect(linksOf('a www.x.org b\nhttps://y.org c a@b.church, d')).toEqual([
      'http://www.x.org',
      'https://y.org',
      'mailto:a@b.church',
    ]);
  });

  it('leaves the three hundred and first address of a text as it is', () => {
    const html = toSafeHtml(`${'a@b.church https://x.org\n\n'.repeat(200)}`);
    expect(html.match(/<a /g)).toHaveLength(300);
    expect(html.match(/a@b\.church/g)).toHaveLength(200 + 100);
    expect(linksOf('a@b.church')).toHaveLength(1);
  });

  it('renders addresses in time that grows with their number alone', () => {
    const cpuMs = (text: string): number => {
      const before = process.cpuUsage();
      toSafeHtml(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    /** What else the machine does can only make it slower: of many tries the fastest two tell. */
    const timesFor = (part: string): number => {
      const [few, many] = [part.repeat(5_000 / part.length), part.repeat(20_000 / part.length)];
      let [fewMs, manyMs, times] = [Infinity, Infinity, Infinity];
      for (let tries = 0; tries < 50 && (tries < 5 || times >= 10); tries += 1) {
        fewMs = Math.min(fewMs, cpuMs(few));
        manyMs = Math.min(manyMs, cpuMs(many));
        // Below 5 ms a clock tells nothing.
        times = manyMs / Math.max(5, fewMs);
      }
      return times;
    };
    for (const part of [
      'a@b.church ',
      'a@b.church,',
      'a@b.church\n',
      'www.x.org ',
      'www.x.org,',
      'www.',
      'www.x.org/((((',
      'https://x.org/a ',
      'https://x.org/a,',
      'http://x.org/((((((',
      'mailto:a@b.church ',
      'http://',
      'a@',
      `x@${'a-'.repeat(200)} `,
      `${'a.'.repeat(200)}a@ `,
    ]) {
      // Four times as many: 4 where it is linear, 16 where it is not.
      const times = timesFor(part);
      expect([part, times < 10 ? 'in time' : times]).toEqual([part, 'in time']);
    }
  });
});
