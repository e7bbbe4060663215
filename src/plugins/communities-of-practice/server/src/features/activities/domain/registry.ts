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

/** In the seed's order; what the project adds comes after. */
const known: Activity[] = [
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

/** The activities in the seed's order, then those that the project added. */
export const ACTIVITIES: readonly Activity[] = known;

export const activityKeys = (): string[] => known.map(({ key }) => key);

export const findActivity = (key: string): Activity | undefined =>
  known.find((activity) => activity.key === key);

const KEY = /^[a-z](?:[a-z-]{0,38}[a-z])?$/;

/** Why an activity cannot stand beside the others, or null. */
const faultOf = ({ key, fields, outcomes }: Activity): string | null => {
  const names = fields.map(({ name }) => name);
  if (!KEY.test(key)) return 'its key must be up to 40 lower-case letters and hyphens';
  if (findActivity(key)) return 'there is one with this key already';
  if (new Set(names).size < names.length) return 'it names a field twice';
  if (outcomes.length === 0) return 'it has no outcome to end with';
  return null;
};

/** Takes one more activity. @throws Error that says why it cannot. */
export const addActivity = (activity: Activity): void => {
  const fault = faultOf(activity);
  if (fault) throw new Error(`The activity "${activity.key}" cannot be added: ${fault}.`);
  known.push(activity);
};
