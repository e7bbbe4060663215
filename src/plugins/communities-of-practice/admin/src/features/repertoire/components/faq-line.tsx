import { Marker, type Tone } from '../../../ui/marker';
import type { FaqLine as Faq } from '../api/repertoire-api';
import { useWords } from '../words';
import { Line } from './line';

const TONES: Record<Faq['state'], Tone> = {
  'in-work': 'plain',
  checked: 'plain',
  published: 'good',
  'review-due': 'attention',
  retired: 'plain',
};

export const FaqState = ({ state }: { state: Faq['state'] }) => {
  const { say } = useWords();
  return <Marker tone={TONES[state]}>{say(`faq-state.${state}`)}</Marker>;
};

export const OpenSuggestions = ({ count }: { count: number }) => {
  const { say } = useWords();
  return count > 0 ? (
    <Marker tone="attention">{say('repertoire.suggestions', { count })}</Marker>
  ) : null;
};

export const FaqLine = ({ faq }: { faq: Faq }) => {
  const { say } = useWords();
  const { state, author, helpfulCount, notHelpfulCount, openSuggestionCount } = faq;
  return (
    <Line
      type="faq"
      item={faq}
      markers={
        <>
          <FaqState state={state} />
          <OpenSuggestions count={openSuggestionCount} />
        </>
      }
      details={[
        say('repertoire.drafted-by', { name: author ?? say('author.gone') }),
        say('repertoire.helped', { helped: helpfulCount, not: notHelpfulCount }),
      ]}
    />
  );
};
