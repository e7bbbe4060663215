import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Check, Clock, EyeStriked } from '@strapi/icons';
import { useWords } from '../words';
import { actsOn, wordFor } from '../acts';
import type { ModerationAct, ReviewItem } from '../api/moderation-api';
import { HideDialog } from './hide-dialog';

const LOOKS = {
  restore: { icon: <Check />, variant: 'secondary' },
  hold: { icon: <Clock />, variant: 'tertiary' },
  hide: { icon: <EyeStriked />, variant: 'danger-light' },
} as const;

interface DecisionButtonsProps {
  item: ReviewItem;
  isBusy: boolean;
  onDecide: (act: ModerationAct, note?: string) => Promise<boolean>;
}

/** Hiding asks first, since many people will notice; the rest happens at once and can be undone. */
export const DecisionButtons = ({ item, isBusy, onDecide }: DecisionButtonsProps) => {
  const { say } = useWords();
  const [isHiding, setIsHiding] = useState(false);
  const choose = (act: ModerationAct) => (act === 'hide' ? setIsHiding(true) : void onDecide(act));
  return (
    <>
      {actsOn(item).map((act) => {
        const word = say(`act.${wordFor(act, item)}`);
        return (
          <Button
            key={act}
            variant={LOOKS[act].variant}
            startIcon={LOOKS[act].icon}
            disabled={isBusy}
            aria-label={`${word}: ${item.title}`}
            onClick={() => choose(act)}
          >
            {word}
          </Button>
        );
      })}
      <HideDialog
        kind={item.kind}
        isOpen={isHiding}
        isBusy={isBusy}
        onClose={() => setIsHiding(false)}
        onHide={async (note) => {
          if (await onDecide('hide', note)) setIsHiding(false);
        }}
      />
    </>
  );
};
