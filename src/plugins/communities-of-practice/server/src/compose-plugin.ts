import type { Core, Struct } from '@strapi/strapi';
import { ACT_LIMITS } from './core/budgets';
import { configValidator, wholeNumbers, type ConfigSections } from './core/plugin-config';
import { STRATEGIES } from './http/authentication';
import { serveEmbed } from './http/embed-files';
import { closedExplorers } from './http/closed-explorers';
import { codedErrors } from './http/coded-errors';
import { CORS_CONFIG, ownCors } from './http/cors';
import type { Endpoint } from './http/endpoint';
import { watchGrants } from './http/grants';
import { servePages } from './http/pages';
import { serveSecretPages } from './http/secret-pages';
import { adminHandler, contentHandler } from './http/serve';
import { tryAgain } from './http/try-again';
import { VISITOR_CACHE } from './http/visitor-cache';
import { waitBrieflyOnceListening } from './persistence/brief-waits';
import { layOutForEditors } from './persistence/editor-layouts';
import { watchWrites } from './persistence/epoch';
import { makeCommitsTrue } from './persistence/true-commits';
import { forgettingTheGone, watchDepartures } from './persistence/departures';
import { derivingAnew } from './persistence/derived-words';
import { watchDocuments } from './persistence/document-writes';
import { fillNewColumns } from './persistence/fill-new-columns';
import { forgettingIdempotencyKeys, IDEMPOTENCY_TABLE } from './persistence/idempotency-keys';
import { registerMigrations } from './persistence/migrations';
import { registerRemembered } from './persistence/remembered';
import { outliveItsDatabase } from './persistence/outliving';
import { JOBS_TABLE, startJobs } from './persistence/jobs';
import type { Kind } from './persistence/kind';
import { ownAttributesOf } from './persistence/own-attributes';
import { registerOwnTables } from './persistence/own-table';
import { checkProjectFields, FIELDS_CONFIG } from './persistence/project-fields';
import { ensureSearchIndex, fillingTheIndex } from './persistence/search-index/fill-index';
import { SEARCH_CONFIG } from './persistence/search-index/language';
import { openToWebhooks, WEBHOOKS_CONFIG } from './persistence/webhook-words';
import type { Slice } from './slice';
import { forgettingSpentActs, SPENT_ACTS_TABLE } from './persistence/spent-acts';
import { refuseUnsaidTimeZone } from './persistence/time-zone';

const PLUGIN = 'communities-of-practice';

/** What can be set of what every endpoint shares. */
const SHARED_CONFIG: ConfigSections = {
  visitorCache: wholeNumbers(VISITOR_CACHE),
  limits: wholeNumbers(ACT_LIMITS),
  ...CORS_CONFIG,
  ...FIELDS_CONFIG,
  ...WEBHOOKS_CONFIG,
  ...SEARCH_CONFIG,
};

/** @throws Error when a name stands twice: two slices would overwrite each other silently. */
export const refuseTwice = (what: string, names: readonly string[]): void => {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new Error(`${PLUGIN}: the ${what} "${name}" is defined twice.`);
    seen.add(name);
  }
};

type Controllers = Record<string, Record<string, ReturnType<typeof contentHandler>>>;

const controllersOf = (
  endpoints: readonly Endpoint[],
  handlerFor: typeof contentHandler,
  into: Controllers
): Controllers => {
  for (const endpoint of endpoints) {
    const [controller = '', action = ''] = endpoint.contract.action.split('.');
    into[controller] = { ...into[controller], [action]: handlerFor(endpoint) };
  }
  return into;
};

const contentRoutes = (endpoints: readonly Endpoint[]) =>
  endpoints.map(({ contract }) => ({
    method: contract.method,
    path: contract.path,
    handler: contract.action,
    config: { auth: { strategies: STRATEGIES } },
  }));

const adminRoutes = (endpoints: readonly Endpoint[]) =>
  endpoints.map(({ contract, adminAction }) => {
    if (!adminAction) throw new Error(`${PLUGIN}: ${contract.action} names no admin permission.`);
    return {
      method: contract.method,
      path: contract.path,
      handler: contract.action,
      config: {
        policies: [{ name: 'admin::hasPermissions', config: { actions: [adminAction] } }],
      },
    };
  });

/** What REST keeps closed, Strapi's GraphQL plugin must not open under the same permissions. */
const keepOutOfGraphql = (strapi: Core.Strapi, kinds: readonly Kind[]): void => {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const extension = graphql.service('extension');
  for (const { uid } of kinds) extension.shadowCRUD(uid).disable();
};

