const path = require('node:path');

/** The test sets this process's clock: by a message, and as far as JavaScript asks for it. */
let aheadMs = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + aheadMs] : given));
  }
  static now() {
    return RealDate.now() + aheadMs;
  }
};
process.on('message', ({ clock }) => {
  aheadMs = clock - RealDate.now();
  process.send({ clock });
});

const { createStrapi } = require('@strapi/strapi');

const ROOT = path.resolve(__dirname, '..', '..');

const main = async () => {
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.transports.forEach((transport) => Object.assign(transport, { silent: true }));
  // What another project says in its config folder, by paths.
  const { NODE_CONFIG: config = '{}' } = process.env;
  for (const [at, value] of Object.entries(JSON.parse(config))) strapi.config.set(at, value);
  await strapi.load();
  const { NODE_LIMITS: limits } = process.env;
  if (limits) strapi.config.set('plugin::communities-of-practice.limits', JSON.parse(limits));
  // What a project would do in its own bootstrap.
  if (process.env.NODE_SETUP) require(process.env.NODE_SETUP)(strapi);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.keepAliveTimeout = 120_000;
  httpServer.listen(0, '127.0.0.1', () => process.send({ port: httpServer.address().port }));
  process.on('SIGTERM', async () => {
    await strapi.destroy();
    process.exit(0);
  });
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
