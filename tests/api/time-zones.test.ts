import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, NO_LIMITS, type App } from '../support/app';
import { testClient } from '../support/databases';
import { startNode, type Node } from '../support/node';
import { contributionRow, insertRows } from '../support/rows';
import { connect, connectTo, type Wire } from '../support/wire';

/** When the clocks change: each instant within two hours of it is written by a server there. */
const NIGHTS: Readonly<Record<string, readonly string[]>> = {
  'Europe/London': ['2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z'],
  'America/New_York': ['2025-03-09T07:00:00Z', '2025-11-02T06:00:00Z'],
};
const ZONES = Object.keys(NIGHTS);
const MINUTE = 60_000;

interface Posted {
  documentId: string;
  at: number;
}

/** In the order of time: somebody who posted in the future may not post yet. */
const momentsInTurn = (): { zone: string; moment: Date }[] =>
  ZONES.flatMap((zone) =>
    (NIGHTS[zone] ?? []).flatMap((night) =>
      Array.from({ length: 9 }, (_, turn) => ({
        zone,
        moment: new Date(Date.parse(night) + (turn - 4) * 30 * MINUTE),
      }))
    )
  ).sort((a, b) => a.moment.getTime() - b.moment.getTime());

/** The clock that a test sets goes on while the request is on its way. */
const SLACK_MS = 20_000;

describe('moments, on servers in several time zones', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  const nodes = new Map<string, { node: Node; wire: Wire }>();
  const posted: Posted[] = [];

  const at = (zone: string) => {
    const found = nodes.get(zone);
    if (!found) throw new Error(`No server runs in ${zone}.`);
    return found;
  };

  const post = async (zone: string, moment: Date): Promise<void> => {
    const { node, wire } = at(zone);
    await node.setClock(moment);
    const answer = await wire.send({
      method: 'POST',
      path: '/contributions',
      token: ruth.token,
      json: {
        data: {
          community: community.key,
          activity: 'problem-solving',
          title: `Written in ${zone}`,
          text: `At ${moment.toISOString()}.`,
        },
      },
    });
    expect(answer.status).toBe(201);
    expect(Math.abs(Date.parse(answer.body.data.postedAt) - moment.getTime())).toBeLessThan(
      SLACK_MS
    );
    posted.push({
      documentId: answer.body.data.documentId,
      at: Date.parse(answer.body.data.postedAt),
    });
  };

  const walk = async (wire: Wire, pageSize: number): Promise<Posted[]> => {
    const found: Posted[] = [];
    let next: unknown = '';
    while (next !== null) {
      const cursor = next === '' ? '' : `&pagination[cursor]=${String(next)}`;
      const { body } = await wire.send({
        path: `/contributions?pagination[pageSize]=${pageSize}${cursor}`,
        token: ruth.token,
      });
      for (const { documentId, postedAt } of body.data) {
        found.push({ documentId, at: Date.parse(postedAt) });
      }
      next = body.meta?.pagination?.next;
    }
    return found;
  };

  beforeAll(async () => {
    app = await bootApp('time_zones');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    for (const zone of ZONES) {
      const node = await startNode({ TZ: zone, NODE_LIMITS: JSON.stringify(NO_LIMITS) });
      nodes.set(zone, { node, wire: connectTo(node.port) });
    }
  });

  afterAll(async () => {
    for (const { node, wire } of nodes.values()) {
      wire.close();
      await node.stop();
    }
    await app.stop();
  });

  it('stay what they were, written on a night when clocks change', async () => {
    for (const { zone, moment } of momentsInTurn()) await post(zone, moment);
    expect(posted).toHaveLength(36);
  });

  it('are read as the same, in the same order, by every server', async () => {
    const expected = [...posted].sort((a, b) => b.at - a.at);
    const own = await connect(app);
    for (const wire of [own, ...ZONES.map((zone) => at(zone).wire)]) {
      expect(await walk(wire, 5)).toEqual(expected);
    }
    own.close();
  });

  it.each<[string, string, string | null, boolean]>([
    ['says UTC', 'Europe/London', 'Z', true],
    ['says nothing, on a server in UTC', 'UTC', null, true],
    ['says nothing, on a server elsewhere', 'Europe/London', null, false],
    ['leaves the server’s own knowingly', 'Europe/London', 'local', true],
  ])('are the server’s own on MariaDB only by will: a project %s', async (_, zone, said, boots) => {
    if (testClient() !== 'mysql') return;
    const config = { 'database.connection.connection.timezone': said };
    const starting = startNode({ TZ: zone, NODE_CONFIG: JSON.stringify(config) });
    if (boots) await (await starting).stop();
    else await expect(starting).rejects.toThrow(/does not say in which time zone.*Europe\/London/);
  });

  it('do not fall out of the pages with the microseconds that others wrote', async () => {
    const among = await makeCommunity(app);
    const micros = ['.123000', '.123100', '.123456', '.123999', '.124000', '.124001'];
    const moments = micros.map((part) =>
      testClient() === 'sqlite'
        ? Math.trunc(Date.parse(`2025-06-01T10:00:00${part.slice(0, 4)}Z`))
        : `2025-06-01 10:00:00${part}${testClient() === 'postgres' ? '+00' : ''}`
    );
    await insertRows(
      app,
      'cop_contributions',
      moments.map((moment) => contributionRow(among.key, null, { posted_at: moment }))
    );
    const own = await connect(app);
    for (const pageSize of [1, 2, 4]) {
      const found = (await walk(own, pageSize)).map(({ documentId }) => documentId);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toHaveLength(posted.length + micros.length);
    }
    own.close();
  });
});
