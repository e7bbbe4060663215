import { createTextCheck } from './plain-text';

const check = (text: string | Buffer, ending = 'txt', step = 7) => {
  const bytes = Buffer.from(text);
  const { piece, end } = createTextCheck(ending);
  for (let at = 0; at < bytes.length; at += step) {
    const code = piece(bytes.subarray(at, at + step));
    if (code) return code;
  }
  return end();
};

describe('plain text', () => {
  it.each([
    'Grüße aus St Aldhelm 🥶',
    'a < b, and **c**',
    '﻿with a mark before it',
    '\tone\r\ntwo',
  ])('is %j', (text) => expect(check(text)).toBeNull());

  it.each([
    ['HTML', '  \n<html>'],
    ['a drawing', '<svg onload=alert(1)>'],
    ['a script of a shell', '#!/bin/sh\nrm'],
    ['a page description', '%!PS-Adobe'],
    ['what holds a NUL', 'a\u0000b'],
    ['no UTF-8', Buffer.from([0x61, 0xff, 0x62])],
    ['half a character at its end', Buffer.from([0x61, 0xf0, 0x9f])],
  ])('is not %s', (_, text) => expect(check(text)).toBe('file-not-taken'));

  it('is no table that calls something when it is opened', () => {
    expect(check('name,amount\nann,-3\nben,+4\n', 'csv')).toBeNull();
    for (const cell of [
      "=cmd|' /C calc'!A0",
      '=HYPERLINK("x")',
      '+SUM(1)',
      '@SUM(1)',
      '-1+a|b!c',
    ]) {
      expect(check(`a,b\n1,${cell}\n`, 'csv', 3)).toBe('file-unsafe');
    }
  });
});
