import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, makePerson, type TestPerson } from '../factories/people';
import type { App } from './app';

const MEMBERSHIP = 'plugin::communities-of-practice.membership';
const ACTIVE: object = { state: 'active' };

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
  for (let count = 0; count < 6; count += 1) {
    const person = await makePerson(app);
    requests.push(await makeMember(app, onRequest, person, { state: 'requested', joinedAt: null }));
  }
};

/** Access tokens end after ten minutes; a full run takes longer. */
const signInAgain = async (app: App, cast: Cast): Promise<void> => {
  const { opener, answerer, facilitator, paused, stranger } = cast;
  for (const person of [opener, answerer, facilitator, paused, stranger]) {
    const jwt = app.strapi.plugin('users-permissions').service('jwt');
    person.token = await jwt.issue({ id: person.id });
  }
};

/** Puts back what requests used up: sign-ins, memberships, open threads, requests to join. */
export const refresh = async (app: App, cast: Cast): Promise<void> => {
  await signInAgain(app, cast);
  await takeBackIn(app, cast);
  await addThreads(app, cast);
  await askToJoin(app, cast);
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
