/** `npm run new:feature -- reading-lists`: a whole feature, to be made your own. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, PLUGIN, ROOT } from './lib/paths.mjs';
import { run, step } from './lib/steps.mjs';

const TEMPLATES = inRoot('scripts', 'feature');

/** Where each template goes, below the plugin; the last one below the tests. */
const placesOf = ({ plural, kebab }) => {
  const feature = `server/src/features/${plural}`;
  return {
    contract: `shared/contracts/${plural}.ts`,
    index: `${feature}/index.ts`,
    matrix: `${feature}/${kebab}.matrix.ts`,
    policy: `${feature}/domain/${kebab}-policy.ts`,
    'policy.test': `${feature}/domain/${kebab}-policy.test.ts`,
    schema: `${feature}/strapi/${kebab}.schema.ts`,
    layout: `${feature}/strapi/${kebab}.layout.ts`,
    kind: `${feature}/strapi/${kebab}.kind.ts`,
    queries: `${feature}/strapi/${kebab}.queries.ts`,
    presenter: `${feature}/strapi/${kebab}.presenter.ts`,
    service: `${feature}/strapi/${kebab}.service.ts`,
    endpoints: `${feature}/strapi/${kebab}.endpoints.ts`,
    'api.test': `../../../tests/api/${plural}.test.ts`,
  };
};

const singularOf = (plural) => plural.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
const camelOf = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every way in which a feature's name is written. */
const namesOf = (plural) => {
  const kebab = singularOf(plural);
  return {
    plural,
    kebab,
    snakes: plural.replaceAll('-', '_'),
    camel: camelOf(kebab),
    camels: camelOf(plural),
    Pascal: capital(camelOf(kebab)),
    Pascals: capital(camelOf(plural)),
    word: kebab.replaceAll('-', ' '),
    words: plural.replaceAll('-', ' '),
    Words: capital(kebab.replaceAll('-', ' ')),
  };
};

const filled = (template, names) =>
  fs
    .readFileSync(path.join(TEMPLATES, `${template}.txt`), 'utf8')
    .replace(/\{(\w+)\}/g, (whole, name) => names[name] ?? whole);

const inPlugin = (place) => path.resolve(PLUGIN, place);

const writeFiles = (names) => {
  const places = Object.entries(placesOf(names));
  const taken = places.find(([, place]) => fs.existsSync(inPlugin(place)));
  if (taken) throw new Error(`${taken[1]} is there already.`);
  for (const [template, place] of places) {
    fs.mkdirSync(path.dirname(inPlugin(place)), { recursive: true });
    fs.writeFileSync(inPlugin(place), filled(template, names));
  }
  return places.map(([, place]) => path.relative(ROOT, inPlugin(place)));
};

/** The one line: the feature among the features. */
const listFeature = ({ plural, camels }) => {
  const file = inPlugin('server/src/features/index.ts');
  const listed = fs
    .readFileSync(file, 'utf8')
    .replace(/\n\n\/\*\* Every feature/, `\nimport { ${camels} } from './${plural}';$&`)
    .replace(/\n\];\n$/, `\n  ${camels},\n];\n`);
  fs.writeFileSync(file, listed);
  return path.relative(ROOT, file);
};

/** A sentence for each of its events, among the History page's. */
const wordEvents = ({ kebab, word }) => {
  const file = inPlugin('admin/src/features/history/words/en.json');
  const words = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const done of ['posted', 'deleted']) {
    words[`history.verb.${kebab}.${done}`] = `{who} ${done} a ${word}`;
  }
  fs.writeFileSync(file, JSON.stringify(words, null, 2));
  return path.relative(ROOT, file);
};

const bin = (name) => inRoot('node_modules', '.bin', name);

const main = async () => {
  const plural = process.argv[2] ?? '';
  if (!/^[a-z]+(-[a-z]+)*s$/.test(plural)) {
    throw new Error('Name it in the plural, in lower case: npm run new:feature -- reading-lists');
  }
  const names = namesOf(plural);
  const made = [...writeFiles(names), listFeature(names), wordEvents(names)];
  await step('Format', () => run([bin('prettier'), '--write', ...made], { log: 'new-format' }));
  await step('OpenAPI and the client', () =>
    run(['npm', 'run', '--silent', 'openapi'], { log: 'new-openapi' })
  );
  await step('Its indexes, written down', () =>
    run([bin('jest'), '--selectProjects', 'unit', '--testPathPatterns', 'declared-indexes'], {
      log: 'new-indexes',
      env: { WRITE_INDEXES: '1' },
    })
  );
  console.log(`\n${made.map((file) => `  ${file}`).join('\n')}\n
It boots, is in the matrix of who may do what, in OpenAPI and in the client. Say what it is for in
${placesOf(names).contract} and make its rules your own.`);
};

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
