import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { explanationOf } from '../../ui/refusal';
import { useWords } from './words';
import { useDecideMutation, type ModerationAct, type ReviewItem } from './api/moderation-api';

/** What was decided last, for the line that says so and takes it back. */
export interface Decided {
  item: ReviewItem;
  act: ModerationAct;
}

/** Decides, says what came of it, and keeps the last decision so that it can be taken back. */
export const useDecide = () => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [decide] = useDecideMutation();
  const [decided, setDecided] = useState<Decided | null>(null);
  const [busyWith, setBusyWith] = useState<string | null>(null);

  const perform = async (item: ReviewItem, act: ModerationAct, note?: string): Promise<boolean> => {
    setBusyWith(item.documentId);
    const answer = await decide({ kind: item.kind, documentId: item.documentId, act, note });
    setBusyWith(null);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: explanationOf(answer.error, words) });
      return false;
    }
    setDecided({ item, act });
    return true;
  };

  return { perform, decided, busyWith };
};
