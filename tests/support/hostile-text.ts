/** Texts that are taken; each is read back exactly as it was sent. */
export const TAKEN: readonly string[] = [
  'Plain words.',
  '🥶 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ☦️ 1️⃣',
  'שלום עולם, السلام عليكم',
  '\u202Eturned round\u202C and back \u2066isolated\u2069',
  'zero\u200Bwidth \u200Djoiner \uFEFFmark',
  'e\u0301 is not é, and Å is not Å',
  'ﬁ ligature, Ｆｕｌｌ width, ℌ𝔢𝔩𝔩𝔬',
  'Tabs\tand\nnew lines\n\n\nkept',
  'Z̸̡̢̛͙̱̯̦̈́͑a̷̧̛̙̙͙͒̽l̶̢̳̪̈́g̷̡̙̝͑o̶̧̙̼̍',
  'Robert\'); DROP TABLE cop_contributions;-- \\ " ` %s ${1} {{7*7}} <%= 7*7 %>',
  '%00 %0d%0aSet-Cookie: a=b \\u0000 \\x00 &#0;',
  'İstanbul ıI ß ẞ ſ K',
  '\u{10FFFF} the last code point, and \uFFFE \uFFFF that are none',
  '  spaces before and after  ',
  'a'.repeat(20_000),
  '🥶'.repeat(10_000),
  '<script>alert(1)</script> [x](javascript:alert(1)) ![](http://evil.example/x.png)',
];

/** Values that are no text, by what is wrong with them. */
export const REFUSED_TEXTS: readonly [string, unknown][] = [
  ['NUL', 'nul \u0000 inside'],
  ['a lone high surrogate', 'half \ud83e an emoji'],
  ['a lone low surrogate', 'half \udd76 an emoji'],
  ['surrogates the wrong way round', '\udd76\ud83e'],
  ['a bell', 'ding \u0007'],
  ['an escape sequence', '\u001b[31mred'],
  ['nothing', ''],
  ['white space alone', ' \n\t '],
  ['too much', 'a'.repeat(20_001)],
  ['too many emoji', '🥶'.repeat(20_001)],
  ['a number', 42],
  ['a list', ['text']],
  ['an object', { $ne: null }],
  ['null', null],
  ['true', true],
];

const MEGABYTE = 1024 * 1024;

/** Whole bodies that are refused: what, its Content-Type, itself, and the status and code of the refusal. */
export const REFUSED_BODIES: readonly [string, string, string | Buffer, number, string][] = [
  [
    '10 MB of JSON',
    'application/json',
    `{"data":{"text":"${'a'.repeat(10 * MEGABYTE)}"}}`,
    413,
    'body-too-large',
  ],
  ['10 MB of white space', 'application/json', ' '.repeat(10 * MEGABYTE), 413, 'body-too-large'],
  ['malformed JSON', 'application/json', '{"data": {"text": ', 400, 'invalid-input'],
  ['JSON with a trailing comma', 'application/json', '{"data": {},}', 400, 'invalid-input'],
  ['a JSON string', 'application/json', '"text"', 400, 'invalid-input'],
  ['a JSON number', 'application/json', '42', 400, 'invalid-input'],
  ['a JSON list', 'application/json', '[]', 400, 'invalid-input'],
  ['JSON null', 'application/json', 'null', 400, 'invalid-input'],
  [
    'bytes that are no UTF-8',
    'application/json',
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    400,
    'invalid-input',
  ],
  ['a form', 'application/x-www-form-urlencoded', 'data[text]=words', 415, 'json-needed'],
  ['plain text', 'text/plain', '{"data":{}}', 415, 'json-needed'],
  ['XML', 'application/xml', '<data/>', 415, 'json-needed'],
  ['a type that is none', 'nonsense', '{"data":{}}', 415, 'json-needed'],
  [
    'a multipart form',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"text":"words"}\r\n--x--\r\n',
    415,
    'json-needed',
  ],
  [
    'a multipart file',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="files"; filename="a.svg"\r\nContent-Type: image/svg+xml\r\n\r\n<svg onload="alert(1)"/>\r\n--x--\r\n',
    415,
    'json-needed',
  ],
];
