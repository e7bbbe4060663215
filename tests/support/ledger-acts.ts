import { makeCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, makePerson, type TestPerson } from '../factories/people';
import type { App } from './app';

/** Everything that changes content, by every door. What is refused has changed nothing. */

const PLUGIN = 'plugin::communities-of-practice';

/** One step of a random history: an act, and numbers that choose what it is done to. */
export interface Step {
  act: string;
  one: number;
  other: number;
  third: number;
}

export interface World {
  app: App;
  people: TestPerson[];
  editor: Editor;
}

export const makeWorld = async (app: App): Promise<World> => {
  for (let made = 0; made < 2; made += 1) await makeCommunity(app);
  const people = [await makePerson(app), await makePerson(app), await makePerson(app)];
  return { app, people, editor: await makeEditor(app) };
};

type Row = Record<string, unknown> & { document_id: string };

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

/** What an act is done to, as the tables have it now; a step without its target does nothing. */
const targets = async ({ app, people, editor }: World, { one, other, third }: Step) => {
  const db = app.strapi.db.connection;
  const rowOf = async (table: string, index: number): Promise<Row | undefined> =>
    pick(await db(table).orderBy('id'), index);
  const person = pick(people, one);
  if (!person) throw new Error('Somebody must take part.');
  return {
    person,
    somebody: pick(people, third)?.key ?? '',
    editor,
    community: await rowOf('cop_communities', other),
    elsewhere: await rowOf('cop_communities', third),
    membership: await rowOf('cop_memberships', other),
    contribution: await rowOf('cop_contributions', other),
    otherContribution: await rowOf('cop_contributions', third),
    reply: await rowOf('cop_replies', third),
    thanks: await rowOf('cop_thanks', other),
    closing: await rowOf('cop_closings', other),
    third,
  };
};

type Targets = Awaited<ReturnType<typeof targets>>;
type Act = (world: World, on: Targets) => PromiseLike<unknown> | undefined;

const key = (row: Row | undefined): string => row?.document_id ?? 'absent';

const ifMatch = (row: Row | undefined): string => `"${String(row?.version ?? 1)}"`;

const post = {
  activity: 'seeking-experience',
  title: 'Has anyone met this?',
  text: 'Bats in the belfry.',
};

let words = 0;
const otherWords = (): string => `Other words, the ${(words += 1)}th time.`;

/** Whoever may: the author of a post, else the one whose turn it is. */
const author = ({ people }: World, row: Row | undefined, turn: TestPerson): TestPerson =>
  people.find((person) => person.key === row?.author_key) ?? turn;

const edit = (world: World, on: Targets, kind: 'contributions' | 'replies') => {
  const row = kind === 'replies' ? on.reply : on.contribution;
  return as(world.app, author(world, row, on.person))
    .put(`/${kind}/${key(row)}`, { text: otherWords() })
    .set('If-Match', ifMatch(row));
};

const withdraw = (world: World, on: Targets, kind: 'contributions' | 'replies') => {
  const row = kind === 'replies' ? on.reply : on.contribution;
  return as(world.app, author(world, row, on.person)).delete(`/${kind}/${key(row)}`);
};

/** As members do, over REST. */
const MEMBERS: Record<string, Act> = {
  join: ({ app }, on) => as(app, on.person).post(`/communities/${key(on.community)}/join`),
  leave: ({ app }, on) => as(app, on.person).post(`/communities/${key(on.community)}/leave`),
  open: ({ app }, on) =>
    as(app, on.person).post('/contributions', { ...post, community: key(on.community) }),
  reply: ({ app }, on) =>
    as(app, on.person).post(`/contributions/${key(on.contribution)}/replies`, {
      text: otherWords(),
    }),
  editContribution: (world, on) => edit(world, on, 'contributions'),
  editReply: (world, on) => edit(world, on, 'replies'),
  withdrawContribution: (world, on) => withdraw(world, on, 'contributions'),
  withdrawReply: (world, on) => withdraw(world, on, 'replies'),
  thankReply: ({ app }, on) => as(app, on.person).post(`/replies/${key(on.reply)}/thanks`),
  takeBackThanks: ({ app }, on) => as(app, on.person).delete(`/replies/${key(on.reply)}/thanks`),
  meToo: ({ app }, on) => as(app, on.person).post(`/contributions/${key(on.contribution)}/me-too`),
  takeBackMeToo: ({ app }, on) =>
    as(app, on.person).delete(`/contributions/${key(on.contribution)}/me-too`),
  close: async (world, on) => {
    const helpful = await world.app.strapi.db
      .connection('cop_replies')
      .where({ contribution_key: key(on.contribution), standing: 'shown' })
      .limit(1)
      .pluck('document_id');
    return as(world.app, author(world, on.contribution, on.person)).post(
      `/contributions/${key(on.contribution)}/closing`,
      { outcome: 'learned-from-others', helpful }
    );
  },
  reopen: (world, on) =>
    as(world.app, author(world, on.contribution, on.person)).post(
      `/contributions/${key(on.contribution)}/reopen`
    ),
};

const inContentManager = ({ app, editor }: World) => {
  const send = (method: 'post' | 'put' | 'delete', path: string, data?: object) => {
    const request = app.http[method](`/content-manager/collection-types/${PLUGIN}.${path}`).set(
      'Authorization',
      `Bearer ${editor.token}`
    );
    return data === undefined ? request : request.send(data);
  };
  return send;
};

