import type { ReactNode } from 'react';
import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import type { ReviewItem } from '../api/moderation-api';
import { useDecide } from '../use-decide';
import { DecidedLine } from './decided-line';
import { ReviewCard } from './review-card';

interface ReviewPanelProps {
  title: string;
  intro?: string;
  empty: string;
  items: ReviewItem[];
  anchor?: string;
  isAmongOthers?: boolean;
  /** Below the items: the way to those that follow. */
  further?: ReactNode;
}

/** Items with what may be decided about each, and the last decision with the way back. */
export const ReviewPanel = ({
  items,
  empty,
  isAmongOthers,
  further,
  ...panel
}: ReviewPanelProps) => {
  const { perform, takeBack, decided, busyWith } = useDecide();
  return (
    <Panel {...panel}>
      <DecidedLine decided={decided} isBusy={busyWith !== null} onUndo={takeBack} />
      <Rows items={items} keyOf={({ kind, documentId }) => `${kind}-${documentId}`} empty={empty}>
        {(item) => (
          <ReviewCard
            item={item}
            isAmongOthers={isAmongOthers}
            isBusy={busyWith === item.documentId}
            onDecide={(act, why) => perform(item, act, why)}
          />
        )}
      </Rows>
      {further}
    </Panel>
  );
};
