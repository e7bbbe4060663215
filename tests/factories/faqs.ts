import type { App } from '../support/app';
import { makeCommunity, makeMember, type TestCommunity } from './communities';
import { as, makePerson, type TestPerson } from './people';

/** What a FAQ's tests begin with: its drafter, its checker, a facilitator. */
export interface FaqCast {
  community: TestCommunity;
  drafter: TestPerson;
  checker: TestPerson;
  facilitator: TestPerson;
}

export interface FaqPeople {
  ruth: TestPerson;
  tom: TestPerson;
  nell: TestPerson;
  stranger: TestPerson;
}

export const makeFaqPeople = async (app: App): Promise<FaqPeople> => ({
  ruth: await makePerson(app, 'ruth'),
  tom: await makePerson(app, 'tom'),
  nell: await makePerson(app, 'nell'),
  stranger: await makePerson(app, 'stranger'),
});

/** A community in which Ruth drafts, Tom checks and Nell facilitates. */
export const makeFaqCast = async (
  app: App,
  { ruth, tom, nell }: FaqPeople,
  given: object = {}
): Promise<FaqCast> => {
  const community = await makeCommunity(app, given);
  for (const person of [ruth, tom]) await makeMember(app, community, person);
  await makeMember(app, community, nell, { role: 'facilitator' });
  return { community, drafter: ruth, checker: tom, facilitator: nell };
};

let made = 0;

/** Drafts a FAQ over HTTP. @returns its documentId. */
export const draftFaq = async (
  app: App,
  { community, drafter }: FaqCast,
  given: object = {}
): Promise<string> => {
  made += 1;
  const answered = await as(app, drafter).post('/faqs', {
    community: community.key,
    title: `What keeps a church warm, ${made}?`,
    text: 'Infrared panels, under a **temporary licence**.',
    ...given,
  });
  if (answered.status !== 201) throw new Error(JSON.stringify(answered.body));
  return answered.body.data.documentId;
};

/** Drafted, checked by another member and published by a facilitator. */
export const publishFaq = async (app: App, cast: FaqCast, given: object = {}): Promise<string> => {
  const faq = await draftFaq(app, cast, given);
  const checked = await as(app, cast.checker).post(`/faqs/${faq}/check`);
  const published = await as(app, cast.facilitator).post(`/faqs/${faq}/publication`);
  if (checked.status !== 200 || published.status !== 200) {
    throw new Error(JSON.stringify([checked.body, published.body]));
  }
  return faq;
};

/** What the ledger tells of it, a line each: who did what, and for whom. */
export const toldOfFaq = async (
  app: App,
  faq: string,
  people: readonly TestPerson[]
): Promise<string[]> => {
  const rows = await app.strapi.db
    .connection('cop_ledger_events')
    .where({ what_key: faq })
    .orderBy('id')
    .select('verb', 'who_key', 'recipient_key');
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const nameOf = (key: string | null) => (key === null ? 'nobody' : (names.get(key) ?? key));
  return rows.map(
    ({ verb, who_key: who, recipient_key: recipient }) =>
      `${nameOf(who)} ${verb} for ${nameOf(recipient)}`
  );
};
