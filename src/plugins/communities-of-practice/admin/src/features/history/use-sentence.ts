import type { HistoryEvent, Party } from './api/history-api';
import { absentWord, valuesOf } from './sentence';
import { useWords } from './words';

/** Events in the reader's language. */
export const useSentence = () => {
  const { say, sayOr } = useWords();
  const nameOf = (party: Party): string => party.name ?? say(absentWord(party));
  return {
    nameOf,
    sentenceOf: (event: HistoryEvent): string => {
      const values = valuesOf(event, nameOf, say('history.somebody'));
      // A verb of another plugin, or of a newer server than this page.
      const unknown = say('history.unknown', { who: values.who, verb: event.verb });
      return sayOr(`history.verb.${event.verb}`, unknown, values);
    },
  };
};
