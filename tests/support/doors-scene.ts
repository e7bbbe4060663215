import { makeCommunity, makeMember } from '../factories/communities';
import { as, type TestPerson } from '../factories/people';
import type { App } from './app';

/** A community with Ruth, who asked, and Tom, who replied. */
export interface Scene {
  community: string;
  elsewhere: string;
  membership: string;
  thread: string;
  otherThread: string;
  reply: string;
}

export const POST = {
  activity: 'seeking-experience',
  title: 'Bats?',
  text: 'Bats in the belfry.',
};

/** All of it by members’ own requests, as the documentIds of what came of them. */
export const makeScene = async (app: App, ruth: TestPerson, tom: TestPerson): Promise<Scene> => {
  const [community, elsewhere] = [await makeCommunity(app), await makeCommunity(app)];
  const open = async (): Promise<string> =>
    (await as(app, ruth).post('/contributions', { ...POST, community: community.key })).body.data
      .documentId;
  await makeMember(app, community, ruth);
  const membership = await makeMember(app, community, tom);
  const thread = await open();
  const replied = await as(app, tom).post(`/contributions/${thread}/replies`, { text: 'Ours.' });
  return {
    community: community.key,
    elsewhere: elsewhere.key,
    membership,
    thread,
    otherThread: await open(),
    reply: replied.body.data.documentId,
  };
};
