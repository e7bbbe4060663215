import type { Core } from '@strapi/strapi';
import { now } from '../core/clock';
import { currentEpoch } from '../persistence/epoch';

/** Another node's write is seen by visitors here after this long at the latest; this node's at once. */
const LIFETIME_MS = 1_000;
const ANSWERS_KEPT = 500;

/** A reply as it is sent. */
export interface Answer {
  json: string;
  etag: string | null;
}

interface KeptAnswer extends Answer {
  epoch: number;
  until: number;
}

const kept = new Map<string, KeptAnswer>();

const lifetimeMs = (strapi: Core.Strapi): number =>
  strapi.config.get('plugin::communities-of-practice.visitorAnswersKeptMs', LIFETIME_MS);

const find = (url: string): Answer | null => {
  const answer = kept.get(url);
  if (!answer) return null;
  if (answer.epoch === currentEpoch() && answer.until > now().getTime()) return answer;
  kept.delete(url);
  return null;
};

const keep = (url: string, answer: KeptAnswer): void => {
  const oldest = kept.size >= ANSWERS_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(url, answer);
};

/**
 * What visitors read, who all read the same: made once, then given again until anything of the
 * plugin's is written (ADR 0007). Permission was checked before this, on every request.
 */
export const answerForVisitors = async (
  strapi: Core.Strapi,
  url: string,
  make: () => Promise<Answer>
): Promise<Answer> => {
  const found = find(url);
  if (found !== null) return found;
  // Before reading: a write while we read makes what we read old.
  const epoch = currentEpoch();
  const answer = await make();
  const lifetime = lifetimeMs(strapi);
  if (lifetime > 0) keep(url, { ...answer, epoch, until: now().getTime() + lifetime });
  return answer;
};
