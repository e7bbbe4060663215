import { useWords } from './words';

/** A key as words: `problem-solving` is never shown as it stands. */
const inWords = (key: string): string => {
  const spaced = key.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** An activity's name in the reader's language; a twelfth one that has no words here goes by its own. */
export const useActivityName = () => {
  const { sayOr } = useWords();
  return (key: string, name = inWords(key)) => sayOr(`activity.${key}`, name);
};

/** The seed's own words that open an activity, or nothing for one that this admin has not met. */
export const useActivityPrompt = () => {
  const { sayOr } = useWords();
  return (key: string) => sayOr(`prompt.${key}`, '');
};
