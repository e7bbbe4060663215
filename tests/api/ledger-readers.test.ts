import { changeCommunity, makeCommunity, makeMember } from '../factories/communities';
import { as, grantAll, makePerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { testClient } from '../support/databases';
import { bareEvent, ledgerOf, ledgerRows } from '../support/ledger';

const SOON_MS = 10_000;

/** Waits until it holds: the relay and the readers run by themselves, soon after a write. */
const soon = async (holds: () => boolean): Promise<void> => {
  const until = Date.now() + SOON_MS;
  while (!holds() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('readers of the ledger', () => {
  let app: App;

  beforeAll(async () => {
    app = await bootApp('ledger_readers');
    await grantAll(app);
  });

  afterAll(() => app.stop());

  const seenBy = (name: string): { position: number; verb: string; what: string }[] => {
    const seen: { position: number; verb: string; what: string }[] = [];
    ledgerOf(app).subscribe({
      name,
      handle: async (events) =>
        void seen.push(...events.map(({ position, verb, what }) => ({ position, verb, what }))),
    });
    return seen;
  };

  /**
   * Somebody who reads by id and stands at the later event, which was committed first, never sees the
   * earlier one: its id is below. SQLite has one writer at a time, and so no such order.
   */
  (testClient() === 'sqlite' ? it.skip : it)('see what commits late, exactly once', async () => {
    const seen = seenBy('late');
    const byId: string[] = [];
    let lastId = 0;
    const readById = async () => {
      const rows = await app.strapi.db
        .connection('cop_ledger_events')
        .where('id', '>', lastId)
        .where({ verb: 'test.happened' })
        .orderBy('id');
      byId.push(...rows.map((row) => row.what_key));
      lastId = rows.at(-1)?.id ?? lastId;
    };
    const [early, late] = [
      await app.strapi.db.connection.transaction(),
      await app.strapi.db.connection.transaction(),
    ];
    await early('cop_ledger_events').insert(bareEvent('first'));
    await late('cop_ledger_events').insert(bareEvent('second'));
    await late.commit();
    await ledgerOf(app).catchUp();
    await readById();
    await early.commit();
    await ledgerOf(app).catchUp();
    await readById();
    await ledgerOf(app).catchUp();

    const placed = (await ledgerRows(app)).filter(({ verb }) => verb === 'test.happened');
    expect(placed.map((row) => row.what_key)).toEqual(['second', 'first']);
    expect(Number(placed[0]?.id)).toBeGreaterThan(Number(placed[1]?.id));
    expect(byId).toEqual(['second']);
    expect(seen.filter(({ verb }) => verb === 'test.happened').map(({ what }) => what)).toEqual([
      'second',
      'first',
    ]);
    expect(seen.map(({ position }) => position)).toEqual(seen.map((_, index) => index + 1));
  });

  it('write in the name of the system, outside the request that woke them', async () => {
    const community = await makeCommunity(app);
    const [ann, ben] = [await makePerson(app), await makePerson(app)];
    await makeMember(app, community, ann);
    let isDone = false;
    ledgerOf(app).subscribe({
      name: 'greeter',
      async handle(events) {
        if (!events.some(({ verb, who }) => verb === 'community.joined' && who === ben.key)) return;
        await changeCommunity(app, community, { sponsor: 'The archdeacon' });
        isDone = true;
      },
    });
    await as(app, ben).post(`/communities/${community.key}/join`);
    await soon(() => isDone);
    const edited = (await ledgerRows(app)).filter(
      ({ verb, what_key: what }) => verb === 'community.edited' && what === community.key
    );
    expect(edited.map(({ who_key: who }) => who)).toEqual(['system']);
  });

  it('do not hold each other up, and meet again what they failed at', async () => {
    let isFailing = true;
    const met: string[] = [];
    ledgerOf(app).subscribe({
      name: 'failing',
      async handle(events) {
        const names = events.filter(({ verb }) => verb === 'community.created');
        if (isFailing) throw new Error('Not yet');
        met.push(...names.map(({ what }) => what));
      },
    });
    const seen = seenBy('steady');
    const { key } = await makeCommunity(app);
    await ledgerOf(app).catchUp();
    expect(seen.map(({ what }) => what)).toContain(key);
    expect(met).toEqual([]);
    isFailing = false;
    await ledgerOf(app).catchUp();
    expect(met.filter((what) => what === key)).toEqual([key]);
  });

  it('take no other’s name', () => {
    const reader = { name: 'twice', handle: async () => undefined };
    ledgerOf(app).subscribe(reader);
    for (const name of ['twice', 'relay', 'rebuild', '', 'x'.repeat(65)]) {
      expect(() => ledgerOf(app).subscribe({ ...reader, name })).toThrow('communities-of-practice');
    }
  });
});
