import type { Meanwhile } from '../../../../shared/contracts/refusals';
import { explanationOf } from '../../ui/refusal';
import { useWords } from './words';

const meanwhileOf = (error: unknown): Meanwhile | null => {
  if (typeof error !== 'object' || error === null || !('details' in error)) return null;
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('meanwhile' in details)) return null;
  return details.meanwhile as Meanwhile;
};

/** Why it was refused: where somebody came first, who that was, what they did and why. */
export const refusalInWords = (error: unknown, words: ReturnType<typeof useWords>): string => {
  const meanwhile = meanwhileOf(error);
  if (!meanwhile) return explanationOf(error, words);
  const { say, sayOr } = words;
  const { what, by, why } = meanwhile;
  return say('meanwhile', {
    what: sayOr(`event.${what.replace(/^.*\./, '')}`, say('event.other')),
    by: by ? say('meanwhile.by', { name: by }) : '',
    why: why ? say('meanwhile.why', { why }) : '',
  });
};

/** {@link refusalInWords} for the pages of other features. A hook. */
export const useRefusalInWords = (): ((error: unknown) => string) => {
  const words = useWords();
  return (error) => refusalInWords(error, words);
};
