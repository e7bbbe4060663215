import { Field, Textarea } from '@strapi/design-system';
import { useWords } from '../words';

/** As the contract has it; the browser must not load the contract to know. */
const WHY_MAX = 500;

interface WhyFieldProps {
  why: string;
  onSay: (why: string) => void;
}

/** The reason for an act, as other editors will read it. */
export const WhyField = ({ why, onSay }: WhyFieldProps) => {
  const { say } = useWords();
  return (
    <Field.Root name="why" required hint={say('move.why-hint')}>
      <Field.Label>{say('move.why')}</Field.Label>
      <Textarea
        value={why}
        maxLength={WHY_MAX}
        onChange={({ target }: { target: { value: string } }) => onSay(target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
