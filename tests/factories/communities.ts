import type { App } from '../support/app';
import type { TestPerson } from './people';

const PLUGIN = 'plugin::communities-of-practice';
let made = 0;

export interface TestCommunity {
  key: string;
  name: string;
}

export const makeCommunity = async (app: App, given: object = {}): Promise<TestCommunity> => {
  made += 1;
  const community = await app.strapi.documents(`${PLUGIN}.community`).create({
    data: {
      name: `Community ${made}`,
      slug: `community-${made}`,
      domain: 'Keeping the church warm without warming the planet',
      visibility: 'public',
      joinPolicy: 'open',
      ...given,
    },
  });
  return { key: community.documentId, name: community.name };
};

export const makeMember = async (
  app: App,
  community: TestCommunity,
  person: TestPerson,
  given: object = {}
): Promise<string> => {
  const membership = await app.strapi.documents(`${PLUGIN}.membership`).create({
    data: {
      community: community.key,
      user: person.key,
      displayName: person.name,
      role: 'member',
      state: 'active',
      joinedAt: new Date('2026-01-01T09:00:00Z'),
      ...given,
    },
  });
  return membership.documentId;
};

/** Changes a community as an editor or another plugin would, through the Document Service. */
export const changeCommunity = (app: App, { key }: TestCommunity, data: object) =>
  app.strapi.documents(`${PLUGIN}.community`).update({ documentId: key, data });
