/** Of the European Union and of the European Economic Area: one number. */
const ONE_ONE_TWO =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK CH IS LI NO'.split(
    ' '
  );

/**
 * What one dials when somebody is in danger now, the best first. Who says so: for the European Union,
 * Directive (EU) 2018/1972, article 109; for each other country its own government or police
 * (gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers, 112.ie, the FCC on 911, CRTC on 9-1-1,
 * triplezero.gov.au, police.govt.nz/111, gov.za on 10111 and 112). What is not known for certain is not here.
 */
const NUMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...Object.fromEntries(ONE_ONE_TWO.map((country) => [country, ['112']])),
    GB: ['999', '112'],
    GG: ['999', '112'],
    IM: ['999', '112'],
    JE: ['999', '112'],
    IE: ['112', '999'],
    US: ['911'],
    CA: ['911'],
    AU: ['000'],
    NZ: ['111'],
    ZA: ['10111', '112'],
  })
);

const ANYWHERE = ['112'];

export interface Emergency {
  country: string | null;
  numbers: string[];
  /** False for 112 in a country whose own number is not known here: it is put through in most, not in all. */
  isOfTheCountry: boolean;
}

/** @param country its two letters (ISO 3166-1), or null where the church has named none. */
export const emergencyIn = (country: string | null): Emergency => {
  const known = NUMBERS.get(country ?? '');
  return { country, numbers: [...(known ?? ANYWHERE)], isOfTheCountry: known !== undefined };
};
