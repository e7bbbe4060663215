import { features } from '../../src/plugins/communities-of-practice/server/src/features';
import { possibleRefusals } from '../../src/plugins/communities-of-practice/server/src/openapi/possible-refusals';
import { offered } from '../../src/plugins/communities-of-practice/server/src/offered';
import { contractsOf } from '../../src/plugins/communities-of-practice/server/src/openapi';
import { contentRoutes, grantAll } from '../factories/people';
import { bootApp, type App } from '../support/app';
import {
  cellsOf,
  declaredFor,
  OUTCOMES,
  ROUTES,
  type Cell,
  type Identity,
} from '../support/matrix';
import { goodRequest } from '../support/matrix-requests';
import { makeMatrixWorld, type Target, type World } from '../support/matrix-world';
import { insertRows } from '../support/rows';
import { shareHere } from '../support/shares';
import { FILE_KEY } from '../support/uploads';
import { connect, type Answer, type Sent, type Wire } from '../support/wire';

interface Route {
  method: string;
  path: string;
  handler: string;
}

interface Prepared {
  cell: Cell;
  target: Target;
}

interface Asked extends Prepared {
  expected: string;
  answer: Answer;
}

type Row = Record<string, unknown>;

const AT_ONCE = 8;
/** All that a write may change or add; where it refuses they are compared whole. */
const TABLES = features.flatMap(({ kinds = [] }) => kinds.map(({ table }) => table));
/** Where the matrix's world is; all else is made for one cell. */
const WORLD = ['cop_communities', 'cop_memberships'];

const CONTRACTS = new Map(contractsOf(offered).map((found) => [found.action as string, found]));

const lastSlash = /\/(?=[^/]*$)/;

/** Other ways to write a route's path, and what they lead to: the `same` place, or `nowhere`. */
const VARIANTS: readonly {
  name: string;
  write(path: string): string;
  leads: 'same' | 'nowhere';
}[] = [
  { name: 'a trailing slash', write: (path) => `${path}/`, leads: 'same' },
  {
    name: 'upper case',
    write: (path) => path.replace(/\/[^/:]+/g, (part) => part.toUpperCase()),
    leads: 'same',
  },
  { name: 'a double slash in front', write: (path) => `/${path}`, leads: 'nowhere' },
  {
    name: 'a double slash inside',
    write: (path) => path.replace(lastSlash, '//'),
    leads: 'nowhere',
  },
  { name: 'a dot segment', write: (path) => path.replace(lastSlash, '/./'), leads: 'nowhere' },
  { name: 'an encoded dot', write: (path) => path.replace(lastSlash, '/%2e/'), leads: 'nowhere' },
  { name: 'an encoded way up', write: (path) => `${path}/x/%2e%2e`, leads: 'nowhere' },
  { name: 'a NUL', write: (path) => `${path}%00`, leads: 'nowhere' },
  { name: 'an encoded slash', write: (path) => path.replace(lastSlash, '%2F'), leads: 'nowhere' },
  { name: 'an encoded letter', write: (path) => path.replace(/\/c/, '/%63'), leads: 'nowhere' },
  { name: 'a parameter of the segment', write: (path) => `${path};admin=1`, leads: 'nowhere' },
  { name: 'an extension', write: (path) => `${path}.json`, leads: 'nowhere' },
];

const BY_OTHER_ADDRESSES: readonly Identity[] = [
  'visitor',
  'full-access API token',
  'blocked member',
  'super admin',
  'stranger',
  'member',
  'facilitator',
];

/** Refusals that say nothing of what is there: no such address, or no such caller. */
const LEADS_NOWHERE =
  /^(415 json-needed|40[045] (not-found|invalid-input)|401 (token-not-accepted|not-signed-in)|403 (not-permitted|person-needed))$/;

