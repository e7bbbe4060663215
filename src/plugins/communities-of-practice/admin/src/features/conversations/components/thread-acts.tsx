import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { ArrowRight, EyeStriked } from '@strapi/icons';
import { DoneLine } from '../../../ui/done-line';
import type { WholeConversation } from '../api/conversations-api';
import { useThreadActs } from '../use-thread-acts';
import { useWords } from '../words';
import { HideThreadDialog } from './hide-thread-dialog';
import { MoveDialog } from './move-dialog';

/** What a moderator may do about a thread that they have read whole: each with its question and an undo. */
export const ThreadActs = ({ whole }: { whole: WholeConversation }) => {
  const { say } = useWords();
  const { moveTo, hideIt, takeBack, done, isBusy } = useThreadActs(whole);
  const [asking, setAsking] = useState<'move' | 'hide' | null>(null);
  const { documentId, title, standing } = whole;
  const close = () => setAsking(null);
  const undo = done?.undo;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-thread-acts>
      <DoneLine
        done={done?.words ?? null}
        isBusy={isBusy}
        onUndo={undo && (() => void takeBack(undo))}
      />
      <Flex gap={2} wrap="wrap" role="group" aria-label={say('acts.label')}>
        <Button variant="secondary" startIcon={<ArrowRight />} onClick={() => setAsking('move')}>
          {say('acts.move')}
        </Button>
        {standing !== 'hidden' && (
          <Button
            variant="danger-light"
            startIcon={<EyeStriked />}
            onClick={() => setAsking('hide')}
          >
            {say('acts.hide')}
          </Button>
        )}
      </Flex>
      {asking === 'move' && (
        <MoveDialog
          thread={documentId}
          title={title}
          isBusy={isBusy}
          onClose={close}
          onMove={(place, why) => void moveTo(place, why).then(close)}
        />
      )}
      {asking === 'hide' && (
        <HideThreadDialog
          title={title}
          isBusy={isBusy}
          onClose={close}
          onHide={(why) => void hideIt(why).then(close)}
        />
      )}
    </Flex>
  );
};
