import type { z } from '@strapi/utils';
import {
  activityField,
  activityView,
  closingView,
  communityInFull,
  communityView,
  contributionSummary,
  contributionView,
  cursorMeta,
  documentId,
  emptyMeta,
  membershipView,
  memberView,
  pageMeta,
  person,
  replyView,
  resultView,
  tally,
} from '../../../shared/contracts';

/** The shapes that have a name in the document; every other one is written out where it stands. */
export const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  Activity: activityView,
  ActivityField: activityField,
  Closing: closingView,
  Community: communityView,
  CommunityInFull: communityInFull,
  Contribution: contributionView,
  ContributionSummary: contributionSummary,
  CursorMeta: cursorMeta,
  DocumentId: documentId,
  EmptyMeta: emptyMeta,
  Member: memberView,
  Membership: membershipView,
  PageMeta: pageMeta,
  Person: person,
  Reply: replyView,
  Result: resultView,
  Tally: tally,
};

const names = new Map<unknown, string>(
  Object.entries(COMPONENTS).map(([name, schema]) => [schema, name])
);

export const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What this schema is called in the document, if it has a name. */
export const nameOf = (schema: unknown): string | undefined => names.get(schema);
