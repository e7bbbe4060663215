import { configValidator } from '../core/plugin-config';
import { CORS_CONFIG } from './cors';

const validate = configValidator([CORS_CONFIG]);
const withOrigins = (origins: unknown) => () => validate({ cors: { origins } });

describe('the setting cors.origins', () => {
  it.each([
    [[]],
    [['https://www.church.example']],
    [['https://www.church.example', 'http://localhost:4321', 'https://xn--kln-sna.example:8443']],
  ])('takes %j', (origins) => {
    expect(withOrigins(origins)).not.toThrow();
  });

  it.each([
    ['https://www.church.example/', 'as browsers send it: "https://www.church.example"'],
    ['https://www.church.example/parish', 'as browsers send it: "https://www.church.example"'],
    ['https://WWW.Church.example', 'as browsers send it: "https://www.church.example"'],
    ['https://www.church.example:443', 'as browsers send it: "https://www.church.example"'],
    ['https://köln.example', 'as browsers send it: "https://xn--kln-sna.example"'],
    ['www.church.example', 'takes the address of one website, as "https://www.church.example"'],
    ['https:www', 'as browsers send it: "https://www"'],
    ['*', 'takes the address of one website'],
    ['https://*.church.example', 'takes the address of one website'],
    ['null', 'takes the address of one website'],
    ['ftp://church.example', 'takes the address of one website'],
    ['', 'takes the address of one website'],
    [7, 'takes the address of one website'],
  ])('refuses %j in words', (origin, words) => {
    expect(withOrigins(['https://fine.example', origin])).toThrow(`cors.origins.1 `);
    expect(withOrigins(['https://fine.example', origin])).toThrow(words);
  });

  it('refuses what is no list, another name, and what is not set', () => {
    expect(withOrigins('https://www.church.example')).toThrow(
      'cors.origins takes a list of addresses of websites.'
    );
    expect(() => validate({ cors: { origin: [] } })).toThrow(
      'cors.origin is no setting. There are: origins.'
    );
    expect(withOrigins([undefined])).toThrow('cors.origins.0 is not set');
  });
});
