import boundaries from 'eslint-plugin-boundaries';

const PLUGIN = 'src/plugins/communities-of-practice';
const SERVER = `${PLUGIN}/server/src`;
const ADMIN = `${PLUGIN}/admin/src`;

const element = (type, pattern, capture) => ({
  type,
  mode: 'full',
  pattern,
  ...(capture ? { capture } : {}),
});

/** Every part of the project that has a say in who may import whom. */
const ELEMENTS = [
  element('shared', `${PLUGIN}/shared/**/*`),
  element('client', `${PLUGIN}/client/**/*`),
  element('embed', `${PLUGIN}/embed/**/*`),
  element('core', `${SERVER}/core/**/*`),
  element('text', `${SERVER}/text/**/*`),
  element('persistence', `${SERVER}/persistence/**/*`),
  element('http', `${SERVER}/http/**/*`),
  element('openapi', `${SERVER}/openapi/**/*`),
  element('slice', `${SERVER}/slice.ts`),
  element('features', `${SERVER}/features/index.ts`),
  element('door', `${SERVER}/features/*/index.ts`, ['feature']),
  element('domain', `${SERVER}/features/*/domain/**/*`, ['feature']),
  element('insides', `${SERVER}/features/*/!(domain)/**/*`, ['feature']),
  element('composition', `${SERVER}/!(slice)*.ts`),
  element('admin-ui', `${ADMIN}/ui/**/*`),
  element('admin-shell', `${ADMIN}/shell/**/*`),
  element('admin-features', `${ADMIN}/features/index.ts`),
  element('admin-door', `${ADMIN}/features/*/{index,manifest}.{ts,tsx}`, ['feature']),
  element('admin-insides', `${ADMIN}/features/*/!(index|manifest).{ts,tsx}`, ['feature']),
  element('admin-insides', `${ADMIN}/features/*/*/**/*`, ['feature']),
  element('admin-composition', `${ADMIN}/*.{ts,tsx}`),
  element('database', 'database/**/*'),
];

const to = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const ofItsOwn = (...types) =>
  types.map((type) => ({
    to: { element: { type, captured: { feature: '{{from.element.captured.feature}}' } } },
  }));
const packages = (...sources) => ({
  to: { module: { origin: ['external', 'core'], source: sources } },
});
const ANY_PACKAGE = { to: { module: { origin: ['external', 'core'] } } };
/** Zod, which Strapi hands on: a second one would mix schemas. */
const ZOD = packages('@strapi/utils');

/** What each part may import. Everything else is refused. */
const ALLOWED = {
  shared: [to('shared'), ZOD],
  client: [to('client', 'shared')],
  /** It meets the server by the client alone, as any website does. */
  embed: [
    to('embed', 'client'),
    packages('lit', 'nanostores', 'idb-keyval', 'intl-messageformat'),
    packages('@formatjs/icu-messageformat-parser'),
  ],
  core: [to('core', 'shared'), ZOD, packages('node:crypto', 'crypto')],
  text: [
    to('text', 'core', 'shared'),
    packages('markdown-it', 'sanitize-html', 'linkify-it', '@orama/stemmers'),
  ],
  persistence: [to('persistence', 'text', 'core', 'shared'), ANY_PACKAGE],
  http: [to('http', 'persistence', 'text', 'core', 'shared'), ANY_PACKAGE],
  openapi: [to('openapi', 'slice', 'http', 'core', 'shared'), ZOD],
  slice: [to('http', 'persistence', 'core', 'shared'), packages('@strapi/strapi')],
  /** Pure, and so are the packages it may use. */
  domain: [to('domain', 'core', 'shared'), ZOD, packages('unhomoglyph', 'simple-statistics')],
  insides: [
    ...ofItsOwn('domain', 'insides'),
    to('door', 'http', 'persistence', 'text', 'core', 'shared'),
    ANY_PACKAGE,
  ],
  door: [
    ...ofItsOwn('domain', 'insides'),
    to('door', 'slice', 'http', 'persistence', 'text', 'core', 'shared'),
    ANY_PACKAGE,
  ],
  features: [to('door', 'slice')],
  composition: [
    to(
      'composition',
      'features',
      'door',
      'slice',
      'openapi',
      'http',
      'persistence',
      'core',
      'shared'
    ),
    ANY_PACKAGE,
  ],
  'admin-ui': [to('admin-ui', 'shared'), ANY_PACKAGE],
  'admin-shell': [to('admin-shell', 'admin-features', 'admin-ui', 'shared'), ANY_PACKAGE],
  'admin-insides': [
    ...ofItsOwn('admin-insides', 'admin-door'),
    to('admin-door', 'admin-shell', 'admin-ui', 'shared'),
    ANY_PACKAGE,
  ],
  'admin-door': [
    ...ofItsOwn('admin-insides', 'admin-door'),
    to('admin-door', 'admin-shell', 'admin-ui', 'shared'),
    ANY_PACKAGE,
  ],
  'admin-features': [to('admin-door', 'admin-shell')],
  'admin-composition': [
    to('admin-composition', 'admin-features', 'admin-shell', 'admin-ui', 'shared'),
    ANY_PACKAGE,
  ],
  database: [to('database'), ANY_PACKAGE],
};

const policies = [
  ...Object.entries(ALLOWED).flatMap(([type, allowed]) =>
    allowed.map((allow) => ({ from: { element: { type } }, allow }))
  ),
  // A domain is told the time; it does not look at the clock.
  {
    from: { element: { type: 'domain' } },
    disallow: { to: { file: { categories: 'clock' } } },
  },
];

/** Tests may look behind any door, and the client's types are made from contracts. */
const FREE = ['**/*.test.ts', '**/*.test.tsx', '**/*.fixture.ts'];

/** The direction of imports, as a list of what is allowed (docs/adr/0001). */
export const directions = {
  files: [`${PLUGIN}/{shared,client,embed,server,admin}/**/*.{ts,tsx}`, 'database/**/*.ts'],
  ignores: FREE,
  plugins: { boundaries },
  settings: {
    'boundaries/elements': ELEMENTS,
    'boundaries/files': [{ category: 'clock', pattern: `${SERVER}/core/clock.ts` }],
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'import/resolver': {
      typescript: { alwaysTryTypes: true, project: `${PLUGIN}/server/tsconfig.json` },
    },
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
    'boundaries/no-unknown-dependencies': 'error',
  },
};
