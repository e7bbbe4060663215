import { entityTagOf, isAmong, readEntityTags, versionsIn } from './entity-tags';

const BODY = Buffer.from('{"data":{}}');
const TAG = entityTagOf(3, BODY);

/** What stands in front of a Strapi, and how it changes a tag on its way out or back. */
const PROXIES: [string, (tag: string) => string][] = [
  ['none', (tag) => tag],
  ['nginx, which weakens', (tag) => `W/${tag}`],
  ['Apache', (tag) => tag.replace(/"$/, '-gzip"')],
  ['Apache with brotli', (tag) => tag.replace(/"$/, '-br"')],
  ['Jetty', (tag) => tag.replace(/"$/, '--gzip"')],
  ['one with a semicolon', (tag) => tag.replace(/"$/, ';gzip"')],
  ['an old Apache', (tag) => `${tag}-gzip`],
  ['Apache behind nginx', (tag) => `W/${tag.replace(/"$/, '-gzip"')}`],
  ['two that compress', (tag) => tag.replace(/"$/, '-gzip;br"')],
];

describe('an entity tag', () => {
  it('is the version and the bytes', () => {
    expect(TAG).toMatch(/^"3-[0-9a-f]{32}"$/);
    expect(entityTagOf(null, BODY)).toMatch(/^"[0-9a-f]{32}"$/);
    expect(entityTagOf(3, BODY)).toBe(TAG);
    expect(entityTagOf(3, Buffer.from('{"data":[]}'))).not.toBe(TAG);
    expect(entityTagOf(4, BODY)).not.toBe(TAG);
  });

  it.each(PROXIES)('survives a proxy: %s', (_, through) => {
    expect(isAmong(TAG, through(TAG))).toBe(true);
    expect(versionsIn(through(TAG))).toEqual([3]);
    expect(versionsIn(through('"3"'))).toEqual([3]);
  });

  it('is found in a list, wherever it stands', () => {
    expect(isAmong(TAG, `"other", ${TAG}`)).toBe(true);
    expect(isAmong(TAG, `W/"a,b" ,\t${TAG},"c"`)).toBe(true);
    expect(isAmong(TAG, `"other","another"`)).toBe(false);
    expect(versionsIn(`"1", W/"2-${'0'.repeat(32)}-gzip", "x"`)).toEqual([1, 2]);
  });

  it('is any, by a star', () => {
    expect(isAmong(TAG, '*')).toBe(true);
    expect(isAmong(TAG, ' * ')).toBe(true);
    expect(versionsIn('*')).toBe('any');
  });

  it.each(['', 'x', '3', '"3', '"a" "b"', '"a",,', '*, "a"', 'W/', '"3"x', '"a";q=1'])(
    'is not in: %s',
    (header) => {
      expect(readEntityTags(header)).toBeNull();
      expect(isAmong(TAG, header)).toBe(false);
      expect(versionsIn(header)).toEqual([]);
    }
  );

  it.each(['"x"', `"${'0'.repeat(32)}"`, '"9999999999"', '"-1"', '"1.5"', '""', '"3-gzip-x"'])(
    'names no version: %s',
    (header) => expect(versionsIn(header)).toEqual([])
  );

  it('is read in a moment, however long the header is', () => {
    const headers = [
      `"${'-gzip'.repeat(3_000)}`,
      '"a", '.repeat(4_000),
      `${'"a-gzip",'.repeat(2_000)}x`,
    ];
    const begun = performance.now();
    for (const header of headers) isAmong(TAG, header);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
