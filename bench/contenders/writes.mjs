import { randomUUID } from 'node:crypto';

const TEXT =
  'The boiler died on the first Sunday of Advent and the engineer cannot come before the new year. ' +
  'We borrowed **four heaters** from the school; the electrician says that the old wiring will not ' +
  'carry more.\n\n- What did you try?\n- What did it cost?\n\nEleven degrees at the altar.';

let written = 0;

const headers = (token) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
});

const communityOf = ({ number }, { communities }) => communities[number % communities.length];

/** A body that nobody has sent before, as its author would write it. */
const words = () => {
  written += 1;
  return { title: `The boiler died, question ${written}`, text: `${TEXT} Question ${written}.` };
};

/** One member after another, each in their own community, no two requests alike. */
const posting = (build) => (world) => {
  let turn = 0;
  const request = () => {
    const person = world.people[turn % world.people.length];
    turn += 1;
    return build(person, world);
  };
  return [{ ...request(), setupRequest: (sent) => ({ ...sent, ...request() }) }];
};

const checkPosted = (body) => {
  if (!body.data?.documentId) throw new Error('answers no documentId');
};

/** With membership check, sanitising, limits, ledger and a kept answer for its key. */
export const SUBMIT = {
  id: 'submit',
  title: 'submitting a contribution, 40 members in turn',
  server: 'strapi',
  status: 201,
  requests: posting((person, world) => ({
    method: 'POST',
    path: '/api/communities-of-practice/contributions',
    headers: { ...headers(person.token), 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      data: {
        community: communityOf(person, world),
        activity: 'problem-solving',
        ...words(),
        details: {},
      },
    }),
  })),
  check: checkPosted,
};

/** The same words and the same relations, with Strapi's own create. */
export const STRAPI_CREATE = {
  id: 'create',
  title: "Strapi's `create`, 40 members in turn",
  server: 'strapi',
  status: 201,
  requests: posting((person, world) => {
    const { title, text } = words();
    const at = new Date().toISOString();
    return {
      method: 'POST',
      path: '/api/bench-posts',
      headers: headers(person.token),
      body: JSON.stringify({
        data: {
          title,
          text,
          activity: 'problem-solving',
          excerpt: text.slice(0, 280),
          postedAt: at,
          lastActivityAt: at,
          community: communityOf(person, world),
          author: person.key,
        },
      }),
    };
  }),
  check: checkPosted,
};
