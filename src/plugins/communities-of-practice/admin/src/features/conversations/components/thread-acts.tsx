import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { ArrowRight, Check, Eye, EyeStriked, ArrowClockwise } from '@strapi/icons';
import { Confirm } from '../../../ui/confirm';
import { DoneLine } from '../../../ui/done-line';
import type { WholeConversation } from '../api/conversations-api';
import { useThreadActs } from '../use-thread-acts';
import { useWords } from '../words';
import { CloseDialog } from './close-dialog';
import { MoveDialog } from './move-dialog';
import { WhyDialog } from './why-dialog';

type Act = 'close' | 'end-round' | 'reopen' | 'move' | 'hide';

interface ActButtonsProps {
  whole: WholeConversation;
  onAsk: (act: Act) => void;
}

/** What is held or hidden is decided upon before it is closed or reopened. */
const ActButtons = ({ whole: { standing, threadStatus, round }, onAsk }: ActButtonsProps) => {
  const { say } = useWords();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('acts.label')}>
      {standing === 'shown' && threadStatus === 'open' && (
        <Button variant="secondary" startIcon={<Check />} onClick={() => onAsk('close')}>
          {say('acts.close')}
        </Button>
      )}
      {standing === 'shown' && round?.state === 'running' && (
        <Button variant="secondary" startIcon={<Eye />} onClick={() => onAsk('end-round')}>
          {say('acts.end-round')}
        </Button>
      )}
      {standing === 'shown' && threadStatus === 'closed' && (
        <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => onAsk('reopen')}>
          {say('acts.reopen')}
        </Button>
      )}
      <Button variant="secondary" startIcon={<ArrowRight />} onClick={() => onAsk('move')}>
        {say('acts.move')}
      </Button>
      {standing !== 'hidden' && (
        <Button variant="danger-light" startIcon={<EyeStriked />} onClick={() => onAsk('hide')}>
          {say('acts.hide')}
        </Button>
      )}
    </Flex>
  );
};

/** What a moderator may do about a thread that they have read whole: each with its question and an undo. */
export const ThreadActs = ({ whole }: { whole: WholeConversation }) => {
  const { say } = useWords();
  const { moveTo, hideIt, closeIt, endItsRound, reopenIt, takeBack, done, isBusy } =
    useThreadActs(whole);
  const [asking, setAsking] = useState<Act | null>(null);
  const { documentId, title } = whole;
  const close = () => setAsking(null);
  const asked = { thread: documentId, title, isBusy, onClose: close };
  const undo = done?.undo;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-thread-acts>
      <DoneLine
        done={done?.words ?? null}
        isBusy={isBusy}
        onUndo={undo && (() => void takeBack(undo))}
      />
      <ActButtons whole={whole} onAsk={setAsking} />
      {asking === 'close' && (
        <CloseDialog {...asked} onEnd={(how) => void closeIt(how).then(close)} />
      )}
      {asking === 'end-round' && (
        <Confirm
          isOpen
          title={say('end-round.title', { title })}
          consequence={say('end-round.consequence')}
          confirmLabel={say('end-round.confirm')}
          cancelLabel={say('cancel')}
          isBusy={isBusy}
          onClose={close}
          onConfirm={() => void endItsRound().then(close)}
        />
      )}
      {asking === 'move' && (
        <MoveDialog {...asked} onMove={(place, why) => void moveTo(place, why).then(close)} />
      )}
      {asking === 'reopen' && (
        <WhyDialog
          title={say('reopen.title', { title })}
          consequence={say('reopen.consequence')}
          confirmLabel={say('reopen.confirm')}
          isBusy={isBusy}
          onClose={close}
          onConfirm={(why) => void reopenIt(why).then(close)}
        />
      )}
      {asking === 'hide' && (
        <WhyDialog
          title={say('hide.thread', { title })}
          consequence={say('hide.thread-consequence')}
          confirmLabel={say('hide.thread-confirm')}
          isDangerous
          isBusy={isBusy}
          onClose={close}
          onConfirm={(why) => void hideIt(why).then(close)}
        />
      )}
    </Flex>
  );
};
