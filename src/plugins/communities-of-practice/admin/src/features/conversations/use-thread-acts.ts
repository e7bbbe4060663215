import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useRefusalInWords } from '../moderation';
import {
  useHideConversationMutation,
  useMoveConversationMutation,
  useUndoConversationHidingMutation,
  useUndoConversationMoveMutation,
  type Destination,
  type WholeConversation,
} from './api/conversations-api';
import { useWords } from './words';

interface Done {
  words: string;
  undo?: { act: 'move' | 'hide'; documentId: string };
}

/** Moves and hides a thread, says what came of it, and takes the last act back. */
export const useThreadActs = (whole: WholeConversation) => {
  const { say } = useWords();
  const inWords = useRefusalInWords();
  const { toggleNotification } = useNotification();
  const [move, { isLoading: isMoving }] = useMoveConversationMutation();
  const [hide, { isLoading: isHiding }] = useHideConversationMutation();
  const [undoMove, { isLoading: isMovingBack }] = useUndoConversationMoveMutation();
  const [undoHiding, { isLoading: isRestoring }] = useUndoConversationHidingMutation();
  const [done, setDone] = useState<Done | null>(null);
  const { documentId, community, standing, title } = whole;

  const refuse = (error: unknown) =>
    toggleNotification({ type: 'danger', message: inWords(error) });

  const moveTo = async (place: Destination, why: string) => {
    const asked = { thread: documentId, from: community, community: place.documentId, why };
    const answer = await move(asked);
    if ('error' in answer) return refuse(answer.error);
    setDone({
      words: say('move.done', { title, place: place.name }),
      undo: answer.data && { act: 'move', documentId: answer.data.move },
    });
  };

  const hideIt = async (why: string) => {
    const answer = await hide({ documentId, standing, why });
    if ('error' in answer) return refuse(answer.error);
    setDone({
      words: say('hide.thread-done', { title }),
      undo: answer.data && { act: 'hide', documentId: answer.data.decision },
    });
  };

  const takeBack = async ({ act, documentId: key }: NonNullable<Done['undo']>) => {
    const answer = await (act === 'move' ? undoMove(key) : undoHiding(key));
    if ('error' in answer) return refuse(answer.error);
    setDone({ words: say(act === 'move' ? 'move.undone' : 'hide.thread-undone', { title }) });
  };

  const isBusy = isMoving || isHiding || isMovingBack || isRestoring;
  return { moveTo, hideIt, takeBack, done, isBusy };
};
