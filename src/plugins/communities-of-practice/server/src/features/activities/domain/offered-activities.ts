import type { Activity } from './activity';
import { ACTIVITIES } from './registry';

/** What an editor chose for one community. Keys never change; words and choice may. */
export interface ActivityChoices {
  hiddenActivities: readonly string[];
  /** Prompts reworded, by activity key. */
  prompts: Readonly<Record<string, string>>;
}

/** The activities as one community offers and words them, in the seed's order. */
export const offeredActivities = ({ hiddenActivities, prompts }: ActivityChoices): Activity[] =>
  ACTIVITIES.filter(({ key }) => !hiddenActivities.includes(key)).map((activity) => {
    const reworded = prompts[activity.key]?.trim();
    return reworded ? { ...activity, prompt: reworded } : activity;
  });
