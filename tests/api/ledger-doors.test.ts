import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { makeScene, POST, type Scene } from '../support/doors-scene';
import { ledgerRows } from '../support/ledger';

type Somebody = 'editor' | 'system' | 'ruth' | 'tom' | 'nell' | null;
type Step = (scene: Scene) => PromiseLike<unknown>;

/** Door and act: verb, who did it, whom it concerns, what was and became. */
type Line = [
  act: string,
  doIt: Step,
  verb: string,
  who: Somebody,
  recipient: Somebody,
  was: object | null,
  became: object | null,
];

const PLUGIN = 'plugin::communities-of-practice';
const ACTIVE = { state: 'active', role: 'member' };
const LEADS = { state: 'active', role: 'facilitator' };

describe('every door tells the ledger', () => {
  let app: App;
  let chief: Editor;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;
  let scene: Scene;

  beforeAll(async () => {
    app = await bootApp('ledger_doors');
    await grantAll(app);
    chief = await makeEditor(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    nell = await makePerson(app, 'nell');
  });

  afterAll(() => app.stop());

  beforeEach(async () => {
    scene = await makeScene(app, ruth, tom);
  });

  const form = (method: 'post' | 'put' | 'delete', path: string, data: object = {}) =>
    app.http[method](`/content-manager/collection-types/${PLUGIN}.${path}`)
      .set('Authorization', `Bearer ${chief.token}`)
      .send(data);
  const page = (path: string, data: object = {}) => inAdmin(app, chief).post(path, data);
  const act = (name: string, { membership }: Scene) =>
    page('/memberships/act', {
      act: name,
      memberships: [membership],
      reason: 'As agreed',
      evenIfLast: true,
    });
  const script = (type: string, documentId: string, data: object) =>
    app.strapi.documents(`${PLUGIN}.${type}`).update({ documentId, data });
  const nameOf = (key: string | null): Somebody => {
    const names: Record<string, Somebody> = {
      [`editor:${chief.id}`]: 'editor',
      [ruth.key]: 'ruth',
      [tom.key]: 'tom',
      [nell.key]: 'nell',
      system: 'system',
    };
    return key === null ? null : (names[key] ?? null);
  };

  const LINES: Line[] = [
    [
      'the Content Manager: let in',
      ({ community }) => form('post', 'membership', { user: nell.key, community, ...ACTIVE }),
      'membership.added',
      'editor',
      'nell',
      null,
      ACTIVE,
    ],
    [
      'the People page: add',
      ({ community }) =>
        page(`/communities/${community}/people`, { person: nell.key, role: 'member' }),
      'membership.added',
      'editor',
      'nell',
      null,
      ACTIVE,
    ],
    [
      'the People page: appoint',
      (on) => act('appoint', on),
      'membership.appointed',
      'editor',
      'tom',
      ACTIVE,
      LEADS,
    ],
    [
      'the People page: pause',
      (on) => act('pause', on),
      'membership.paused',
      'editor',
      'tom',
      ACTIVE,
      { state: 'paused' },
    ],
    [
      'the People page: remove',
      (on) => act('remove', on),
      'membership.removed',
      'editor',
      'tom',
      ACTIVE,
      { state: 'removed' },
    ],
    [
      'the Content Manager: archive',
      ({ community }) => form('put', `community/${community}`, { isArchived: true }),
      'community.archived',
      'editor',
      null,
      { isArchived: false },
      { isArchived: true },
    ],
    [
      'the Content Manager: change who may read',
      ({ community }) => form('put', `community/${community}`, { visibility: 'private' }),
      'community.opened-or-closed',
      'editor',
      null,
      { visibility: 'public' },
      { visibility: 'private' },
    ],
    [
      'the Content Manager: open on behalf',
      ({ community }) => form('post', 'contribution', { ...POST, community, author: tom.key }),
      'contribution.opened',
      'editor',
      'tom',
      null,
      { standing: 'shown', status: 'open' },
    ],
    [
      'the Content Manager: reword',
      ({ thread }) => form('put', `contribution/${thread}`, { title: 'Owls?' }),
      'contribution.edited',
      'editor',
      'ruth',
      { standing: 'shown' },
      { standing: 'shown' },
    ],
    [
      'the Content Manager: delete',
      ({ reply }) => form('delete', `reply/${reply}`),
      'reply.deleted',
      'editor',
      'tom',
      { standing: 'shown' },
      null,
    ],
    [
      'the Desk: hide',
      ({ reply }) => page(`/moderation/reply/${reply}/hide`, { seen: 'shown' }),
      'reply.hidden',
      'editor',
      'tom',
      { standing: 'shown' },
      { standing: 'hidden' },
    ],
    [
      'the Desk: hold',
      ({ thread }) => page(`/moderation/contribution/${thread}/hold`, { seen: 'shown' }),
      'contribution.held',
      'editor',
      'ruth',
      { standing: 'shown' },
      { standing: 'held' },
    ],
    [
      'a script: hide',
      ({ reply }) => script('reply', reply, { standing: 'hidden' }),
      'reply.hidden',
      'system',
      'tom',
      { standing: 'shown' },
      { standing: 'hidden' },
    ],
    [
      'a script: move a thread',
      ({ thread, elsewhere }) => script('contribution', thread, { community: elsewhere }),
      'contribution.moved',
      'system',
      'ruth',
      { standing: 'shown' },
      { standing: 'shown' },
    ],
    [
      'a script: move a reply',
      ({ reply, otherThread }) => script('reply', reply, { contribution: otherThread }),
      'reply.moved',
      'system',
      'tom',
      { standing: 'shown' },
      { standing: 'shown' },
    ],
    [
      'a script: change an author',
      ({ thread }) => script('contribution', thread, { author: tom.key }),
      'contribution.reattributed',
      'system',
      'ruth',
      { standing: 'shown' },
      { standing: 'shown' },
    ],
    [
      'a script: delete a membership',
      ({ membership }) =>
        app.strapi.documents(`${PLUGIN}.membership`).delete({ documentId: membership }),
      'membership.deleted',
      'system',
      'tom',
      ACTIVE,
      null,
    ],
    [
      'REST: join',
      ({ community }) => as(app, nell).post(`/communities/${community}/join`),
      'community.joined',
      'nell',
      null,
      null,
      ACTIVE,
    ],
    [
      'REST: leave',
      ({ community }) => as(app, tom).post(`/communities/${community}/leave`),
      'community.left',
      'tom',
      null,
      ACTIVE,
      { state: 'left' },
    ],
    [
      'REST: withdraw',
      ({ reply }) => as(app, tom).delete(`/replies/${reply}`),
      'reply.withdrawn',
      'tom',
      null,
      { standing: 'shown' },
      { standing: 'withdrawn' },
    ],
    [
      'REST: thank',
      ({ reply }) => as(app, ruth).post(`/replies/${reply}/thanks`),
      'thanks.given',
      'ruth',
      'tom',
      null,
      {},
    ],
    [
      'REST: close',
      ({ thread }) =>
        as(app, ruth).post(`/contributions/${thread}/closing`, { outcome: 'learned-from-others' }),
      'thread.closed',
      'ruth',
      null,
      null,
      { status: 'closed' },
    ],
  ];

  it.each(LINES)('%s', async (name, doIt, verb, who, recipient, was, became) => {
    const known = (await ledgerRows(app)).length;
    await doIt(scene);
    const told = (await ledgerRows(app)).slice(known).map((row) => ({
      verb: row.verb,
      who: nameOf(row.who_key),
      recipient: nameOf(row.recipient_key),
      was: JSON.parse(row.was ?? 'null'),
      became: JSON.parse(row.became ?? 'null'),
      why: row.why,
    }));
    const facts = (given: object | null) => given && expect.objectContaining(given);
    const why = name.startsWith('the People page') && !name.endsWith('add') ? 'As agreed' : null;
    expect(told).toEqual([{ verb, who, recipient, was: facts(was), became: facts(became), why }]);
  });

  it.each<[string, before: Step, doIt: Step, [string, Somebody, Somebody][]]>([
    [
      'the People page: stand down',
      (on) => act('appoint', on),
      (on) => act('stand-down', on),
      [['membership.stood-down', 'editor', 'tom']],
    ],
    [
      'REST: reopen',
      ({ thread }) =>
        as(app, ruth).post(`/contributions/${thread}/closing`, { outcome: 'learned-from-others' }),
      ({ thread }) => as(app, ruth).post(`/contributions/${thread}/reopen`),
      [['thread.reopened', 'ruth', null]],
    ],
    [
      'the Content Manager: delete a thread, with all that is in it',
      ({ reply }) => as(app, ruth).post(`/replies/${reply}/thanks`),
      ({ thread }) => form('delete', `contribution/${thread}`),
      [
        ['contribution.deleted', 'editor', 'ruth'],
        ['reply.deleted', 'editor', 'tom'],
        ['thanks.taken-back', 'editor', 'tom'],
      ],
    ],
    [
      'the Content Manager: delete a community in which nothing is',
      async () => undefined,
      ({ elsewhere }) => form('delete', `community/${elsewhere}`),
      [['community.deleted', 'editor', null]],
    ],
  ])('%s', async (_name, before, doIt, expected) => {
    await before(scene);
    const known = (await ledgerRows(app)).length;
    await doIt(scene);
    const told = (await ledgerRows(app))
      .slice(known)
      .map((row) => [row.verb, nameOf(row.who_key), nameOf(row.recipient_key)]);
    expect(told.sort()).toEqual(expected);
  });
});
