import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { wordFor } from './acts';
import { refusalInWords } from './meanwhile';
import { useWords } from './words';
import {
  useDecideMutation,
  useUndoMutation,
  type ModerationAct,
  type ReviewItem,
} from './api/moderation-api';

/** What was decided last, for the line that says so and takes it back. */
export interface Decided {
  title: string;
  word: ReturnType<typeof wordFor> | 'undo-done';
  /** The decision's documentId; null where there is nothing to undo. */
  decision: string | null;
}

/** Decides, says what came of it, and remembers the last decision so that it can be taken back. */
export const useDecide = () => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [decide] = useDecideMutation();
  const [undo] = useUndoMutation();
  const [decided, setDecided] = useState<Decided | null>(null);
  const [busyWith, setBusyWith] = useState<string | null>(null);

  const refuse = (error: unknown) => {
    toggleNotification({ type: 'danger', message: refusalInWords(error, words) });
  };

  const perform = async (item: ReviewItem, act: ModerationAct, why?: string): Promise<boolean> => {
    setBusyWith(item.documentId);
    const { kind, documentId, standing, title } = item;
    const concerns = item.concerns.map((concern) => concern.documentId);
    const answer = await decide({ kind, documentId, act, seen: standing, concerns, why });
    setBusyWith(null);
    if ('error' in answer) {
      refuse(answer.error);
      return false;
    }
    setDecided({ title, word: wordFor(act, item), decision: answer.data?.decision ?? null });
    return true;
  };

  const takeBack = async ({ title, decision }: Decided): Promise<void> => {
    if (decision === null) return;
    setBusyWith(decision);
    const answer = await undo(decision);
    setBusyWith(null);
    if ('error' in answer) return refuse(answer.error);
    setDecided({ title, word: 'undo-done', decision: null });
  };

  return { perform, takeBack, decided, busyWith };
};
