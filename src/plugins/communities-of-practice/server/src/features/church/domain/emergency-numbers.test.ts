import { emergencyIn } from './emergency-numbers';

describe('the emergency number', () => {
  it.each([
    ['GB', ['999', '112']],
    ['IE', ['112', '999']],
    ['US', ['911']],
    ['CA', ['911']],
    ['AU', ['000']],
    ['NZ', ['111']],
    ['ZA', ['10111', '112']],
    ['DE', ['112']],
    ['FR', ['112']],
    ['NO', ['112']],
  ])('of %s is %j', (country, numbers) => {
    expect(emergencyIn(country)).toEqual({ country, numbers, isOfTheCountry: true });
  });

  it.each(['XX', 'toString', null])('is 112, and said to be nobody’s own, for %j', (country) => {
    expect(emergencyIn(country)).toEqual({ country, numbers: ['112'], isOfTheCountry: false });
  });
});
