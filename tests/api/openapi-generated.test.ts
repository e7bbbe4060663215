import fs from 'node:fs';
import path from 'node:path';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { succeed } from '../install/support/command';
import { makeFolder, removeFolder } from '../install/support/project';
import { bootApp, type App } from '../support/app';
import { ROOT } from '../support/databases';
import { listen } from '../support/listening';

const inRoot = (...names: string[]): string => path.join(ROOT, ...names);

/** A website that has the document and nothing else of ours. */
const WEBSITE = `
import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

const { SERVER = '', TOKEN = '', COMMUNITY = '' } = process.env;
const client = createClient<paths>({
  baseUrl: SERVER,
  headers: { Authorization: 'Bearer ' + TOKEN },
});

const opened = await client.POST('/contributions', {
  params: { header: { 'Idempotency-Key': 'made-by-a-generated-client' } },
  body: {
    data: {
      community: COMMUNITY,
      activity: 'visits',
      title: 'Your solar roof',
      text: 'May we come?',
      details: { toSee: 'The panels' },
    },
  },
});
if (!opened.data) throw new Error(JSON.stringify(opened.error));
const { documentId } = opened.data.data;

const replied = await client.POST('/contributions/{documentId}/replies', {
  params: { path: { documentId } },
  body: { data: { text: 'Do come on a Tuesday.', stance: 'supports' } },
});
if (!replied.data) throw new Error(JSON.stringify(replied.error));

const find = async (activities: string[], words: string): Promise<string[]> => {
  const { data, error } = await client.GET('/contributions', {
    params: {
      query: {
        'filters[activity][$in]': activities,
        'filters[community][$eq]': COMMUNITY,
        'filters[text][$containsi]': words,
        'pagination[pageSize]': 5,
        sort: 'unanswered',
      },
    },
  });
  if (!data) throw new Error(JSON.stringify(error));
  return data.data.map(({ title }) => title);
};

const replies = await client.GET('/replies', {
  params: { query: { 'filters[contribution][$eq]': documentId } },
});

const absent = await client.GET('/contributions/{documentId}', {
  params: { path: { documentId: 'z'.repeat(24) } },
});

console.log(
  JSON.stringify({
    found: await find(['visits', 'mapping-knowledge'], 'MAY WE'),
    otherActivity: await find(['mapping-knowledge'], 'MAY WE'),
    otherWords: await find(['visits'], 'boiler'),
    replies: replies.data?.data.map(({ text, stance }) => [text, stance]),
    absent: absent.error?.error.details,
  })
);
`;

/** What such a client must not be able to write. */
const REFUSED = `
import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

const client = createClient<paths>({ baseUrl: '' });
// @ts-expect-error -- replies are listed of one thread
await client.GET('/replies', { params: { query: {} } });
// @ts-expect-error -- there is no such filter
await client.GET('/contributions', { params: { query: { 'filters[email][$eq]': 'x' } } });
// @ts-expect-error -- an edit says which version it changes
await client.PUT('/replies/{documentId}', { params: { path: { documentId: 'x' } }, body: { data: { text: 'x' } } });
`;

const COMPILER = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  skipLibCheck: true,
  outDir: 'made',
};

describe('a client made by openapi-typescript and openapi-fetch', () => {
  let app: App;
  let folder: string;
  let server: string;
  let community: TestCommunity;
  let ruth: TestPerson;

  const node = (args: string[], env: Record<string, string> = {}) =>
    succeed(process.execPath, args, { cwd: folder, env });

  beforeAll(async () => {
    app = await bootApp('openapi_generated');
    await grantAll(app);
    server = `${await listen(app)}/api/communities-of-practice`;
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);

    folder = makeFolder('generated');
    fs.symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'));
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    fs.writeFileSync(path.join(folder, 'website.ts'), WEBSITE);
    fs.writeFileSync(path.join(folder, 'refused.ts'), REFUSED);
    fs.writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: COMPILER, files: ['website.ts', 'refused.ts'] })
    );
    await node([
      inRoot('node_modules/openapi-typescript/bin/cli.js'),
      inRoot('src/plugins/communities-of-practice/openapi.json'),
      '--output',
      'schema.d.ts',
      '--default-non-nullable',
      'false',
    ]);
  }, 120_000);

  afterAll(async () => {
    removeFolder(folder);
    await app.stop();
  });

  it('compiles strictly, and sends what the server takes', async () => {
    await node([inRoot('node_modules/typescript/bin/tsc'), '-p', '.']);
    const output = await node(['made/website.js'], {
      SERVER: server,
      TOKEN: ruth.token,
      COMMUNITY: community.key,
    });
    expect(JSON.parse(output)).toEqual({
      found: ['Your solar roof'],
      otherActivity: [],
      otherWords: [],
      replies: [['Do come on a Tuesday.', 'supports']],
      absent: { code: 'not-found' },
    });
  }, 120_000);
});