const STATES = ['active', 'paused', 'requested', 'removed', 'left'] as const;
const ACTS = ['hold', 'hide', 'restore'] as const;
const judge = (
  { app, editor }: World,
  kind: 'contribution' | 'reply' | 'closing' | 'thanks' | 'membership',
  row: Row | undefined,
  turn: number
) =>
  inAdmin(app, editor).post(`/moderation/${kind}/${key(row)}/${pick(ACTS, turn)}`, {
    seen: row?.standing ?? 'shown',
  });
const PEOPLE_ACTS = ['accept', 'appoint', 'stand-down', 'pause', 'resume', 'remove', 'reinstate'];

/** As editors do: in the Content Manager, and on the plugin's own pages. */
const EDITORS: Record<string, Act> = {
  letIn: async (world, on) => {
    const row = { user_key: on.somebody, community_key: key(on.community) };
    if (await world.app.strapi.db.connection('cop_memberships').where(row).first('id')) return;
    return inContentManager(world)('post', 'membership', {
      user: on.somebody,
      community: key(on.community),
      state: 'active',
      role: 'member',
    });
  },
  changeMembership: (world, on) =>
    inContentManager(world)('put', `membership/${key(on.membership)}`, {
      state: pick(STATES, on.third),
      role: on.third % 2 ? 'facilitator' : 'member',
    }),
  deleteMembership: (world, on) =>
    inContentManager(world)('delete', `membership/${key(on.membership)}`),
  openOnBehalf: (world, on) =>
    inContentManager(world)('post', 'contribution', {
      ...post,
      author: on.somebody,
      community: key(on.community),
    }),
  rewrite: (world, on) =>
    inContentManager(world)('put', `contribution/${key(on.contribution)}`, { text: otherWords() }),
  deleteReply: (world, on) => inContentManager(world)('delete', `reply/${key(on.reply)}`),
  judgeContribution: (world, on) => judge(world, 'contribution', on.contribution, on.third),
  judgeReply: (world, on) => judge(world, 'reply', on.reply, on.third),
  judgeClosing: (world, on) => judge(world, 'closing', on.closing, on.third),
  judgeThanks: (world, on) => judge(world, 'thanks', on.thanks, on.third),
  judgeName: (world, on) => judge(world, 'membership', on.membership, on.third),
  actOnPerson: ({ app, editor }, on) =>
    inAdmin(app, editor).post('/memberships/act', {
      act: pick(PEOPLE_ACTS, on.third),
      memberships: [key(on.membership)],
      reason: 'Because.',
      evenIfLast: true,
    }),
};

type Type = 'community' | 'membership' | 'contribution' | 'reply' | 'thanks' | 'closing';

/** The Document Service takes what it is given; what it refuses, it has not written. */
const documents = ({ app }: World, type: Type) => {
  const service = app.strapi.documents(`${PLUGIN}.${type}`);
  const unlessAbsent = async (work: Promise<unknown>) => work.catch(() => null);
  return {
    update: (row: Row | undefined, data: object) =>
      unlessAbsent(service.update({ documentId: key(row), data })),
    remove: (row: Row | undefined) => unlessAbsent(service.delete({ documentId: key(row) })),
  };
};

/** As scripts and other plugins do, through the Document Service. */
const SCRIPTS: Record<string, Act> = {
  archive: (world, on) =>
    documents(world, 'community').update(on.community, { isArchived: on.third % 4 === 0 }),
  openOrClose: (world, on) =>
    documents(world, 'community').update(on.community, {
      visibility: on.third % 4 === 0 ? 'members' : 'public',
    }),
  hide: (world, on) =>
    documents(world, 'reply').update(on.reply, { standing: on.third % 2 ? 'hidden' : 'shown' }),
  move: (world, on) =>
    documents(world, 'contribution').update(on.contribution, { community: key(on.elsewhere) }),
  moveReply: (world, on) =>
    documents(world, 'reply').update(on.reply, { contribution: key(on.otherContribution) }),
  reattribute: (world, on) =>
    documents(world, 'contribution').update(on.contribution, { author: on.somebody }),
  moveMembership: (world, on) =>
    documents(world, 'membership').update(on.membership, { user: on.somebody }),
  takeThanks: (world, on) => documents(world, 'thanks').remove(on.thanks),
  takeClosing: (world, on) => documents(world, 'closing').remove(on.closing),
  takeReply: (world, on) => documents(world, 'reply').remove(on.reply),
  takeThread: (world, on) =>
    on.third % 3 === 0 ? documents(world, 'contribution').remove(on.contribution) : undefined,
};

const ALL: Readonly<Record<string, Act>> = { ...MEMBERS, ...EDITORS, ...SCRIPTS };
export const ACT_NAMES = Object.keys(ALL);
/** Members do most of what happens. */
export const MEMBER_ACT_NAMES = Object.keys(MEMBERS);

/** @throws Error when the server failed; a refusal is an answer like others. */
export const takeStep = async (world: World, step: Step): Promise<void> => {
  const answer = await ALL[step.act]?.(world, await targets(world, step));
  const status = (answer as { status?: unknown } | null | undefined)?.status;
  if (typeof status === 'number' && status >= 500)
    throw new Error(`${step.act} was answered with ${status}.`);
};
