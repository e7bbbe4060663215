import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useRefusalInWords } from '../moderation';
import {
  useCloseConversationMutation,
  useEndRoundMutation,
  useHideConversationMutation,
  useMoveConversationMutation,
  useReopenConversationMutation,
  useUndoConversationEndingMutation,
  useUndoConversationHidingMutation,
  useUndoConversationMoveMutation,
  type Closing,
  type Destination,
  type WholeConversation,
} from './api/conversations-api';
import { useWords } from './words';

const UNDONE = {
  move: 'move.undone',
  hide: 'hide.thread-undone',
  close: 'close.undone',
  reopen: 'reopen.undone',
} as const;

interface Done {
  words: string;
  undo?: { act: keyof typeof UNDONE; documentId: string };
}

/**
 * Moves, hides, closes and reopens a thread and ends its round, says what came of it, and takes the last act
 * back: not the end of a round, what has been seen cannot be hidden.
 */
export const useThreadActs = (whole: WholeConversation) => {
  const { say } = useWords();
  const inWords = useRefusalInWords();
  const { toggleNotification } = useNotification();
  const [move, moving] = useMoveConversationMutation();
  const [hide, hiding] = useHideConversationMutation();
  const [close, closing] = useCloseConversationMutation();
  const [endRound, endingRound] = useEndRoundMutation();
  const [reopen, reopening] = useReopenConversationMutation();
  const [undoMove, undoingMove] = useUndoConversationMoveMutation();
  const [undoHiding, undoingHiding] = useUndoConversationHidingMutation();
  const [undoEnding, undoingEnding] = useUndoConversationEndingMutation();
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

  const closeIt = async (how: Closing) => {
    const answer = await close({ thread: documentId, ...how });
    if ('error' in answer) return refuse(answer.error);
    setDone({
      words: say('close.done', { title }),
      undo: answer.data && { act: 'close', documentId: answer.data.act },
    });
  };

  const reopenIt = async (why: string) => {
    const seen = whole.closing?.documentId ?? null;
    const answer = await reopen({ thread: documentId, closing: seen, why });
    if ('error' in answer) return refuse(answer.error);
    setDone({
      words: say('reopen.done', { title }),
      undo: answer.data && { act: 'reopen', documentId: answer.data.act },
    });
  };

  const endItsRound = async () => {
    const answer = await endRound(documentId);
    if ('error' in answer) return refuse(answer.error);
    setDone({ words: say('end-round.done', { title }) });
  };

  const takeBack = async ({ act, documentId: key }: NonNullable<Done['undo']>) => {
    const undo = { move: undoMove, hide: undoHiding, close: undoEnding, reopen: undoEnding }[act];
    const answer = await undo(key);
    if ('error' in answer) return refuse(answer.error);
    setDone({ words: say(UNDONE[act], { title }) });
  };

  const isBusy = [
    moving,
    hiding,
    closing,
    endingRound,
    reopening,
    undoingMove,
    undoingHiding,
    undoingEnding,
  ].some(({ isLoading }) => isLoading);
  return { moveTo, hideIt, closeIt, endItsRound, reopenIt, takeBack, done, isBusy };
};
