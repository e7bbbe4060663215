import fc from 'fast-check';
import { grantAll } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { listen } from '../support/listening';
import { requestsFor, type MadeRequest } from '../support/made-request';
import { makeWorld, type World } from '../support/request-world';
import { shareHere } from '../support/shares';
import { offItsSchema, openApi } from '../support/schema-check';

/** Figure 14 asks for 2,000 an endpoint: TRUST_FULL=1. */
const PER_ENDPOINT = Number(process.env.TRUST_REQUESTS ?? (process.env.TRUST_FULL ? 2_000 : 50));
/** The same requests in every ordinary run; other ones with TRUST_SEED. */
const SEED = Number(process.env.TRUST_SEED ?? 14);

const MORE_AT_MOST = 5;
/** Further than there are endpoints: their seeds are next to one another. */
const OTHER_SEEDS = 1_000;

const OPERATIONS = Object.entries(openApi.paths)
  .flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ template, method, operation }))
  )
  .map((found, index) => ({ ...found, seed: SEED + index }));
const TRIED = shareHere(OPERATIONS);

/** With two dots for a key, however they are written, a client asks for another address. */
const leadsElsewhere = (url: string): boolean => /\/(%2e|\.){1,2}(?=[/?]|$)/i.test(url);

describe('requests made from the contracts', () => {
  let app: App;
  let base: string;
  let world: World;
  const statuses = new Map<number, number>();

  beforeAll(async () => {
    app = await bootApp('openapi_requests');
    await grantAll(app);
    base = await listen(app);
    world = await makeWorld(app);
  }, 120_000);

  afterAll(async () => {
    const requests = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    const byStatus = [...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, n]) => `${status}: ${n}`);
    process.stdout.write(
      `Figure 14: ${requests} requests to ${TRIED.length} endpoints; ${byStatus.join(', ')}\n`
    );
    await app.stop();
  });

  const send = async (method: string, { url, headers, body }: MadeRequest) => {
    const reply = await fetch(`${base}${API}${url}`, {
      method: method.toUpperCase(),
      headers,
      body,
    });
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
    const text = await reply.text();
    const received: Record<string, string> = {};
    reply.headers.forEach((value, name) => Object.assign(received, { [name]: value }));
    return {
      status: reply.status,
      headers: received,
      body: reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
    };
  };

  it.each(TRIED)(
    '$operation.operationId answers no 5xx, and nothing off its schema',
    async ({ template, method, operation, seed }) => {
      await world.refresh();
      let granted = 0;
      const tryThem = (from: number) =>
        fc.assert(
          fc.asyncProperty(requestsFor(template, method, operation, world.known), async (made) => {
            const answer = await send(method, made);
            if (answer.status < 300) granted += 1;
            if (leadsElsewhere(made.url)) return expect(answer.status).toBeLessThan(500);
            const problem = offItsSchema(method, API + made.url, answer);
            if (problem) throw new Error(problem.slice(0, 2_000));
          }),
          { numRuns: PER_ENDPOINT, seed: from, endOnFailure: true }
        );
      await tryThem(seed);
      // By chance none of a few may be what it should: then some more.
      for (let more = 1; granted === 0 && more <= MORE_AT_MOST; more += 1) {
        await tryThem(seed + more * OTHER_SEEDS);
      }
      expect(granted).toBeGreaterThan(0);
    },
    600_000
  );
});
