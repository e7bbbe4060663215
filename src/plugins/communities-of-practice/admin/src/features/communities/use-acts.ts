import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { explanationOf, codeOf } from '../../ui/refusal';
import {
  useActOnPeopleMutation,
  useUndoOnPeopleMutation,
  type MembershipAct,
  type MembershipChange,
  type PersonHere,
} from './api/people-api';
import { useWords } from './words';

export interface Asked {
  act: MembershipAct;
  people: readonly PersonHere[];
  reason?: string;
}

interface Done {
  sentence: string;
  changes: MembershipChange[];
}

/** Does something about people, says what came of it, and can take the last of it back. */
export const useActs = () => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [act, { isLoading: isActing }] = useActOnPeopleMutation();
  const [undo, { isLoading: isUndoing }] = useUndoOnPeopleMutation();
  const [done, setDone] = useState<Done | null>(null);
  /** What would leave the community without a facilitator, until somebody says that it may. */
  const [leaderless, setLeaderless] = useState<Asked | null>(null);

  const warn = (error: unknown) =>
    toggleNotification({ type: 'danger', message: explanationOf(error, words) });

  const perform = async (asked: Asked, evenIfLast = false): Promise<boolean> => {
    const { people, ...rest } = asked;
    const memberships = people.map(({ documentId }) => documentId);
    const answer = await act({ ...rest, memberships, evenIfLast });
    setLeaderless(null);
    if ('error' in answer) {
      if (codeOf(answer.error) === 'last-facilitator') setLeaderless(asked);
      else warn(answer.error);
      return false;
    }
    const { done: changes, refused } = answer.data;
    const name = people[0]?.name ?? '';
    setDone({ sentence: say(`done.${asked.act}`, { name, count: changes.length }), changes });
    if (refused.length > 0) {
      toggleNotification({
        type: 'warning',
        message: say('done.refused', { count: refused.length }),
      });
    }
    return true;
  };

  const takeBack = async () => {
    if (!done) return;
    const answer = await undo(done.changes);
    if ('error' in answer) return warn(answer.error);
    setDone({ sentence: say('done.undone'), changes: [] });
  };

  return {
    perform,
    takeBack,
    done,
    leaderless,
    forgetLeaderless: () => setLeaderless(null),
    isBusy: isActing || isUndoing,
  };
};
