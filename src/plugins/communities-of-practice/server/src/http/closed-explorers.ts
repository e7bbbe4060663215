import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { Kind } from '../persistence/kind';

/** Where Strapi's admin reads and writes rows of any type whose name it is given. */
const DOORS = /^\/+(content-manager|content-releases|review-workflows|i18n)(\/|$)/;

/** Encodings may be laid one into the other. */
const ENCODED_AT_MOST = 5;

const decoded = (text: string): string => {
  let read = text;
  for (let layer = 0; layer < ENCODED_AT_MOST; layer += 1) {
    // One piece at a time, so that a malformed one hides nothing.
    const next = read.replace(/(%[0-9a-f]{2})+/gi, (piece) => {
      try {
        return decodeURIComponent(piece);
      } catch {
        return piece;
      }
    });
    if (next === read) break;
    read = next;
  }
  return read.toLowerCase();
};

/**
 * Refuses the Content Manager's every route that names a closed kind, in its address, query or body, to
 * everybody: who may read a concern is decided on our own pages alone, and each reading recorded. That a
 * type is not shown there only hides its link.
 */
export const closedExplorers = (kinds: readonly Kind[]) => {
  const closed = kinds.filter(({ isClosed }) => isClosed).map(({ uid }) => uid.toLowerCase());
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!DOORS.test(decoded(ctx.path))) return next();
    const asked = decoded(`${ctx.url} ${JSON.stringify(ctx.request.body ?? null)}`);
    if (closed.some((uid) => asked.includes(uid))) {
      throw new errors.ForbiddenError(
        'These are read on their own pages of Gathering Places alone.'
      );
    }
    return next();
  };
};
