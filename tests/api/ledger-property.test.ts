import fc from 'fast-check';
import { grantAll } from '../factories/people';
import { bootApp, type App } from '../support/app';
import {
  ACT_NAMES,
  makeWorld,
  MEMBER_ACT_NAMES,
  takeStep,
  type Step,
  type World,
} from '../support/ledger-acts';
import { readContent, stillThere } from '../support/ledger-content';
import { foldLedger } from '../support/ledger-fold';
import { ledgerOf, ledgerRows } from '../support/ledger';

const RUNS = Number(process.env.LEDGER_HISTORIES ?? 6);

const chance = fc.nat(1_000);
const step = (names: readonly string[]) =>
  fc.record({ act: fc.constantFrom(...names), one: chance, other: chance, third: chance });

/** Members first make something to act on. */
const history: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(step(['join', 'open', 'reply', 'thankReply']), { minLength: 8, maxLength: 8 }),
    fc.array(fc.oneof(step(MEMBER_ACT_NAMES), step(ACT_NAMES)), { minLength: 15, maxLength: 25 })
  )
  .map(([first, then]) => [...first, ...then]);

describe('the ledger of any history', () => {
  let app: App;
  let world: World;

  beforeAll(async () => {
    app = await bootApp('ledger_property');
    await grantAll(app);
    world = await makeWorld(app);
  });

  afterAll(() => app.stop());

  it('says what stands, whoever wrote and by whatever door', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        for (const one of steps) await takeStep(world, one);
        const content = await readContent(app);
        const folded = foldLedger(await ledgerRows(app));
        expect(await stillThere(app, folded)).toEqual(content);
        // And nothing that was told by another name is told again.
        expect(await ledgerOf(app).rebuild()).toBe(0);
      }),
      { numRuns: RUNS, endOnFailure: true }
    );
    const rows = await ledgerRows(app);
    // Were all refused, nothing would have been shown.
    expect(new Set(rows.map(({ verb }) => verb)).size).toBeGreaterThan(10);
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_, index) => index + 1));
  }, 300_000);
});
