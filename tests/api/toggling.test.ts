import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { readContent } from '../support/ledger-content';
import { foldLedger } from '../support/ledger-fold';
import { ledgerOf } from '../support/ledger';

type Values = Record<string, unknown>;

/** Thanks given and taken back again and again are one event: the first. */
describe('toggling', () => {
  let app: App;
  let community: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let reply: string;
  let thread: string;

  const ledger = () => app.strapi.db.connection('cop_ledger_events');
  const told = async (): Promise<Values[]> =>
    ledger().where({ what_key: reply }).where('verb', 'like', 'thanks.%').orderBy('id');
  const verbs = async () => (await told()).map(({ verb }) => verb);
  /** What the ledger says by everything in it, whether or not readers have met it. */
  const expectFoldIsContent = async () =>
    expect(foldLedger(await ledger().orderBy('id'))).toEqual(await readContent(app));

  const give = (why?: string) =>
    as(app, ben).post(`/replies/${reply}/thanks`, why === undefined ? {} : { why });
  const takeBack = () => as(app, ben).delete(`/replies/${reply}/thanks`);

  /** As the node itself does soon after each write, without hurrying what is not settled. */
  const soon = () => new Promise((resolve) => setTimeout(resolve, 2_500));
  const minutesPass = (minutes: number) =>
    ledger()
      .whereNotNull('settles_at')
      .update({ settles_at: new Date(Date.now() + (10 - minutes) * 60_000) });

  beforeAll(async () => {
    app = await bootApp('toggling');
    await grantAll(app);
    community = await makeCommunity(app);
    [ann, ben] = [await makePerson(app, 'ann'), await makePerson(app, 'ben')];
    await makeMember(app, community, ann);
    await makeMember(app, community, ben);
  });

  beforeEach(async () => {
    const opened = await as(app, ben).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: `Bats ${Math.random()}`,
      text: `Has anyone met ${Math.random()}?`,
    });
    thread = opened.body.data.documentId;
    const { body } = await as(app, ann).post(`/contributions/${thread}/replies`, {
      text: `Yes. ${Math.random()}`,
    });
    reply = body.data.documentId;
  });

  afterAll(() => app.stop());

  it('six turns tell one event, and what stands is what the ledger says after each', async () => {
    for (const [turn, count] of [
      [give, 1],
      [takeBack, 0],
      [give, 1],
      [takeBack, 0],
      [() => give('After all.'), 1],
    ] as const) {
      const { status, body } = await turn();
      expect([status, body.data.count]).toEqual([200, count]);
      await expectFoldIsContent();
      await soon();
    }
    expect(await verbs()).toEqual(['thanks.given']);
    const read = await as(app, ann).get('/me/results');
    const results = read.body.data.filter(
      ({ contribution }: { contribution: Values }) => contribution.documentId === thread
    );
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ verb: 'thanks.given' });
    expect(await ledgerOf(app).rebuild()).toBe(0);
  });

  it('what stays taken back is told when ten minutes have passed, and not before', async () => {
    await give();
    await takeBack();
    await soon();
    expect((await told()).map(({ verb, position }) => [verb, position !== null])).toEqual([
      ['thanks.given', true],
      ['thanks.taken-back', false],
    ]);
    await minutesPass(9);
    await soon();
    expect((await told()).at(-1)?.position).toBeNull();
    await minutesPass(10);
    await soon();
    expect(Number((await told()).at(-1)?.position)).toBeGreaterThan(0);
    await give();
    expect(await verbs()).toEqual(['thanks.given', 'thanks.taken-back', 'thanks.given']);
    await expectFoldIsContent();
    expect(await ledgerOf(app).rebuild()).toBe(0);
  });

  it('who asks for all that happened is told at once, and told when it is given again', async () => {
    await give();
    await takeBack();
    await ledgerOf(app).catchUp();
    expect((await told()).map(({ position }) => position !== null)).toEqual([true, true]);
    await give();
    expect(await verbs()).toEqual(['thanks.given', 'thanks.taken-back', 'thanks.given']);
    await expectFoldIsContent();
  });

  it('what somebody else takes away is told at once', async () => {
    await give();
    const row = await app.strapi.db
      .connection('cop_thanks')
      .where({ subject_key: reply })
      .first('document_id');
    await app.strapi
      .documents('plugin::communities-of-practice.thanks')
      .delete({ documentId: row.document_id });
    await soon();
    expect((await told()).map(({ verb, position }) => [verb, position !== null])).toEqual([
      ['thanks.given', true],
      ['thanks.taken-back', true],
    ]);
  });

  it('turns at once leave positions without gaps, and a ledger that says what stands', async () => {
    await Promise.all(
      Array.from({ length: 40 }, async (_, turn) => {
        await (turn % 2 ? takeBack() : give());
        if (turn % 5 === 0) await ledgerOf(app).catchUp();
      })
    );
    await expectFoldIsContent();
    await ledgerOf(app).catchUp();
    const positions: (number | string)[] = await ledger().orderBy('position').pluck('position');
    expect(positions.map(Number)).toEqual(positions.map((_, index) => index + 1));
    expect(await ledgerOf(app).rebuild()).toBe(0);
  });
});
