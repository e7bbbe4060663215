import { useState } from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { Confirm } from '../../../ui/confirm';
import type { ReviewItem } from '../api/moderation-api';
import { useWords } from '../words';

/** As the contract has it; the browser must not load the contract to know. */
const NOTE_MAX = 500;

/** Of these the words alone disappear. */
const GOES_ON = [
  'closing',
  'thanks',
  'membership',
  'follow-up',
  'visit-guest',
  'visit-note',
] as const;

interface HideDialogProps {
  kind: ReviewItem['kind'];
  isOpen: boolean;
  isBusy: boolean;
  onClose: () => void;
  onHide: (note: string | undefined) => void;
}

export const HideDialog = ({ kind, isOpen, isBusy, onClose, onHide }: HideDialogProps) => {
  const { say } = useWords();
  const [note, setNote] = useState('');
  const goesOn = GOES_ON.find((one) => one === kind);
  return (
    <Confirm
      isOpen={isOpen}
      isBusy={isBusy}
      isDangerous
      title={say('hide.title')}
      consequence={say(goesOn ? `hide.consequence.${goesOn}` : 'hide.consequence')}
      confirmLabel={say('hide.confirm')}
      cancelLabel={say('cancel')}
      onClose={onClose}
      onConfirm={() => onHide(note.trim() || undefined)}
    >
      <Field.Root name="note" hint={say('hide.note-hint')}>
        <Field.Label>{say('hide.note')}</Field.Label>
        <Textarea
          value={note}
          maxLength={NOTE_MAX}
          onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </Confirm>
  );
};
