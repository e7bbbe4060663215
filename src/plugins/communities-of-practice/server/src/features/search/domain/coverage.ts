/** The places where each word of a question was found, as far as they were looked for. */
export interface FoundWord {
  asked: string;
  places: readonly number[];
  /** There are more than were looked for: a word that says little about any of them. */
  isEverywhere: boolean;
}

/** What says less than this of a question is no answer to it. */
const LEAST_COVERAGE = 0.2;
const MOST_FINDS = 200;
/** As if a word that nobody ever wrote stood in so many: a question is not about it alone. */
const UNKNOWN_AS = 20;
const OF = 1_000;

/** The rarer a word is among what the asker may read, the more it says. */
export const weightOf = ({ places, isEverywhere }: FoundWord): number => {
  if (isEverywhere) return 0.5;
  return Math.log(1 + OF / (1 + (places.length === 0 ? UNKNOWN_AS : places.length)));
};

/** Which places say most of a question that none says whole, each with how much of it: 0 to 1. */
export const coverageOf = (words: readonly FoundWord[]): Map<number, number> => {
  const all = words.reduce((sum, word) => sum + weightOf(word), 0);
  const said = new Map<number, number>();
  for (const word of words.filter(({ isEverywhere }) => !isEverywhere)) {
    for (const place of word.places) said.set(place, (said.get(place) ?? 0) + weightOf(word));
  }
  for (const word of words.filter(({ isEverywhere }) => isEverywhere)) {
    for (const place of word.places) {
      const before = said.get(place);
      if (before !== undefined) said.set(place, before + weightOf(word));
    }
  }
  return new Map(
    [...said]
      .map(([place, weight]): [number, number] => [place, weight / all])
      .filter(([, coverage]) => coverage >= LEAST_COVERAGE)
      .sort(([onePlace, one], [otherPlace, other]) => other - one || otherPlace - onePlace)
      .slice(0, MOST_FINDS)
  );
};
