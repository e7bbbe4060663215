import { defineKind } from '../../../persistence/kind';
import { decisionSchema } from './decision.schema';

/** It tells nothing itself: the change that it made is told by what it changed, with its reason. */
export const decisionKind = defineKind({
  schema: decisionSchema,
  isClosed: true,
  alongside: { kind: 'contribution', key: 'contributionKey', inherits: ['communityKey'] },
  people: { authorKey: 'anonymise' },
  verbs: [],
});