/** Merges feature slices into the one object that Strapi loads. A name used twice is a boot error. */
export const composePlugin = (slices: readonly Slice[]) => {
  const contentApi = slices.flatMap((slice) => slice.contentApi ?? []);
  const adminApi = slices.flatMap((slice) => slice.adminApi ?? []);
  const pages = slices.flatMap((slice) => slice.pages ?? []);
  const secretPages = slices.flatMap((slice) => slice.secretPages ?? []);
  const kinds = slices.flatMap((slice) => slice.kinds ?? []);
  const ownTables = [
    JOBS_TABLE,
    SPENT_ACTS_TABLE,
    IDEMPOTENCY_TABLE,
    ...slices.flatMap((slice) => slice.ownTables ?? []),
  ];
  const jobs = [
    forgettingSpentActs,
    forgettingIdempotencyKeys,
    forgettingTheGone(kinds),
    derivingAnew(kinds),
    fillingTheIndex(kinds),
    ...slices.flatMap((slice) => slice.jobs ?? []),
  ];
  const services = slices.flatMap((slice) => Object.entries(slice.services ?? {}));
  const adminActions = slices.flatMap((slice) => slice.adminActions ?? []);
  const endpoints = [...contentApi, ...adminApi];
  refuseTwice(
    'slice',
    slices.map(({ name }) => name)
  );
  refuseTwice(
    'action',
    endpoints.map(({ contract }) => contract.action)
  );
  refuseTwice(
    'content route',
    contentApi.map(({ contract: c }) => `${c.method} ${c.path}`)
  );
  refuseTwice(
    'admin route',
    adminApi.map(({ contract: c }) => `${c.method} ${c.path}`)
  );
  refuseTwice(
    'service',
    services.map(([name]) => name)
  );
  refuseTwice(
    'content type',
    kinds.map(({ name }) => name)
  );
  refuseTwice('table', [...kinds.map(({ table }) => table), ...ownTables.map(({ name }) => name)]);
  refuseTwice(
    'job',
    jobs.map(({ name }) => name)
  );
  const own = ownAttributesOf(kinds);
  let stopJobs: (() => Promise<void>) | null = null;

  return {
    config: {
      // Defaults stand where they are used: merged here, they would hide a setting that is not set.
      default: {},
      validator: configValidator([SHARED_CONFIG, ...slices.map(({ config = {} }) => config)]),
    },
    contentTypes: Object.fromEntries(
      kinds.map(({ name, schema }): [string, { schema: Struct.ContentTypeSchema }] => [
        name,
        { schema },
      ])
    ),
    services: Object.fromEntries(services),
    controllers: controllersOf(
      adminApi,
      adminHandler,
      controllersOf(contentApi, contentHandler, {})
    ),
    routes: {
      'content-api': { type: 'content-api', routes: contentRoutes(contentApi) },
      admin: { type: 'admin', routes: adminRoutes(adminApi) },
    },
    register({ strapi }: { strapi: Core.Strapi }) {
      strapi.server.use(serveEmbed(strapi));
      strapi.server.use(ownCors(strapi));
      strapi.server.use(codedErrors(strapi, contentApi));
      registerRemembered(strapi);
      registerMigrations(strapi);
      openToWebhooks(strapi, kinds, own);
      registerOwnTables(strapi, ownTables);
      keepOutOfGraphql(strapi, kinds);
      watchDocuments(strapi, kinds);
      for (const slice of slices) slice.register?.(strapi);
    },
    async bootstrap({ strapi }: { strapi: Core.Strapi }) {
      await refuseUnsaidTimeZone(strapi);
      checkProjectFields(strapi, own);
      await fillNewColumns(strapi);
      await ensureSearchIndex(strapi);
      // After the project's middlewares and before the router, which Strapi adds when it listens.
      strapi.server.use(tryAgain(strapi));
      strapi.server.use(closedExplorers(kinds));
      strapi.server.use(servePages(strapi, pages));
      strapi.server.use(serveSecretPages(strapi, secretPages));
      outliveItsDatabase(strapi);
      makeCommitsTrue(strapi);
      waitBrieflyOnceListening(strapi);
      watchGrants(strapi);
      watchDepartures(strapi, kinds);
      watchWrites(
        strapi,
        kinds.map(({ uid }) => uid)
      );
      await strapi
        .service('admin::permission')
        .actionProvider.registerMany(
          adminActions.map((action) => ({ section: 'plugins', pluginName: PLUGIN, ...action }))
        );
      await layOutForEditors(strapi, kinds);
      for (const slice of slices) await slice.bootstrap?.(strapi);
      stopJobs = startJobs(strapi, jobs);
    },
    async destroy({ strapi }: { strapi: Core.Strapi }) {
      await stopJobs?.();
      for (const slice of slices) await slice.destroy?.(strapi);
    },
  };
};
