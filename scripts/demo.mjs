import fs from 'node:fs';
import { MADE_FOR_THE_DEMO } from './lib/demo-database.mjs';
import { DEMO_LOGINS } from './lib/demo-logins.mjs';
import { isTaken } from './lib/free-port.mjs';
import { inRoot } from './lib/paths.mjs';
import { buildAdmin, buildPlugin, compileApp, installPackages } from './lib/prepare.mjs';
import { resetDemo } from './lib/reset.mjs';
import { ensureEnvFile } from './lib/secrets.mjs';
import { step } from './lib/steps.mjs';

const USAGE = `npm run demo             installs, builds, seeds and starts the demo
npm run demo -- --reset  forgets what was written in it, and begins anew
PORT=4000 npm run demo   on another port`;

/** Values of `.env` that are not in the environment already. */
const readEnvFile = () => {
  for (const line of fs.readFileSync(inRoot('.env'), 'utf8').split('\n')) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? [];
    if (name && process.env[name] === undefined) process.env[name] = value;
  }
};

const DATABASE = () => process.env.DATABASE_FILENAME ?? '.tmp/data.db';

const CLIENT = () => process.env.DATABASE_CLIENT ?? 'sqlite';

const refuseOtherDatabases = () => {
  const client = CLIENT();
  if (client === 'sqlite' || MADE_FOR_THE_DEMO.test(process.env.DATABASE_NAME ?? '')) return;
  throw new Error(
    `The demo writes invented people, and only into SQLite; DATABASE_CLIENT is "${client}". ` +
      'Use `npm run develop` for your own database.'
  );
};

const refuseTakenPort = async (port) => {
  if (!(await isTaken(port))) return;
  throw new Error(
    `Port ${port} is taken: perhaps the demo is running already (http://localhost:${port}/admin). ` +
      `If not, choose another one: PORT=${port + 1} npm run demo`
  );
};

const welcome = (base) => `
  Gathering Places is running.

  The admin            ${base}/admin
    log in as          ${DEMO_LOGINS.adminEmail}
    password           ${DEMO_LOGINS.password}

  The church website   ${base}/parish/gathering-places.html
    sign in as         ruth.okafor  (a facilitator)
    or                 tom.hartley  (a newish member)
    password           ${DEMO_LOGINS.password}

  Stop it with Ctrl-C. Start it again with npm run demo; nothing is written twice.
`;

const main = async () => {
  if (process.argv.includes('--help')) return console.log(USAGE);
  console.log('\n  Gathering Places: the demo\n');
  await step('Settings (.env)', ensureEnvFile);
  readEnvFile();
  refuseOtherDatabases();
  const port = Number(process.env.PORT ?? 1337);
  await refuseTakenPort(port);
  await installPackages();
  await buildPlugin();
  await compileApp();
  await buildAdmin({});
  if (process.argv.includes('--reset') && CLIENT() === 'sqlite') {
    await step('What was written before', () => resetDemo(DATABASE()));
  }
  fs.mkdirSync(inRoot('.tmp'), { recursive: true });
  const { loadApp, seed } = await import('./lib/demo-app.mjs');
  let app;
  await step('Strapi', async () => void (app = await loadApp()));
  await step('Four communities and their people', () => seed(app, DEMO_LOGINS));
  await step('Start', async () => void (await app.start()));
  console.log(welcome(`http://localhost:${port}`));
};

main().catch((error) => {
  console.error(`\n  ✗ ${error.message}\n`);
  process.exit(1);
});
