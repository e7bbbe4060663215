import type { Core } from '@strapi/strapi';
import { isUnavailable } from './database-errors';

/**
 * Strapi begins some work without waiting for it: an entry's events after the commit, the first words
 * on a new connection. When that fails, nobody catches it and Node ends the process, with everybody's
 * requests. If the reason is a database that is away, the process stays; for any other reason Node's
 * own rule stands.
 */
export const outliveItsDatabase = (strapi: Core.Strapi): void => {
  process.on('unhandledRejection', (reason) => {
    if (isUnavailable(reason)) {
      strapi.log.error('communities-of-practice: work that nobody waits for failed.', reason);
    } else if (process.listenerCount('unhandledRejection') === 1) {
      throw reason;
    }
  });
};
