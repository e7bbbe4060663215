import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, cacheVisitorAnswers, type App } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { contributionRow, insertRows, replyRow } from '../support/rows';
import { connect, type Wire } from '../support/wire';

const REPLIES = 100;
/** As long as a reply can be, addresses throughout. */
const LONG = 'See https://example.org/heating?a=1&b=2 or ask office@saint-x.church. '
  .repeat(150)
  .slice(0, 10_000);
const ANSWER_BYTES = 300_000;
const REQUESTS = 400;
const AT_ONCE = 8;
/** 100 ms on a machine of its own; tests share theirs. Rendering on every read took 4 s. */
const BOUND_MS = 250;

interface Reply {
  documentId: string;
}

describe('a thread as long as a thread can be', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let thread: string;
  /** Without holding each answer against its schema: the loop that is measured is the test's as well. */
  let wire: Wire;
  let expected: string[];

  beforeAll(async () => {
    app = await bootApp('bounded_answers');
    cacheVisitorAnswers(app, 60_000);
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app);
    await makeMember(app, community, ruth);
    const opening = contributionRow(community.key, ruth.key, { text: LONG });
    const replies = Array.from({ length: REPLIES }, (_, index) =>
      replyRow(opening, ruth.key, {
        text: LONG,
        posted_at: new Date(Date.UTC(2026, 1, 1, 0, index)),
      })
    );
    await insertRows(app, 'cop_contributions', [{ ...opening, reply_count: REPLIES }]);
    await insertRows(app, 'cop_replies', replies);
    thread = String(opening.document_id);
    expected = replies.map((reply) => String(reply.document_id));
  });

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const keysOf = (replies: Reply[]) => replies.map(({ documentId }) => documentId);
  const weigh = (body: unknown) => Buffer.byteLength(JSON.stringify(body));

  it('is read to its end in answers that weigh little, each reply once', async () => {
    const read: string[] = [];
    let cursor = '';
    do {
      const { body } = await as(app, ruth).get(
        `/replies?filters[contribution]=${thread}&pagination[pageSize]=100${cursor}`
      );
      expect(weigh(body)).toBeLessThan(ANSWER_BYTES);
      expect(body.data.length).toBeGreaterThan(0);
      read.push(...keysOf(body.data));
      const { next } = body.meta.pagination;
      cursor = next === null ? '' : `&pagination[cursor]=${next}`;
    } while (cursor !== '');
    expect(read).toEqual(expected);
  });

  it('is read by numbered pages, of which it says how many there are', async () => {
    const read: string[] = [];
    let pages = 1;
    for (let page = 1; page <= pages; page += 1) {
      const { body } = await as(app, ruth).get(
        `/replies?filters[contribution]=${thread}&pagination[pageSize]=100&pagination[page]=${page}`
      );
      expect(body.meta.pagination).toMatchObject({ page, pageSize: 20, pageCount: 5, total: 100 });
      pages = body.meta.pagination.pageCount;
      read.push(...keysOf(body.data));
    }
    expect(read).toEqual(expected);
  });

  it('costs a list nothing that shows no texts', async () => {
    const threads = Array.from({ length: 25 }, (_, index) =>
      contributionRow(community.key, ruth.key, { title: `Long ${index}`, text: LONG })
    );
    await insertRows(app, 'cop_contributions', threads);
    const feed = await as(app, ruth).get('/contributions');
    expect(feed.body.data).toHaveLength(20);
    const listed = await inAdmin(app, await makeEditor(app)).get(
      `/communities/${community.key}/conversations`
    );
    expect(listed.body.data).toHaveLength(20);
  });

  it('says that there are more replies than came with it', async () => {
    const { body } = await as(app, ruth).get(`/contributions/${thread}`);
    expect(weigh(body)).toBeLessThan(ANSWER_BYTES);
    expect(body.data.hasMoreReplies).toBe(true);
    expect(keysOf(body.data.replies)).toEqual(expected.slice(0, body.data.replies.length));
  });

  v8.setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = vm.runInNewContext('gc');

  /** What is kept, in megabytes: garbage of the client's and ours is collected first. */
  const inUse = () => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 2 ** 20;
  };

  /** Each spelled otherwise, as by somebody who wants to fill a cache: all of them ask two things. */
  const spelled = (number: number): string =>
    number % 2 === 0
      ? `/contributions/${thread}?locale=l${number}`
      : `/replies?filters[contribution]=${thread}&pagination[pageSize]=${100 + number}`;

  /** So many requests for the thread, and meanwhile another one now and then. */
  const storm = async (person: TestPerson | null) => {
    let left = REQUESTS;
    const before = inUse();
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        const { status } = await wire.send({ path: spelled(left), token: person?.token });
        expect(status).toBe(200);
      }
    };
    const others: number[] = [];
    const look = async () => {
      while (left > 0) {
        const passed = fairClock();
        await wire.send({ path: '/activities' });
        others.push(passed());
        await sleep(20);
      }
    };
    await Promise.all([...Array.from({ length: AT_ONCE }, worker), look()]);
    others.sort((one, other) => one - other);
    const median = others[Math.floor(others.length / 2)] ?? Infinity;
    return { grown: inUse() - before, median, most: others.at(-1) ?? Infinity };
  };

  it.each([
    ['a visitor', () => null],
    ['a member', () => ruth],
  ])('asked for 400 times by %s fills no memory and holds nobody up', async (who, person) => {
    // Other suites share the machine: of two storms the calmer one tells what ours does to a request.
    const storms = [await storm(person()), await storm(person())];
    const grown = storms.reduce((sum, each) => sum + each.grown, 0);
    const median = Math.min(...storms.map((each) => each.median));
    const most = Math.max(...storms.map((each) => each.most));
    process.stdout.write(
      `${who}: +${grown.toFixed(0)} MB, another GET ${median.toFixed(0)} ms, ${most.toFixed(0)} ms at most\n`
    );
    expect(grown).toBeLessThan(100);
    expect(median).toBeLessThan(BOUND_MS);
  });
});
