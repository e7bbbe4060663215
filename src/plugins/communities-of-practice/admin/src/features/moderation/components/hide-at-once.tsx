import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Box, Button } from '@strapi/design-system';
import { EyeStriked } from '@strapi/icons';
import {
  useSafeguardingHideMutation,
  useSafeguardingUndoMutation,
  type ReviewItem,
} from '../api/moderation-api';
import { refusalInWords } from '../meanwhile';
import type { Decided } from '../use-decide';
import { useWords } from '../words';
import { DecidedLine } from './decided-line';
import { HideDialog } from './hide-dialog';

interface HideAtOnceProps {
  concern: string;
  item: ReviewItem;
}

/** The lead takes it out of sight without waiting for a moderator, and can take that back. */
export const HideAtOnce = ({ concern, item }: HideAtOnceProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [hide, { isLoading: isHiding }] = useSafeguardingHideMutation();
  const [undo, { isLoading: isUndoing }] = useSafeguardingUndoMutation();
  const [isAsking, setIsAsking] = useState(false);
  const [decided, setDecided] = useState<Decided | null>(null);
  const { title, standing } = item;
  const refuse = (error: unknown) =>
    toggleNotification({ type: 'danger', message: refusalInWords(error, words) });

  const confirm = async (why: string | undefined) => {
    const answer = await hide({ documentId: concern, seen: standing, why });
    setIsAsking(false);
    if ('error' in answer) return refuse(answer.error);
    setDecided({ title, word: 'hide', decision: answer.data?.decision ?? null });
  };
  const takeBack = async ({ decision }: Decided) => {
    if (decision === null) return;
    const answer = await undo(decision);
    if ('error' in answer) return refuse(answer.error);
    setDecided({ title, word: 'undo-done', decision: null });
  };

  const canBeHidden = standing === 'shown' || standing === 'quiet' || standing === 'held';
  return (
    <Box paddingTop={2}>
      <DecidedLine decided={decided} isBusy={isUndoing} onUndo={takeBack} />
      {canBeHidden && (
        <Button
          variant="danger-light"
          startIcon={<EyeStriked />}
          aria-label={`${words.say('safeguarding.hide')}: ${title}`}
          onClick={() => setIsAsking(true)}
        >
          {words.say('safeguarding.hide')}
        </Button>
      )}
      <HideDialog
        kind={item.kind}
        isOpen={isAsking}
        isBusy={isHiding}
        onClose={() => setIsAsking(false)}
        onHide={confirm}
      />
    </Box>
  );
};
