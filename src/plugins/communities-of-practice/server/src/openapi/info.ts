import type { Info } from './openapi.types';

/** The version is the package's; a test holds them together. */
export const INFO: Info = {
  title: 'Gathering Places',
  version: '0.1.0',
  summary: 'Communities of practice for the people of a church',
  description:
    'What a church’s website talks to. Strapi’s conventions throughout: `{ data, meta }`, ' +
    'documentIds, `filters`, `sort` and `pagination` in brackets. Nothing is open until a role is ' +
    'granted it. What one may not see is answered like what does not exist.',
  license: { name: 'MIT', identifier: 'MIT' },
};