const inPieces = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<void>
): Promise<void> => {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

const nameOf = ({ community, whose, state, identity }: Cell): string =>
  `${identity}: ${whose} ${state} in ${community}`;

const got = ({ status, body }: Answer): string =>
  `${status} ${body.error?.details?.code ?? ''}`.trim();

const isGranted = (outcome: string): boolean => outcome === 'ok' || outcome === 'new';

const wanted = (outcome: string, { handler }: Route): string => {
  const [status, code] = OUTCOMES[outcome] ?? [];
  return isGranted(outcome) ? String(CONTRACTS.get(handler)?.status ?? 200) : `${status} ${code}`;
};

/** What two refusals must share: everything but when they were given. */
const faceOf = ({ status, headers, text }: Answer): string => {
  const told = Object.entries(headers).filter(
    ([name]) => !/^(date|connection|keep-alive)$/.test(name)
  );
  return JSON.stringify([status, told, text]);
};

/** The facts of an event name things, too. */
const factsIn = (value: unknown): unknown[] =>
  typeof value === 'string' && value.startsWith('{') ? Object.values(JSON.parse(value)) : [value];

const keysIn = (row: Row): string[] => Object.values(row).flatMap(factsIn).map(String);

/** The keys of what was granted, and of the rows that were made of it, as an adaptation is. */
const withMade = (granted: ReadonlySet<string>, before: readonly Row[], after: readonly Row[]) => {
  const known = new Set(before.map((row) => row.document_id));
  const made = after.filter(
    (row) => !known.has(row.document_id) && keysIn(row).some((key) => granted.has(key))
  );
  return new Set([...granted, ...made.map((row) => String(row.document_id))]);
};

/** Figure 1 of trust.md: every route, every identity, every state of the target. */
describe('the permission matrix', () => {
  let app: App;
  let wire: Wire;
  let world: World;
  let routes: Route[];
  let cells = 0;

  beforeAll(async () => {
    app = await bootApp('trust_matrix');
    await grantAll(app);
    wire = await connect(app);
    world = await makeMatrixWorld(app);
    routes = contentRoutes(app);
  });

  afterAll(async () => {
    process.stdout.write(`Figure 1: ${cells} cells of ${routes.length} routes.\n`);
    wire.close();
    await app.stop();
  });

  const routeOf = (action: string): Route => {
    const route = routes.find(({ handler }) => handler === action);
    if (!route) throw new Error(`${action} is declared, but there is no such route.`);
    return route;
  };

  const kindOf = ({ handler }: Route) => ROUTES[handler]?.target ?? 'none';

  const prepare = async (route: Route, asked: readonly Cell[]): Promise<Prepared[]> => {
    const prepared = asked.map((cell) => ({ cell, target: world.targetFor(cell, kindOf(route)) }));
    for (const table of TABLES) {
      await insertRows(
        app,
        table,
        prepared.flatMap(({ target }) => target.rows[table] ?? [])
      );
    }
    return prepared;
  };

  const ask = (
    route: Route,
    { cell, target }: Prepared,
    change: Partial<Sent> = {}
  ): Promise<Answer> => {
    const { query = '', ...request } = goodRequest(route.handler, target);
    const named = (change.path ?? route.path).replace(':documentId', target.key);
    const path = named.replace(':file', FILE_KEY) + query;
    const token = world.tokenOf(cell.identity);
    cells += 1;
    return wire.send({ method: route.method, ...request, ...change, path, token });
  };

  const everyRow = async (): Promise<Row[]> => {
    const found: Row[] = [];
    for (const table of TABLES) found.push(...(await app.strapi.db.connection(table)));
    return found;
  };

  /** Rows that were changed or added and are not about anything in `granted`. */
  const strayRows = (
    before: readonly Row[],
    after: readonly Row[],
    granted: ReadonlySet<string>
  ): Row[] => {
    const known = new Set(before.map((row) => JSON.stringify(row)));
    return after
      .filter((row) => !known.has(JSON.stringify(row)))
      .filter((row) => !keysIn(row).some((key) => granted.has(key)));
  };

  // Each route compares every row before and after: what is done with goes.
  afterEach(async () => {
    for (const table of TABLES) {
      if (!WORLD.includes(table)) await app.strapi.db.connection(table).delete();
    }
  });

  it('declares every route, and no other', () => {
    expect(routes.map(({ handler }) => handler).sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it('knows the contract of every route', () => {
    const unknown = routes
      .map(({ handler }) => handler)
      .filter((handler) => !CONTRACTS.has(handler));
    expect(unknown).toEqual([]);
  });

  it.each(Object.keys(ROUTES))(
    '%s answers as declared, and leaves no trace where it refuses',
    async (action) => {
      const route = routeOf(action);
      const prepared = await prepare(route, shareHere(cellsOf(kindOf(route))));
      const before = await everyRow();
      const asked: Asked[] = [];

      await inPieces(prepared, async (one) => {
        asked.push({
          ...one,
          answer: await ask(route, one),
          expected: declaredFor(action, one.cell),
        });
      });

      const mismatches = asked
        .filter(({ answer, expected }) => got(answer) !== wanted(expected, route))
        .map(
          ({ cell, answer, expected }) =>
            `${nameOf(cell)}: ${wanted(expected, route)}, got ${got(answer)}`
        );
      expect(mismatches).toEqual([]);

      const notFound = asked.filter(({ expected }) => expected === '-');
      expect(new Set(notFound.map(({ answer }) => faceOf(answer))).size).toBe(
        notFound.length ? 1 : 0
      );

      const granted = asked
        .filter(({ expected }) => isGranted(expected))
        .map(({ target }) => target);
      const grantedKeys = new Set(
        granted.flatMap(({ key, rows }) => [
          key,
          ...Object.values(rows)
            .flat()
            .flatMap((row) => String(row.document_id)),
        ])
      );
      const after = await everyRow();
      expect(strayRows(before, after, withMade(grantedKeys, before, after))).toEqual([]);
      expect(after.length).toBeGreaterThanOrEqual(before.length);
    }
  );

  it.each([...CONTRACTS.keys()])('%s refuses only as its contract says', (action) => {
    // Filled by the test above: what the table declares is what is answered.
    const contract = CONTRACTS.get(action);
    const documented = new Set<string>(contract ? possibleRefusals(contract) : []);
    const declared = cellsOf(ROUTES[action]?.target ?? 'none').map(
      (cell) => OUTCOMES[declaredFor(action, cell)]?.[1]
    );
    const undocumented = declared.filter((code) => code !== undefined && !documented.has(code));
    expect([...new Set(undocumented)]).toEqual([]);
  });

  it.each(VARIANTS)('leads $leads by an address with $name', async ({ write, leads }) => {
    const mismatches: string[] = [];
    for (const route of routes) {
      const path = write(route.path);
      if (path === route.path) continue;
      const all = cellsOf(kindOf(route)).filter(({ identity }) =>
        BY_OTHER_ADDRESSES.includes(identity)
      );
      const { state } = all[0] ?? {};
      const where = kindOf(route) === 'none' ? 'public' : 'private';
      const chosen = all.filter(
        (cell) => cell.community === where && cell.whose === 'other' && cell.state === state
      );
      await inPieces(await prepare(route, chosen), async (one) => {
        const answer = await ask(route, one, { path });
        const isRight =
          leads === 'same'
            ? got(answer) === wanted(declaredFor(route.handler, one.cell), route)
            : LEADS_NOWHERE.test(got(answer));
        if (!isRight)
          mismatches.push(`${route.method} ${path}, ${nameOf(one.cell)}: got ${got(answer)}`);
      });
    }
    expect(mismatches).toEqual([]);
  });

  it.each(['HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'SEARCH'])(
    'shows nothing by %s',
    async (method) => {
      const route = routeOf('contribution.findOne');
      const chosen = cellsOf('thread').filter(
        ({ community, state }) =>
          community === 'private' && ['shown', 'quiet', 'absent'].includes(state)
      );
      const leaks: string[] = [];
      await inPieces(await prepare(route, chosen), async (one) => {
        const answer = await ask(route, one, { method });
        const [status] = OUTCOMES[declaredFor(route.handler, one.cell)] ?? [];
        const isSafe =
          !/boiler|altar/.test(answer.text) && (method !== 'HEAD' || answer.status === status);
        if (!isSafe) leaks.push(`${nameOf(one.cell)}: got ${got(answer)}`);
      });
      expect(leaks).toEqual([]);
    }
  );
});
