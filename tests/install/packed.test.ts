import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/databases';
import { run, succeed } from './support/command';
import { packPlugin, PLUGIN } from './support/fresh-project';
import { makeFolder, removeFolder } from './support/project';

const inRoot = (...names: string[]): string => path.join(ROOT, ...names);

/** What a stranger may open; anything else in the tarball is noise, or ours. */
const EXPECTED =
  /^(README\.md|LICENSE|icon\.png|package\.json|openapi\.json|dist\/(admin|client|server)\/[\w-]+\.(js|mjs|d\.ts|d\.mts)|dist\/embed\/([\w.-]+\.js(\.br|\.gz)?|en\.json))$/;

const SCRIPTS_AT_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

/** A website's own file: every kind of call, and the shapes by their names. */
const WEBSITE = `
import { gatheringPlaces, RefusedError, type Contribution } from '${PLUGIN}/client';
import type { Published } from '${PLUGIN}/embed';

const { call } = gatheringPlaces({ url: 'https://cms.church.example', prefix: '/cms' });

export const latest = async (): Promise<string[]> => {
  const { data } = await call('contribution.find', {
    query: { filters: { activity: { $in: ['visits'] } }, pagination: { pageSize: 5 } },
  });
  return data.map(({ title }) => title);
};

export const open = async (documentId: string): Promise<Contribution | null> => {
  try {
    return (await call('contribution.findOne', { params: { documentId } })).data;
  } catch (error) {
    if (error instanceof RefusedError && error.code === 'not-found') return null;
    throw error;
  }
};

export const follow = (token: string, told: (published: Published) => void): void => {
  const element = document.querySelector('gathering-places');
  if (element === null) return;
  element.getToken = () => token;
  element.headingLevel = 3;
  element.addEventListener('gp-published', ({ detail }) => told(detail));
};
`;

const RESOLVERS = [
  { module: 'CommonJS', moduleResolution: 'Node10' },
  { module: 'Node16', moduleResolution: 'Node16' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
] as const;

/** What npm makes of the checkout, met without Strapi, React or anything else beside it. */
describe('the packed tarball', () => {
  let folder: string;
  let tarball: string;
  let installed: string;
  let described: Record<string, unknown>;

  beforeAll(async () => {
    folder = makeFolder('packed');
    tarball = path.join(folder, await packPlugin(folder));
    installed = path.join(folder, 'node_modules', PLUGIN);
    fs.mkdirSync(installed, { recursive: true });
    await succeed('tar', ['xzf', tarball, '-C', installed, '--strip-components=1'], {
      cwd: folder,
    });
    described = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8'));
  }, 120_000);

  afterAll(() => removeFolder(folder));

  it('holds what is needed, and no sources, tests or fixtures', () => {
    const files = fs
      .readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)));
    expect(files.filter((file) => !EXPECTED.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'icon.png']));
  });

  it('brings no module of the server into the browser', () => {
    const admin = path.join(installed, 'dist/admin');
    const ofServer = fs
      .readdirSync(admin)
      .filter((file) =>
        /@strapi\/(utils|strapi)['"]/.test(fs.readFileSync(path.join(admin, file), 'utf8'))
      );
    expect(ofServer).toEqual([]);
  });

  it('runs nothing at the installer’s', () => {
    const scripts = Object.keys(described.scripts ?? {});
    expect(scripts.filter((name) => SCRIPTS_AT_INSTALL.includes(name))).toEqual([]);
  });

  it('says where it comes from and what it needs', () => {
    expect(described).toMatchObject({
      license: 'MIT',
      repository: { directory: 'src/plugins/communities-of-practice' },
      bugs: { url: expect.stringContaining('https://') },
      engines: { node: expect.stringContaining('>=20') },
    });
  });

  it('gives publint nothing to say', async () => {
    const publint = inRoot('node_modules/publint/src/cli.js');
    const { code, output } = await run(process.execPath, [publint, '--strict', tarball], {
      cwd: folder,
    });
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('All good!') });
  }, 120_000);

  it('has types that every resolver reads rightly, says arethetypeswrong', async () => {
    const script = path.join(__dirname, 'support/types-check.mjs');
    const answer = await succeed(process.execPath, [script, tarball], { cwd: ROOT });
    expect(JSON.parse(answer)).toEqual({
      problems: [],
      doors: expect.arrayContaining(['./strapi-admin', './strapi-server', './client', './embed']),
    });
  }, 120_000);

  describe.each(['module', 'commonjs'])('in a website of type %s', (type) => {
    it.each(RESOLVERS)(
      'compiles strictly with $moduleResolution',
      async (resolver) => {
        const website = path.join(folder, `${type}-${resolver.moduleResolution}`);
        fs.mkdirSync(website);
        const write = (name: string, text: string) =>
          fs.writeFileSync(path.join(website, name), text);
        write('package.json', JSON.stringify({ type }));
        write('website.ts', WEBSITE);
        const compilerOptions = {
          ...resolver,
          target: 'ES2022',
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
        };
        write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['website.ts'] }));
        const { output } = await run(
          process.execPath,
          [inRoot('node_modules/typescript/bin/tsc'), '-p', '.'],
          { cwd: website }
        );
        expect(output).toBe('');
      },
      120_000
    );

    it('loads without anything beside it', async () => {
      const website = path.join(folder, `${type}-run`);
      fs.mkdirSync(website);
      fs.writeFileSync(path.join(website, 'package.json'), JSON.stringify({ type }));
      const load =
        type === 'module'
          ? `import { gatheringPlaces } from '${PLUGIN}/client';`
          : `const { gatheringPlaces } = require('${PLUGIN}/client');`;
      fs.writeFileSync(
        path.join(website, 'website.js'),
        `${load}\nconst fetch = async (url) => { console.log(url); return Response.json({ data: [], meta: {} }); };
gatheringPlaces({ url: 'http://cms/', prefix: 'cms', fetch }).call('activity.find');\n`
      );
      const output = await succeed(process.execPath, ['website.js'], { cwd: website });
      expect(output.trim()).toBe('http://cms/cms/communities-of-practice/activities');
    });
  });
});
