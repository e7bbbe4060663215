import type { Slice } from '../../slice';
import { decisionKind } from './strapi/decision.kind';

export { decisionKind } from './strapi/decision.kind';
export {
  findDecision,
  findLatestDecision,
  recentDecisions,
  recentStanding,
  recordDecision,
  undoneDecision,
  type DecisionRow,
  type NewDecision,
} from './strapi/decision.service';

/** What moderators decided, as rows: who, what, why, from which standing to which. */
export const decisions: Slice = { name: 'decisions', kinds: [decisionKind] };
