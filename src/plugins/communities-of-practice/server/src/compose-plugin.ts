import type { Core, Struct } from '@strapi/strapi';
import type { Slice } from './core/slice';
import { STRATEGIES } from './http/authentication';
import { codedErrors } from './http/coded-errors';
import type { Endpoint } from './http/endpoint';
import { watchGrants } from './http/grants';
import { adminHandler, contentHandler } from './http/serve';
import { tryAgain } from './http/try-again';
import { layOutForEditors } from './persistence/editor-layouts';
import { watchWrites } from './persistence/epoch';
import { fillNewColumns } from './persistence/fill-new-columns';
import { registerIdempotencyTable } from './persistence/idempotency-model';
import { registerMigrations } from './persistence/migrations';
import { registerRemembered } from './persistence/remembered';
import { outliveItsDatabase } from './persistence/outliving';

const PLUGIN = 'communities-of-practice';

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
const keepOutOfGraphql = (strapi: Core.Strapi, names: readonly string[]): void => {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const extension = graphql.service('extension');
  for (const name of names) extension.shadowCRUD(`plugin::${PLUGIN}.${name}`).disable();
};

/** Merges feature slices into the one object that Strapi loads. A name used twice is a boot error. */
export const composePlugin = (slices: readonly Slice[]) => {
  const contentApi = slices.flatMap((slice) => slice.contentApi ?? []);
  const adminApi = slices.flatMap((slice) => slice.adminApi ?? []);
  const contentTypes = slices.flatMap((slice) => Object.entries(slice.contentTypes ?? {}));
  const services = slices.flatMap((slice) => Object.entries(slice.services ?? {}));
  const layouts = slices.flatMap((slice) => Object.entries(slice.editorLayouts ?? {}));
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
    contentTypes.map(([name]) => name)
  );

  return {
    contentTypes: Object.fromEntries(
      contentTypes.map(([name, schema]): [string, { schema: Struct.ContentTypeSchema }] => [
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
      strapi.server.use(codedErrors(strapi));
      registerIdempotencyTable(strapi);
      registerRemembered(strapi);
      registerMigrations(strapi);
      keepOutOfGraphql(
        strapi,
        contentTypes.map(([name]) => name)
      );
      for (const slice of slices) slice.register?.(strapi);
    },
    async bootstrap({ strapi }: { strapi: Core.Strapi }) {
      await fillNewColumns(strapi);
      // After the project's middlewares and before the router, which Strapi adds when it listens.
      strapi.server.use(tryAgain(strapi));
      outliveItsDatabase(strapi);
      watchGrants(strapi);
      watchWrites(
        strapi,
        contentTypes.map(([name]) => `plugin::${PLUGIN}.${name}`)
      );
      await strapi
        .service('admin::permission')
        .actionProvider.registerMany(
          adminActions.map((action) => ({ section: 'plugins', pluginName: PLUGIN, ...action }))
        );
      await layOutForEditors(
        strapi,
        Object.fromEntries(layouts.map(([name, layout]) => [`plugin::${PLUGIN}.${name}`, layout]))
      );
      for (const slice of slices) await slice.bootstrap?.(strapi);
    },
  };
};
