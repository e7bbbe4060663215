import { grantAll, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { attributeNames } from '../support/attributes';
import {
  contributionRow,
  communityRow,
  faqRow,
  indexRows,
  insertRows,
  makePeople,
  membershipRow,
  newKey,
  replyRow,
  resourceRow,
} from '../support/rows';
import { shareHere } from '../support/shares';
import { connect, type Wire } from '../support/wire';

const AT_ONCE = 16;
/** Every name of every list in every form; in an ordinary run every other form, in turn. */
const IS_WHOLE = process.env.TRUST_FULL === '1';
/** Words that stand only where a stranger may not read. */
const SECRETS = {
  held: 'quagga withers',
  hidden: 'narwhal tusks',
  withdrawn: 'okapi stripes',
  quiet: 'axolotl gills',
  private: 'pangolin scales',
  membersOnly: 'tapir snouts',
  unseen: 'wombat burrows',
} as const;
/** As likely as a secret's beginning, and nowhere. */
const NOWHERE = 'zyxwvutsrqponm';

/** Two requests that must be answered alike: one guesses right, the other wrong. */
interface Probe {
  right: string;
  wrong: string;
}

/** Figure 2 of trust.md: nobody finds out by asking, one bit at a time, what they may not read. */
describe('private fields', () => {
  let app: App;
  let wire: Wire;
  let stranger: TestPerson;
  let insider: TestPerson;
  let publicThread: string;
  /** In it answers are collected unseen. */
  let askedThread: string;
  let publicCommunity: string;
  let privateCommunity: string;
  let sent = 0;

  beforeAll(async () => {
    app = await bootApp('trust_private_fields');
    await grantAll(app);
    wire = await connect(app, AT_ONCE);
    const [first, second, third] = await makePeople(app, 3, 'quokka');
    if (!first || !second || !third) throw new Error('nobody was made');
    [stranger, insider] = [first, second];
    await app.strapi.db.connection('up_users').where({ id: insider.id }).update({
      password: '$2a$10$secretsecretsecretsecret',
      reset_password_token: 'resettokenresettoken',
      confirmation_token: 'confirmtokenconfirm',
    });
    const communities = [
      communityRow(),
      communityRow({ visibility: 'private' }),
      communityRow({ visibility: 'members' }),
    ];
    [publicCommunity = '', privateCommunity = ''] = communities.map((row) =>
      String(row.document_id)
    );
    const membersOnly = String(communities[2]?.document_id);
    await insertRows(app, 'cop_communities', communities);
    await insertRows(
      app,
      'cop_memberships',
      communities.map((row) => membershipRow(String(row.document_id), insider))
    );
    const shown = contributionRow(publicCommunity, third.key);
    publicThread = String(shown.document_id);
    const asked = contributionRow(publicCommunity, third.key, {
      round_state: 'running',
      round_ends_at: new Date(Date.now() + 86_400_000),
    });
    askedThread = String(asked.document_id);
    const secretRow = (community: string, words: string, given: object = {}) =>
      contributionRow(community, insider.key, {
        activity: 'visits',
        title: words,
        text: words,
        excerpt: words,
        thread_status: 'closed',
        details: JSON.stringify({ toSee: words, peers: [third.key] }),
        ...given,
      });
    await insertRows(app, 'cop_contributions', [
      shown,
      asked,
      secretRow(publicCommunity, SECRETS.held, { standing: 'held' }),
      secretRow(publicCommunity, SECRETS.hidden, { standing: 'hidden' }),
      secretRow(publicCommunity, SECRETS.withdrawn, { standing: 'withdrawn' }),
      secretRow(publicCommunity, SECRETS.quiet, { standing: 'quiet' }),
      secretRow(privateCommunity, SECRETS.private),
      secretRow(membersOnly, SECRETS.membersOnly),
    ]);
    const worded = (words: string, given: object = {}) => ({
      title: words,
      text: words,
      excerpt: words,
      ...given,
    });
    await insertRows(app, 'cop_resources', [
      resourceRow(publicCommunity, insider.key, worded(SECRETS.held, { standing: 'held' })),
      resourceRow(privateCommunity, insider.key, worded(SECRETS.private)),
    ]);
    await insertRows(app, 'cop_faqs', [
      faqRow(publicCommunity, insider.key, worded(SECRETS.quiet, { state: 'in-work' })),
      faqRow(publicCommunity, insider.key, worded(SECRETS.hidden, { standing: 'hidden' })),
      faqRow(privateCommunity, insider.key, worded(SECRETS.private)),
    ]);
    await insertRows(app, 'cop_replies', [
      replyRow(shown, insider.key, { text: SECRETS.held, standing: 'held' }),
      replyRow(asked, insider.key, { text: SECRETS.unseen }),
    ]);
    await indexRows(app);
  });

  afterAll(async () => {
    process.stdout.write(`Figure 2: ${sent} probes.\n`);
    wire.close();
    await app.stop();
  });

  const ask = async (path: string, token: string | null): Promise<string> => {
    sent += 1;
    const { status, text } = await wire.send({ path, token });
    return `${status} ${text}`;
  };

  /** The probes whose two answers differ in anything: status, count, order or length. */
  const differing = async (probes: readonly Probe[], tokens: readonly (string | null)[]) => {
    const waiting = probes.flatMap((probe) => tokens.map((token) => ({ ...probe, token })));
    const found: string[] = [];
    const worker = async () => {
      for (let probe = waiting.pop(); probe; probe = waiting.pop()) {
        const [right, wrong] = [
          await ask(probe.right, probe.token),
          await ask(probe.wrong, probe.token),
        ];
        if (right !== wrong)
          found.push(`${probe.right}: ${right.slice(0, 80)} / ${wrong.slice(0, 80)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found;
  };

  /** Every attribute there is of ours, of users, roles, editors and files. */
  const privateNames = () =>
    attributeNames(app, (uid) =>
      /^plugin::communities-of-practice\.|users-permissions\.(user|role)$|^admin::user$|upload\.file$/.test(
        uid
      )
    );

  const lists = () => [
    '/contributions?',
    '/communities?',
    `/replies?filters[contribution]=${publicThread}&`,
    `/contributions/${publicThread}?`,
    '/resources?',
    '/faqs?',
    '/visits?',
  ];

  const forms: readonly ((name: string, guess: string) => string)[] = [
    (name, guess) => `filters[${name}]=${guess}`,
    (name, guess) => `filters[${name}][$startsWith]=${guess}`,
    (name, guess) => `filters[author][${name}][$startsWith]=${guess}`,
    (name, guess) => `filters[$or][0][${name}][$eq]=${guess}`,
    (name, guess) => `filters[createdBy][${name}][$contains]=${guess}`,
    (name, guess) => `sort=${name}:${guess === 'q' ? 'asc' : 'desc'}`,
    (name, guess) => `sort[0]=author.${name}:${guess === 'q' ? 'asc' : 'desc'}`,
    (name, guess) => `populate[author][filters][${name}][$startsWith]=${guess}`,
    (name, guess) => `populate[${name}][fields][0]=${guess}`,
    (name, guess) => `fields[0]=${guess === 'q' ? name : `${name}x`}`,
    (name, guess) => `${name}=${guess}`,
  ];

  it('are not told by filters, sorts, populates, fields or unknown keys', async () => {
    // `filters[text]` and `filters[author]` are offered; what they find is asked below.
    const offered = new Set(['text', 'author', 'community', 'activity', 'status', 'contribution']);
    const names = privateNames().filter((name) => !offered.has(name));
    // Members' names and emails begin with q; nobody's begins with 7.
    const probes = names.flatMap((name, nth) =>
      lists().flatMap((list, at) =>
        forms
          .filter((_, index) => IS_WHOLE || (nth + at + index) % 2 === 0)
          .map((form) => ({ right: list + form(name, 'q'), wrong: list + form(name, '7') }))
      )
    );
    const told = await differing(shareHere(probes), [stranger.token]);
    expect(told).toEqual([]);
  });

  it('are refused or ignored alike, whatever the key', async () => {
    for (const name of privateNames()) {
      // Ignored, since projects add it to every query; nothing is populated.
      const populated = await ask(`/contributions?populate=${name}`, stranger.token);
      expect(populated).toBe(await ask('/contributions', stranger.token));
      for (const form of [
        `fields=${name}`,
        `_q=${name}`,
        `select=${name}`,
        `publicationState=${name}`,
      ]) {
        const answer = await ask(`/contributions?${form}`, stranger.token);
        expect([form, answer.slice(0, 3)]).toEqual([form, '400']);
      }
    }
  });

  it('are not found by searching, letter by letter', async () => {
    const probes = Object.values(SECRETS).flatMap((words) =>
      Array.from({ length: words.length - 1 }, (_, index) => index + 2).flatMap((length) =>
        ['', `&filters[community]=${publicCommunity}`, '&sort=active', '&pagination[page]=1'].map(
          (rest) => ({
            right: `/contributions?filters[text][$containsi]=${encodeURIComponent(words.slice(0, length))}${rest}`,
            wrong: `/contributions?filters[text][$containsi]=${NOWHERE.slice(0, length)}${rest}`,
          })
        )
      )
    );
    // Beginnings of two letters may stand in what everybody reads; then there is nothing to compare.
    const shown = 'the boiler died eleven degrees at the altar.';
    const telling = probes.filter(
      ({ right }) =>
        !shown.includes(decodeURIComponent(/containsi\]=([^&]*)/.exec(right)?.[1] ?? ''))
    );
    expect(await differing(telling, [null, stranger.token])).toEqual([]);
  });

  it('are not found by who wrote, where, what and how it ended', async () => {
    const absent = newKey();
    const probes: Probe[] = [
      { right: `filters[author]=${insider.key}`, wrong: `filters[author]=${absent}` },
      { right: `filters[community]=${privateCommunity}`, wrong: `filters[community]=${absent}` },
      { right: 'filters[activity]=visits', wrong: 'filters[activity]=building-argument' },
      {
        right: `filters[activity]=visits&filters[status]=closed&filters[author]=${insider.key}`,
        wrong: `filters[activity]=visits&filters[status]=open&filters[author]=${absent}`,
      },
    ].flatMap(({ right, wrong }) =>
      ['', '&sort=active', '&sort=unanswered', '&pagination[page]=1', '&pagination[page]=2'].map(
        (rest) => ({
          right: `/contributions?${right}${rest}`,
          wrong: `/contributions?${wrong}${rest}`,
        })
      )
    );
    expect(await differing(probes, [null, stranger.token])).toEqual([]);
  });

  it('are not in any answer', async () => {
    const everywhere = [
      '/contributions?pagination[pageSize]=100',
      '/communities?pagination[pageSize]=100',
      `/contributions/${publicThread}`,
      `/communities/${publicCommunity}`,
      `/communities/${publicCommunity}/members`,
      `/replies?filters[contribution]=${publicThread}`,
      `/contributions/${askedThread}`,
      `/contributions/${askedThread}/thanks`,
      `/replies?filters[contribution]=${askedThread}`,
      '/visits?pagination[pageSize]=100',
      '/resources?pagination[pageSize]=100',
      '/faqs?pagination[pageSize]=100',
      '/me/communities',
      '/me/threads',
      '/me/results',
    ];
    for (const path of everywhere) {
      for (const token of [null, stranger.token, insider.token]) {
        const answer = await ask(path, token);
        expect(answer).not.toMatch(
          /@example\.org|\$2a\$|resettoken|confirmtoken|provider|createdBy|_key"|standing_/
        );
        if (token === insider.token) continue;
        for (const words of Object.values(SECRETS)) expect(answer).not.toContain(words);
        expect(answer).not.toContain(privateCommunity);
      }
    }
  });

  it('took at least this database’s share of 10,000 probes', () => {
    const enough = Array.from({ length: 10_000 });
    expect(sent).toBeGreaterThanOrEqual(shareHere(enough).length);
  });
});
