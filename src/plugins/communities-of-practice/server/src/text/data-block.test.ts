import fc from 'fast-check';
import { dataBlock } from './data-block';
import { XSS_PAYLOADS } from './xss-payloads.fixture';

const OPEN = '<script type="application/ld+json">';
const CLOSE = '</script>';

const inside = (block: string): string => block.slice(OPEN.length, -CLOSE.length);

const survives = (text: string): void => {
  const block = dataBlock('application/ld+json', { text });
  expect(block.startsWith(OPEN) && block.endsWith(CLOSE)).toBe(true);
  expect(inside(block)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(inside(block))).toEqual({ text });
};

describe('a block of data', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '&lt;/script&gt;',
    '\u2028\u2029',
    '\\u003c/script>',
    ...XSS_PAYLOADS,
  ])('is read back whole, and ends where it should: %j', survives);

  it('does so whatever is in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), survives));
  });
});
