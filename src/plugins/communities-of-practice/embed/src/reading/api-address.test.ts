import { apiAddress, baseOf } from './api-address';

const OWN = 'https://cms.example.org/api/communities-of-practice/embed/element-x.js';

describe('where the Strapi is', () => {
  it.each([
    ['', OWN, 'https://cms.example.org/api'],
    ['', OWN.replace('/api/', '/cms/v2/'), 'https://cms.example.org/cms/v2'],
    ['https://other.example', OWN, 'https://other.example/api'],
    ['https://other.example/cms/', OWN, 'https://other.example/cms'],
  ])('%s, from %s: %s', (api, own, base) => {
    expect(baseOf(apiAddress(api, own))).toBe(base);
  });
});
