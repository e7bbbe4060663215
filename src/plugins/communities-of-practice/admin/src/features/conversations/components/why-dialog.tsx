import { useState } from 'react';
import { Confirm } from '../../../ui/confirm';
import { useWords } from '../words';
import { WhyField } from './why-field';

interface WhyDialogProps {
  title: string;
  consequence: string;
  confirmLabel: string;
  isDangerous?: boolean;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: (why: string) => void;
}

/** Asks for the reason of an act that needs nothing else. */
export const WhyDialog = ({ onConfirm, ...asked }: WhyDialogProps) => {
  const { say } = useWords();
  const [why, setWhy] = useState('');
  return (
    <Confirm
      isOpen
      isIncomplete={why.trim() === ''}
      cancelLabel={say('cancel')}
      onConfirm={() => onConfirm(why.trim())}
      {...asked}
    >
      <WhyField why={why} onSay={setWhy} />
    </Confirm>
  );
};
