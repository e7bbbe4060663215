import { useState } from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { Confirm } from '../../../ui/confirm';
import type { Asked } from '../use-acts';
import { useWords } from '../words';

/** As the contract has it; the browser must not load the contract to know. */
const REASON_MAX = 500;

interface ReasonDialogProps {
  asked: Asked | null;
  isBusy: boolean;
  onClose: () => void;
  onSay: (reason: string) => void;
}

/** Pausing and removing ask why: whoever comes next must be able to understand it. */
export const ReasonDialog = ({ asked, isBusy, onClose, onSay }: ReasonDialogProps) => {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const act = asked?.act === 'pause' ? 'pause' : 'remove';
  const name = asked?.people[0]?.name ?? '';
  return (
    <Confirm
      isOpen={asked !== null}
      isBusy={isBusy}
      isDangerous={act === 'remove'}
      isIncomplete={reason.trim() === ''}
      title={say(`ask.${act}`, { name })}
      consequence={say(`ask.${act}.consequence`)}
      confirmLabel={say(`act.${act}`)}
      cancelLabel={say('cancel')}
      onClose={() => {
        setReason('');
        onClose();
      }}
      onConfirm={() => {
        onSay(reason);
        setReason('');
      }}
    >
      <Field.Root required hint={say('ask.reason-hint')}>
        <Field.Label>{say('ask.reason')}</Field.Label>
        <Textarea
          value={reason}
          maxLength={REASON_MAX}
          onChange={({ target }) => setReason(target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </Confirm>
  );
};
