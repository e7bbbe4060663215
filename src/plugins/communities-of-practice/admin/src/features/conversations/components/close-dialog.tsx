import { useState } from 'react';
import { styled } from 'styled-components';
import {
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { Confirm } from '../../../ui/confirm';
import { useEndingQuery, type Closing, type Ending } from '../api/conversations-api';
import { useWords } from '../words';

/** As the contract has them; the browser must not load the contract to know. */
const LEARNED_MAX = 5_000;
const HELPFUL_MAX = 50;
const OFFERED_REPLIES = 200;

const Fieldset = styled.fieldset`
  border: 0;
  padding: 0;
  min-width: 0;
  legend {
    padding: 0;
  }
`;

/** A long thread's replies scroll; what stands below them stays in sight. */
const Replies = styled(Flex)`
  max-height: 16rem;
  margin-bottom: 0.8rem;
  overflow-y: auto;
`;

interface HelpfulProps {
  replies: Ending['replies'];
  helpful: string[];
  onChoose: (helpful: string[]) => void;
}

const Helpful = ({ replies, helpful, onChoose }: HelpfulProps) => {
  const { say } = useWords();
  const isCut = replies.length >= OFFERED_REPLIES;
  const choose = (reply: string, isChosen: boolean) =>
    onChoose(isChosen ? [...helpful, reply] : helpful.filter((one) => one !== reply));
  return (
    <Fieldset>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {say('close.helpful')}
      </Typography>
      <Replies direction="column" alignItems="stretch" gap={3} paddingTop={2} paddingBottom={2}>
        {replies.map(({ documentId, author, summary }) => (
          <Checkbox
            key={documentId}
            checked={helpful.includes(documentId)}
            disabled={helpful.length >= HELPFUL_MAX && !helpful.includes(documentId)}
            onCheckedChange={(isChosen: boolean) => choose(documentId, isChosen)}
          >
            {say('close.reply', { author: author ?? say('author.gone'), summary })}
          </Checkbox>
        ))}
      </Replies>
      <Typography variant="pi" textColor="neutral600">
        {say(isCut ? 'close.helpful-cut' : 'close.helpful-hint', { count: replies.length })}
      </Typography>
    </Fieldset>
  );
};

interface CloseDialogProps {
  thread: string;
  title: string;
  isBusy: boolean;
  onClose: () => void;
  onEnd: (how: Closing) => void;
}

/** How a thread ended, what was learned and which replies helped: what members are asked, too. */
export const CloseDialog = ({ thread, title, isBusy, onClose, onEnd }: CloseDialogProps) => {
  const { say } = useWords();
  const { data: ending } = useEndingQuery(thread);
  const [outcome, setOutcome] = useState('');
  const [learned, setLearned] = useState('');
  const [helpful, setHelpful] = useState<string[]>([]);
  return (
    <Confirm
      isOpen
      isBusy={isBusy}
      isIncomplete={outcome === ''}
      title={say('close.title', { title })}
      consequence={say('close.consequence')}
      confirmLabel={say('close.confirm')}
      cancelLabel={say('cancel')}
      onClose={onClose}
      onConfirm={() => onEnd({ outcome, learned: learned.trim() || undefined, helpful })}
    >
      <Field.Root name="outcome" required>
        <Field.Label>{say('close.outcome')}</Field.Label>
        <SingleSelect
          value={outcome}
          placeholder={say('close.outcome-placeholder')}
          disabled={!ending}
          onChange={(value) => setOutcome(String(value))}
        >
          {(ending?.outcomes ?? []).map(({ key, label }) => (
            <SingleSelectOption key={key} value={key}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {ending && (
        <Field.Root name="learned" hint={say('close.learned-hint')}>
          <Field.Label>{ending.question}</Field.Label>
          <Textarea
            value={learned}
            maxLength={LEARNED_MAX}
            onChange={({ target }: { target: { value: string } }) => setLearned(target.value)}
          />
          <Field.Hint />
        </Field.Root>
      )}
      {ending && ending.replies.length > 0 && (
        <Helpful replies={ending.replies} helpful={helpful} onChoose={setHelpful} />
      )}
    </Confirm>
  );
};
