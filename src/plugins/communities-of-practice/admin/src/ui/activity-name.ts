import { useWords } from './words';

/** An activity's name in the reader's language; a twelfth one that has no words yet goes by its key. */
export const useActivityName = () => {
  const { sayOr } = useWords();
  return (key: string, name = key.replaceAll('-', ' ')) => sayOr(`activity.${key}`, name);
};
