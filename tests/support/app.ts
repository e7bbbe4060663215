import fs from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { copyDatabase, dropDatabase, freshDatabase, ROOT } from './databases';
import { templateDatabase } from './template';

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
  sharingsAnHour: 1_000_000,
  visitActsAMinute: 1_000_000,
  filesAnHour: 1_000_000,
  fileMegabytesADay: 1_000_000,
  signedOutConcernsAnHour: 1_000_000,
};

/** Sets the limits for what follows; without an argument, as good as none. */
export const setLimits = (app: App, limits: object = NO_LIMITS): void => {
  app.strapi.config.set('plugin::communities-of-practice.limits', limits);
};

/** Where the files of a suite lie, by its database's name. */
const filesOf = (databaseName: string): string => path.join(ROOT, '.tmp', `${databaseName}-files`);

/** How long visitors' answers are given again on this node, in milliseconds; 0 for not at all. */
export const cacheVisitorAnswers = (app: App, lifetimeMs: number): void => {
  app.strapi.config.set('plugin::communities-of-practice.visitorCache', { lifetimeMs });
};

/** What both sides of a visit confirm; without an argument nothing, so that most suites need not. */
export const setVisitChecklist = (app: App, lines: readonly string[] = []): void => {
  app.strapi.config.set('plugin::communities-of-practice.visitChecklist', lines);
};

/** Strapi counts who signs in by packages that suites share: the suites before would count. */
const letSignIn = ({ config }: Core.Strapi): void => {
  config.set('admin.rateLimit', { enabled: false });
  config.set('plugin::users-permissions.ratelimit', { enabled: false });
};

const startOn = async (database: Record<string, string>): Promise<Core.Strapi> => {
  Object.assign(process.env, SECRETS, database);
  const instance = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  instance.log.transports.forEach((transport) => Object.assign(transport, { silent: true }));
  await instance.load();
  return instance;
};

/** A first start, and nothing more. */
const startOnce = async (database: Record<string, string>): Promise<void> => {
  const instance = await startOn(database);
  await instance.destroy();
};

/**
 * A booted Strapi on a database of its own, without contents, without posting limits and without cached
 * answers, so that tests may change rows behind the plugin's back.
 * @param name of the suite: letters, digits and underscores.
 * @param isFirstStart on a database that has not even tables, where the suite is about that.
 * @param hasGraphql whether Strapi's GraphQL, a sixth of what a start loads, is there too.
 */
export const bootApp = async (
  name: string,
  { isFirstStart = false, hasGraphql = false } = {}
): Promise<App> => {
  process.env.GRAPHQL = String(hasGraphql);
  // The process's id keeps two runs at once apart.
  const databaseName = `gathering_places_test_${name}_${process.pid}`;
  const database = isFirstStart
    ? await freshDatabase(databaseName)
    : await copyDatabase(await templateDatabase(startOnce), databaseName);
  const instance = await startOn(database);
  instance.server.mount();
  const folder = filesOf(databaseName);
  instance.config.set('plugin::communities-of-practice.files', { folder });
  const app: App = {
    strapi: instance,
    http: supertest(instance.server.httpServer),
    async stop() {
      await instance.destroy();
      await dropDatabase(databaseName);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  letSignIn(instance);
  setLimits(app);
  setVisitChecklist(app);
  cacheVisitorAnswers(app, 0);
  return app;
};
