import type { Activity } from './activity';
import { buildingArgument } from './kinds/building-argument.activity';
import { coordinationStrategy } from './kinds/coordination-strategy.activity';
import { discussingDevelopments } from './kinds/discussing-developments.activity';
import { documentingProjects } from './kinds/documenting-projects.activity';
import { growingConfidence } from './kinds/growing-confidence.activity';
import { informationRequest } from './kinds/information-request.activity';
import { mappingKnowledge } from './kinds/mapping-knowledge.activity';
import { problemSolving } from './kinds/problem-solving.activity';
import { reusingAssets } from './kinds/reusing-assets.activity';
import { seekingExperience } from './kinds/seeking-experience.activity';
import { visits } from './kinds/visits.activity';

/** The activities in the seed's order. */
export const ACTIVITIES: readonly Activity[] = [
  problemSolving,
  informationRequest,
  seekingExperience,
  reusingAssets,
  coordinationStrategy,
  buildingArgument,
  growingConfidence,
  discussingDevelopments,
  documentingProjects,
  visits,
  mappingKnowledge,
];

export const ACTIVITY_KEYS: readonly string[] = ACTIVITIES.map(({ key }) => key);

const byKey = new Map(ACTIVITIES.map((activity) => [activity.key, activity]));

export const findActivity = (key: string): Activity | undefined => byKey.get(key);

/** @throws RangeError for a key that is not in the registry; only for keys that were checked. */
export const activityOf = (key: string): Activity => {
  const activity = byKey.get(key);
  if (!activity) throw new RangeError(`There is no activity "${key}".`);
  return activity;
};
