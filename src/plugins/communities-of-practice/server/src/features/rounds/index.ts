import type { Slice } from '../../slice';
import { endingRounds } from './strapi/ending';

export { refuseRound, roundWith } from './domain/round';
export { isAskedToSpeakLast } from './domain/speaking-last';
export { endRound, roundOf } from './strapi/ending';
export {
  seesAnswers,
  unseenInRound,
  whereRoundIsOver,
  whereSeenInRound,
} from './strapi/round.queries';

export const rounds: Slice = { name: 'rounds', jobs: [endingRounds] };
