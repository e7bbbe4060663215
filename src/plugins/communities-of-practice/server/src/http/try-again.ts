import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { isPassingConflict, isUnavailable } from '../persistence/database-errors';
import { giveUp } from '../persistence/giving-up';
import { isReachable } from '../persistence/reachable';
import { isForUs } from './addresses';
import { answerRefused } from './refused-response';

const RETRY_AFTER_SECONDS = 5;
/** How often a request that waits asks whether the database is there at all. */
const ASKING_MS = 2_000;

/** What is known of the database on this node. */
interface Known {
  isAway: boolean;
  /** Requests that wait for it, to be told once it is found away. */
  waiting: Set<() => void>;
}

/** Asks whether it is there, and tells those who wait if it is not. */
const ask = async (strapi: Core.Strapi, known: Known): Promise<boolean> => {
  known.isAway = !(await isReachable(strapi));
  if (known.isAway) known.waiting.forEach((tell) => tell());
  return !known.isAway;
};

/** Resolves once it is found away; never while it is there, however long the work takes. */
const watch = (strapi: Core.Strapi, known: Known): { away: Promise<'away'>; stop: () => void } => {
  const clock = setInterval(() => void ask(strapi, known), ASKING_MS);
  let tell = (): void => undefined;
  const away = new Promise<'away'>((resolve) => {
    tell = () => resolve('away');
  });
  known.waiting.add(tell);
  const stop = (): void => {
    clearInterval(clock);
    known.waiting.delete(tell);
  };
  return { away, stop };
};

const refuse = (strapi: Core.Strapi, ctx: Context, why: string): void => {
  strapi.log.warn(`communities-of-practice: the database cannot be asked (${why}).`);
  answerRefused(ctx, { code: 'try-again', retryAfterSeconds: RETRY_AFTER_SECONDS });
};

/** Strapi's own way of saying no, which its error middleware turns into an answer. */
const isAnswer = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || error instanceof errors.HttpError;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'no reason');

/** What goes on in a request that was answered already: it writes nothing, and nobody waits for it. */
const leaveBehind = (strapi: Core.Strapi, ctx: Context, work: Promise<void>): void => {
  giveUp(ctx);
  work.catch((error: unknown) =>
    strapi.log.debug(`communities-of-practice: given up, then failed (${wordsOf(error)}).`)
  );
};

const answer = async (
  strapi: Core.Strapi,
  known: Known,
  ctx: Context,
  next: Next
): Promise<void> => {
  const { away, stop } = watch(strapi, known);
  const work: Promise<void> = next();
  try {
    if ((await Promise.race([work, away])) !== 'away') return;
    leaveBehind(strapi, ctx, work);
    refuse(strapi, ctx, 'it is silent');
  } catch (error) {
    if (isAnswer(error)) throw error;
    if (!isUnavailable(error) && (await ask(strapi, known))) throw error;
    refuse(strapi, ctx, wordsOf(error));
    // A lock that was met says that the database is there: others go on waiting for it.
    if (!isPassingConflict(error)) void ask(strapi, known);
  } finally {
    stop();
  }
};

/**
 * Around Strapi's router, so that it holds for every route of ours, in whatever part the database is
 * asked: who is asking, may they, the work itself. A database that is away, or silent for some
 * seconds, is answered by `try-again` and never by an error or a hang. Once it is known to be away,
 * a request first asks whether it is back.
 */
export const tryAgain = (strapi: Core.Strapi) => {
  const known: Known = { isAway: false, waiting: new Set() };
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!isForUs(strapi, ctx)) return next();
    if (known.isAway && !(await ask(strapi, known))) return refuse(strapi, ctx, 'it is away');
    return answer(strapi, known, ctx, next);
  };
};
