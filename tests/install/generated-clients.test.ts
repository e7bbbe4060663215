import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/databases';
import { copyApp } from './support/app-copy';
import { succeed } from './support/command';
import { onDatabase } from './support/database';
import { npm } from './support/fresh-project';
import { installNode, type OtherNode } from './support/node-versions';
import { API, registerPerson, signIn } from './support/people';
import { removeFolder, type Project } from './support/project';
import { must } from './support/rest';
import { start, type Running } from './support/running';
import { seed, type Seeded } from './support/seed';

/** Both want Node 22.18 or newer. Named by version: what they make is not ours to change under our feet. */
const NODE = '22';
/** It stands on whatever TypeScript it finds, and not on every newest one. */
const HEY_API = ['@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3'];
const ORVAL = ['orval@8.38.0'];

const inRoot = (...names: string[]): string => path.join(ROOT, ...names);

/** What both websites do, and what they print of it. */
const SAID = `
console.log(JSON.stringify({
  found: titles(await find(['problem-solving', 'visits'], 'ELEVEN')),
  otherActivity: titles(await find(['visits'], 'ELEVEN')),
  otherWords: titles(await find(['problem-solving'], 'harvest')),
  replied,
  refused,
}));
`;

const WITH_HEY_API = `
import { client } from './made/client.gen';
import { contributionFind, contributionFindOne, replyCreate } from './made/sdk.gen';

const { SERVER = '', TOKEN = '', THREAD = '' } = process.env;
client.setConfig({ baseUrl: SERVER, headers: { Authorization: 'Bearer ' + TOKEN } });

const find = async (activities: string[], words: string) => {
  const { data, error } = await contributionFind({
    query: {
      'filters[activity][$in]': activities,
      'filters[text][$containsi]': words,
      'pagination[pageSize]': 5,
    },
  });
  if (!data) throw new Error(JSON.stringify(error));
  return data.data;
};
const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);

const main = async () => {
  const reply = await replyCreate({
    path: { documentId: THREAD },
    body: { data: { text: 'By a client of hey-api.', stance: 'supports' } },
  });
  const replied = reply.data?.data.text ?? reply.error;
  const absent = await contributionFindOne({ path: { documentId: 'z'.repeat(24) } });
  const refused = absent.error?.error.details;
  ${SAID}
};
void main();
`;

const WITH_ORVAL = `
import { contributionFind, contributionFindOne, replyCreate } from './made/client';

const { SERVER = '', TOKEN = '', THREAD = '' } = process.env;
/** As a browser would: what is asked for has no address of its own. */
const { fetch: send } = globalThis;
globalThis.fetch = (at, how) => send(SERVER + String(at), how);
const headers = { Authorization: 'Bearer ' + TOKEN };

const find = async (activities: string[], words: string) => {
  const answer = await contributionFind(
    {
      'filters[activity][$in]': activities,
      'filters[text][$containsi]': words,
      'pagination[pageSize]': 5,
    },
    { headers }
  );
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.data));
  return answer.data.data;
};
const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);

const main = async () => {
  const reply = await replyCreate(
    THREAD,
    { data: { text: 'By a client of orval.', stance: 'supports' } },
    { headers }
  );
  const replied = reply.status === 201 ? reply.data.data.text : reply.data;
  const absent = await contributionFindOne('z'.repeat(24), { headers });
  const refused = absent.status === 404 ? absent.data.error.details : absent;
  ${SAID}
};
void main();
`;

const COMPILER = {
  target: 'ES2022',
  module: 'CommonJS',
  moduleResolution: 'Node10',
  strict: true,
  noUncheckedIndexedAccess: true,
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  typeRoots: [inRoot('node_modules/@types')],
  types: ['node'],
  skipLibCheck: true,
  outDir: 'built',
};

interface Thread {
  data: { community: { documentId: string } };
}

describe('a client made from openapi.json', () => {
  let app: Project;
  let node: OtherNode;
  let running: Running;
  let seeded: Seeded;
  /** By the client that acts for them: nobody replies twice within seconds. */
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    app = await onDatabase(copyApp('generated'), 'sqlite', 'generated');
    node = await installNode(app.folder, NODE);
    running = await start(app);
    seeded = await seed(running.url);
    const { token: ruth } = await signIn(running.url, 'ruth');
    const at = `${API}/contributions/${seeded.thread}`;
    await must(running.url, 'POST', `${at}/reopen`, { token: ruth });
    const { data } = await must<Thread>(running.url, 'GET', at, { token: ruth });
    const { token: una } = await registerPerson(running.url, 'una');
    await must(running.url, 'POST', `${API}/communities/${data.community.documentId}/join`, {
      token: una,
      body: { data: { displayName: 'Una' } },
    });
    Object.assign(tokens, { 'hey-api': ruth, orval: una });
  }, 600_000);

  afterAll(async () => {
    await running?.stop();
    removeFolder(app.folder);
  });

  it.each([
    ['hey-api', HEY_API, ['openapi-ts', '-i', 'openapi.json', '-o', 'made'], WITH_HEY_API],
    [
      'orval',
      ORVAL,
      ['orval', '--input', 'openapi.json', '--output', 'made/client.ts', '--client', 'fetch'],
      WITH_ORVAL,
    ],
  ])(
    'by %s compiles strictly, and sends what the server takes',
    async (name, tools, [program = '', ...args], website) => {
      const folder = path.join(app.folder, name);
      fs.mkdirSync(folder);
      fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
      fs.writeFileSync(path.join(folder, 'website.ts'), website);
      fs.writeFileSync(
        path.join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: COMPILER, files: ['website.ts'] })
      );
      fs.copyFileSync(
        inRoot('src/plugins/communities-of-practice/openapi.json'),
        path.join(folder, 'openapi.json')
      );
      await npm({ folder }, 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...tools);
      const byNode = (asked: string[], env: Record<string, string> = {}) =>
        succeed(node.path, asked, { cwd: folder, env });
      await byNode([path.join('node_modules/.bin', program), ...args]);
      await byNode([inRoot('node_modules/typescript/bin/tsc'), '-p', '.']);
      const output = await byNode(['built/website.js'], {
        SERVER: running.url + API,
        TOKEN: tokens[name] ?? '',
        THREAD: seeded.thread,
      });
      expect(JSON.parse(output)).toEqual({
        found: ['The boiler died on Advent Sunday 🥶'],
        otherActivity: [],
        otherWords: [],
        replied: `By a client of ${name}.`,
        refused: { code: 'not-found' },
      });
    },
    300_000
  );
});
