import type { Slice } from '../../core/slice';
import { contributionLayout } from './strapi/contribution.layout';
import { contributionSchema } from './strapi/contribution.schema';

export { isNew } from './domain/limits';
export * from './domain/thread-policy';
export { mayReadItem } from './domain/standing';
export { contributionKeeper } from './strapi/contribution.keeper';
export {
  presentContribution,
  presentPerson,
  presentSummary,
  type ThreadParts,
} from './strapi/contribution.presenter';
export * from './strapi/contribution.service';
export { recordCuration } from './strapi/curation';
export { whereItemReadable } from './strapi/readable-item';
export { fetchFeed, fetchOwnThreads, whereUnanswered } from './strapi/feed.queries';
export { postingLimits, refuseTooSoon } from './strapi/posting-limits';
export {
  findThread,
  lockThread,
  lockThreadToWithdraw,
  openingItem,
  peersOf,
  threadFacts,
  type ThreadRow,
} from './strapi/thread.queries';

export const contributions: Slice = {
  name: 'contributions',
  contentTypes: { contribution: contributionSchema },
  editorLayouts: { contribution: contributionLayout },
};
