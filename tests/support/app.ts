import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { dropDatabase, freshDatabase, ROOT } from './databases';

export const API = '/api/communities-of-practice';

export interface App {
  strapi: Core.Strapi;
  /** Requests as a browser would send them, over HTTP. */
  http: ReturnType<typeof supertest>;
  stop(): Promise<void>;
}

const SECRETS = {
  NODE_ENV: 'test',
  APP_KEYS: 'first-test-key,second-test-key',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  API_TOKEN_SALT: 'test-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: 'test-encryption-key',
};

/** As good as no limits. */
export const NO_LIMITS = {
  secondsBetweenReplies: 0,
  secondsBetweenContributions: 0,
  newSecondsBetweenReplies: 0,
  newSecondsBetweenContributions: 0,
  newContributionsADay: 1_000_000,
  newRepliesADay: 1_000_000,
  samePostMinutes: 0,
  concernsADay: 1_000_000,
  thanksAMinute: 1_000_000,
  editsAMinute: 1_000_000,
  withdrawalsAMinute: 1_000_000,
  closingsAMinute: 1_000_000,
  joiningsAMinute: 1_000_000,
  joinAnswersAMinute: 1_000_000,
  profileChangesADay: 1_000_000,
  signedOutConcernsAnHour: 1_000_000,
};

/** Sets the limits for what follows; without an argument, as good as none. */
export const setLimits = (app: App, limits: object = NO_LIMITS): void => {
  app.strapi.config.set('plugin::communities-of-practice.limits', limits);
};

/** How long visitors' answers are given again on this node, in milliseconds; 0 for not at all. */
export const cacheVisitorAnswers = (app: App, lifetimeMs: number): void => {
  app.strapi.config.set('plugin::communities-of-practice.visitorCache', { lifetimeMs });
};

/**
 * A booted Strapi on an empty database of its own, without posting limits, and without cached answers,
 * so that tests may change rows behind the plugin's back.
 * @param name of the suite: letters, digits and underscores.
 */
export const bootApp = async (name: string): Promise<App> => {
  // The process's id keeps two runs at once apart.
  const databaseName = `gathering_places_test_${name}_${process.pid}`;
  const database = await freshDatabase(databaseName);
  Object.assign(process.env, SECRETS, database);
  const instance = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  instance.log.transports.forEach((transport) => Object.assign(transport, { silent: true }));
  await instance.load();
  instance.server.mount();
  const app: App = {
    strapi: instance,
    http: supertest(instance.server.httpServer),
    async stop() {
      await instance.destroy();
      await dropDatabase(databaseName);
    },
  };
  setLimits(app);
  cacheVisitorAnswers(app, 0);
  return app;
};
