import { wholeNumbers } from '../../core/plugin-config';
import type { Slice } from '../../slice';
import { POSTING_LIMITS } from './domain/limits';
import { contributionKind } from './strapi/contribution.kind';

export { contributionKind } from './strapi/contribution.kind';
export { isNew } from './domain/limits';
export * from './domain/thread-policy';
export { mayReadItem } from './domain/standing';
export {
  presentContribution,
  presentPerson,
  presentRound,
  presentSummary,
  roundInBrief,
  type ThreadParts,
} from './strapi/contribution.presenter';
export * from './strapi/contribution.service';
export { ITEM_CHANGES, itemStory, type ItemChange } from './domain/item-story';
export { itemFacts, itemLife } from './strapi/item-life';
export { recountThread } from './strapi/thread-counts';
export { whereThreadReadable } from './strapi/readable-item';
export { fetchFeed, fetchOwnThreads, whereUnanswered } from './strapi/feed.queries';
export { postingLimits, refuseTooSoon } from './strapi/posting-limits';
export {
  findThread,
  lockThread,
  lockThreadToWithdraw,
  openingItem,
  standingBefore,
  threadFacts,
  type ThreadRow,
} from './strapi/thread.queries';

export const contributions: Slice = {
  name: 'contributions',
  kinds: [contributionKind],
  config: { limits: wholeNumbers(POSTING_LIMITS) },
};
