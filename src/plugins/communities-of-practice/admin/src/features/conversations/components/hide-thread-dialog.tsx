import { useState } from 'react';
import { Confirm } from '../../../ui/confirm';
import { useWords } from '../words';
import { WhyField } from './why-field';

interface HideThreadDialogProps {
  title: string;
  isBusy: boolean;
  onClose: () => void;
  onHide: (why: string) => void;
}

export const HideThreadDialog = ({ title, isBusy, onClose, onHide }: HideThreadDialogProps) => {
  const { say } = useWords();
  const [why, setWhy] = useState('');
  return (
    <Confirm
      isOpen
      isBusy={isBusy}
      isDangerous
      isIncomplete={why.trim() === ''}
      title={say('hide.thread', { title })}
      consequence={say('hide.thread-consequence')}
      confirmLabel={say('hide.thread-confirm')}
      cancelLabel={say('cancel')}
      onClose={onClose}
      onConfirm={() => onHide(why.trim())}
    >
      <WhyField why={why} onSay={setWhy} />
    </Confirm>
  );
};
