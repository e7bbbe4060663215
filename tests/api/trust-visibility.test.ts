import {
  mayKnowOf,
  mayRead,
} from '../../src/plugins/communities-of-practice/server/src/features/communities';
import {
  whereKnown,
  whereReadable,
} from '../../src/plugins/communities-of-practice/server/src/features/communities/strapi/readable';
import {
  MEMBERSHIP_STATES,
  VISIBILITIES,
} from '../../src/plugins/communities-of-practice/shared/contracts';
import type { TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { communityRow, insertRows, makePeople, membershipRow } from '../support/rows';

const STATES = [null, ...MEMBERSHIP_STATES];
const CASES = VISIBILITIES.flatMap((visibility) => STATES.map((state) => ({ visibility, state })));

/** One rule, said in TypeScript and in SQL: the two must not part. */
describe('what may be read and known of', () => {
  let app: App;
  let person: TestPerson;
  let stranger: TestPerson;
  const keys = new Map<string, string>();
  const nameOf = ({ visibility, state }: (typeof CASES)[number]) => `${visibility} ${state}`;

  beforeAll(async () => {
    app = await bootApp('trust_visibility');
    const [first, second] = await makePeople(app, 2, 'reader');
    if (!first || !second) throw new Error('nobody was made');
    [person, stranger] = [first, second];
    for (const one of CASES) {
      const row = communityRow({ visibility: one.visibility });
      keys.set(nameOf(one), String(row.document_id));
      await insertRows(app, 'cop_communities', [row]);
      if (one.state === null) continue;
      const community = String(row.document_id);
      await insertRows(app, 'cop_memberships', [
        membershipRow(community, person, { state: one.state }),
      ]);
    }
  });

  afterAll(() => app.stop());

  const found = async (
    rule: typeof whereReadable,
    personKey: string | null
  ): Promise<Set<string>> =>
    new Set(
      await app.strapi.db
        .connection('cop_communities as c')
        .where(rule('c', personKey))
        .pluck('c.document_id')
    );

  const expectTwins = async (
    rule: typeof whereReadable,
    twin: typeof mayRead,
    personKey: string | null
  ) => {
    const rows = await found(rule, personKey);
    const told = CASES.map((one) => ({
      case: nameOf(one),
      sql: rows.has(keys.get(nameOf(one)) ?? ''),
      typescript: twin({
        visibility: one.visibility,
        membershipState: personKey === person.key ? one.state : null,
      }),
    }));
    expect(told.filter(({ sql, typescript }) => sql !== typescript)).toEqual([]);
    expect(rows.size).toBeGreaterThan(0);
    expect(rows.size).toBeLessThan(CASES.length);
  };

  it('agree for somebody in every state', async () => {
    await expectTwins(whereReadable, mayRead, person.key);
    await expectTwins(whereKnown, mayKnowOf, person.key);
  });

  it('agree for a stranger and for a visitor', async () => {
    for (const key of [stranger.key, null]) {
      await expectTwins(whereReadable, mayRead, key);
      await expectTwins(whereKnown, mayKnowOf, key);
    }
  });

  it('never take an empty key for somebody', async () => {
    const [orphaned] = CASES.filter(({ visibility, state }) => visibility === 'private' && !state);
    const community = keys.get(orphaned ? nameOf(orphaned) : '') ?? '';
    await insertRows(app, 'cop_memberships', [
      { ...membershipRow(community, person), user_key: null },
      { ...membershipRow(community, person), user_key: '' },
    ]);
    expect((await found(whereReadable, null)).has(community)).toBe(false);
    expect((await found(whereReadable, stranger.key)).has(community)).toBe(false);
  });
});
