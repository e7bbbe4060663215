import type { Core } from '@strapi/strapi';
import { now } from '../core/clock';
import { currentEpoch } from '../persistence/epoch';
import { createVisitorCache, VISITOR_CACHE } from './visitor-cache';

declare const strapi: Core.Strapi;

/** What visitors of this node read, of every endpoint and page. */
export const visitorAnswers = createVisitorCache(
  () => ({
    ...VISITOR_CACHE,
    ...strapi.config.get('plugin::communities-of-practice.visitorCache', {}),
  }),
  () => ({ now: now().getTime(), epoch: currentEpoch() })
);
