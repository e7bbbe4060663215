import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, makePerson, type TestPerson } from '../factories/people';
import type { App } from './app';
import { addRepertoire } from './request-repertoire';
import { insertRows, LONG_AGO, makePeople, membershipRow } from './rows';
import { ASKED_FOR, visitGuestRow, visitNoteRow, visitRow } from './visit-rows';

const MEMBERSHIP = 'plugin::communities-of-practice.membership';
const ACTIVE: object = { state: 'active' };

type Row = Record<string, unknown>;

/** Who and what requests are about. */
export interface Cast {
  communities: TestCommunity[];
  opener: TestPerson;
  answerer: TestPerson;
  facilitator: TestPerson;
  paused: TestPerson;
  stranger: TestPerson;
  memberships: string[];
  requests: string[];
  contributions: string[];
  replies: string[];
  visits: string[];
  /** What else a path's key may name: by its first segment, or by the path's whole template. */
  repertoire: Record<string, string[]>;
}

export const THREADS = [
  'problem-solving',
  'problem-solving',
  'problem-solving',
  'information-request',
];

const keyIn = (app: App, cast: Cast) => async (person: TestPerson, path: string, data: object) => {
  const made = await as(app, person).post(path, data);
  if (made.status !== 201) throw new Error(`${path}: ${JSON.stringify(made.body)}`);
  const key: string = made.body.data.documentId;
  (path === '/contributions' ? cast.contributions : cast.replies).push(key);
  return key;
};

const addThreads = async (app: App, cast: Cast): Promise<void> => {
  const post = keyIn(app, cast);
  for (const activity of THREADS) {
    const thread = await post(cast.opener, '/contributions', {
      community: cast.communities[0]?.key,
      activity,
      title: `A question about ${activity}`,
      text: 'What would you do?',
    });
    await post(cast.answerer, `/contributions/${thread}/replies`, { text: 'I would ask.' });
    await post(cast.opener, `/contributions/${thread}/replies`, { text: 'So I did.' });
  }
  const closed = cast.contributions.at(-THREADS.length);
  await as(app, cast.opener).post(`/contributions/${closed}/closing`, { outcome: 'solved' });
};

const takeBackIn = async (app: App, { memberships }: Cast): Promise<void> => {
  for (const documentId of memberships) {
    await app.strapi.documents(MEMBERSHIP).update({ documentId, data: { ...ACTIVE } });
  }
};

const askToJoin = async (app: App, { communities, requests }: Cast): Promise<void> => {
  const onRequest = communities.at(-1);
  if (!onRequest) return;
  const people = await makePeople(app, 6, `asker${requests.length}n`);
  const asked = people.map((person) =>
    membershipRow(onRequest.key, person, { state: 'requested', joined_at: null })
  );
  await insertRows(app, 'cop_memberships', asked);
  requests.push(...asked.map((row) => String(row.document_id)));
};

/** Access tokens end after ten minutes; a full run takes longer. */
const signInAgain = async (app: App, cast: Cast): Promise<void> => {
  const { opener, answerer, facilitator, paused, stranger } = cast;
  for (const person of [opener, answerer, facilitator, paused, stranger]) {
    const jwt = app.strapi.plugin('users-permissions').service('jwt');
    person.token = await jwt.issue({ id: person.id });
  }
};

/** Made long ago, with notes of two who would try one thing, and have not said what came of it. */
const addNoted = async (app: App, cast: Cast, visits: readonly Row[]): Promise<void> => {
  const guests = [cast.answerer.key, cast.facilitator.key];
  await insertRows(app, 'cop_visits', visits);
  await insertRows(
    app,
    'cop_visit_guests',
    visits.flatMap((visit) => guests.map((guest) => visitGuestRow(visit, guest)))
  );
  await insertRows(
    app,
    'cop_visit_notes',
    visits.flatMap((visit) => guests.map((guest) => visitNoteRow(visit, guest)))
  );
  const keys = (cast.repertoire['/visits/{documentId}/what-came-of-it'] ??= []);
  keys.push(...visits.map((row) => String(row.document_id)));
};

/** To come, begun, made and asked for: as many as the newest are. */
const addVisits = async (app: App, cast: Cast): Promise<void> => {
  const community = cast.communities[0]?.key ?? '';
  const offered = (given: object = {}) => visitRow(community, cast.opener.key, { ...given });
  const begun = { starts_at: LONG_AGO, comes_at: LONG_AGO };
  const made = [1, 2].map(() => offered({ ...begun, state: 'made' }));
  const rows = [
    ...[1, 2, 3].map(() => offered()),
    visitRow(community, cast.answerer.key),
    visitRow(community, cast.facilitator.key),
    ...[1, 2].map(() => offered(begun)),
    ...made,
    visitRow(community, cast.answerer.key, ASKED_FOR),
  ];
  await insertRows(app, 'cop_visits', rows);
  await insertRows(
    app,
    'cop_visit_guests',
    made.map((visit) => visitGuestRow(visit, cast.answerer.key))
  );
  cast.visits.push(...rows.map((row) => String(row.document_id)));
  const long = { ...begun, ends_at: LONG_AGO, state: 'learned-from' };
  await addNoted(app, cast, [offered(long), offered(long)]);
};

/** An address for calendars; another one takes its place. */
const addFeed = async (app: App, cast: Cast): Promise<void> => {
  const { body } = await as(app, cast.opener).post('/me/calendar-feed', {});
  const tokens = (cast.repertoire['/calendar/{token}.ics'] ??= []);
  tokens.splice(0, tokens.length, ...(/[\w-]{43}/.exec(body.data.path) ?? []));
};

/** Puts back what requests used up: sign-ins, memberships, open threads, requests to join, visits. */
export const refresh = async (app: App, cast: Cast): Promise<void> => {
  await signInAgain(app, cast);
  await takeBackIn(app, cast);
  await addThreads(app, cast);
  await askToJoin(app, cast);
  await addVisits(app, cast);
  await addFeed(app, cast);
  await addRepertoire(app, cast);
};

/** A small church: communities of each visibility, people of each standing. */
export const makeCast = async (app: App): Promise<Cast> => {
  const communities = [
    await makeCommunity(app),
    await makeCommunity(app, { visibility: 'private', joinPolicy: 'invite' }),
    await makeCommunity(app, { visibility: 'members', joinPolicy: 'request' }),
  ];
  const cast: Cast = {
    communities,
    opener: await makePerson(app),
    answerer: await makePerson(app),
    facilitator: await makePerson(app),
    paused: await makePerson(app),
    stranger: await makePerson(app),
    memberships: [],
    requests: [],
    contributions: [],
    replies: [],
    visits: [],
    repertoire: {},
  };
  for (const community of communities) {
    cast.memberships.push(
      await makeMember(app, community, cast.opener),
      await makeMember(app, community, cast.answerer),
      await makeMember(app, community, cast.facilitator, { role: 'facilitator' })
    );
    await makeMember(app, community, cast.paused, { state: 'paused' });
  }
  return cast;
};
