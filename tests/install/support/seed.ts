import { API, letTakePart, registerAdmin, registerPerson, type Person } from './people';
import { must } from './rest';

interface Made {
  data: { documentId: string };
}

export interface Seeded {
  /** The thread in which everything happened. */
  thread: string;
  people: string[];
}

const documentIdOf = ({ data }: Made): string => data.documentId;

const post = async (url: string, person: Person, path: string, data: object): Promise<string> =>
  documentIdOf(await must<Made>(url, 'POST', API + path, { token: person.token, body: { data } }));

/** As an editor makes a community, in Strapi's Content Manager. */
const makeCommunity = async (url: string, token: string, name: string): Promise<string> =>
  documentIdOf(
    await must<Made>(
      url,
      'POST',
      '/content-manager/collection-types/plugin::communities-of-practice.community',
      {
        token,
        body: {
          name,
          domain: 'Keeping the church warm without warming the planet',
          visibility: 'public',
          joinPolicy: 'open',
        },
      }
    )
  );

const openThread = (url: string, person: Person, community: string, given: object) =>
  post(url, person, '/contributions', {
    community,
    activity: 'problem-solving',
    title: 'The boiler died on Advent Sunday 🥶',
    text: 'I’m stuck. **Eleven degrees** at the altar, and the *faculty* takes months.',
    details: { tried: 'Fan heaters; the fuse went.' },
    ...given,
  });

const thank = (url: string, person: Person, path: string, why?: string) =>
  must(url, 'POST', `${API}${path}/thanks`, {
    token: person.token,
    body: { data: why === undefined ? {} : { why } },
  });

/** One thread from question to what was learned, with thanks and a concern on the way. */
const liveThread = async (
  url: string,
  admin: string,
  [ruth, tom, ada]: readonly Person[],
  community: string
) => {
  if (!ruth || !tom || !ada) throw new Error('A thread needs three people.');
  const thread = await openThread(url, ruth, community, {});
  const panels = await post(url, tom, `/contributions/${thread}/replies`, {
    text: 'We hired two infrared panels for a winter.',
    stance: 'builds-on',
  });
  const spam = await post(url, ada, `/contributions/${thread}/replies`, {
    text: 'Cheap heaters, today only!',
    inReplyTo: panels,
  });
  await thank(url, ruth, `/replies/${panels}`, 'I did not know that they can be hired.');
  await thank(url, tom, `/contributions/${thread}`);
  const concern = await post(url, tom, `/replies/${spam}/concerns`, {
    reason: 'spam',
    note: 'It sells.',
  });
  await must(url, 'POST', `/communities-of-practice/moderation/reply/${spam}/hide`, {
    token: admin,
    body: { data: { seen: 'shown', concerns: [concern], why: 'Selling.' } },
  });
  await post(url, ruth, `/contributions/${thread}/closing`, {
    outcome: 'solved',
    learned: 'A temporary licence takes a week, a faculty months.',
    helpful: [panels],
  });
  return thread;
};

/** Two communities and three people who took part in them, all over HTTP as they would. */
export const seed = async (url: string): Promise<Seeded> => {
  const admin = await registerAdmin(url);
  await letTakePart(url, admin);
  const warm = await makeCommunity(url, admin, 'Warm churches');
  const rural = await makeCommunity(url, admin, 'Rural churches');
  const people: Person[] = [];
  for (const name of ['ruth', 'tom', 'ada']) {
    const person = await registerPerson(url, name);
    people.push(person);
    for (const community of [warm, rural]) {
      await post(url, person, `/communities/${community}/join`, { displayName: `Reader ${name}` });
    }
  }
  const thread = await liveThread(url, admin, people, warm);
  for (const tom of people.slice(1, 2)) {
    await openThread(url, tom, rural, {
      activity: 'information-request',
      title: 'Who lends a community minibus?',
      details: {},
    });
  }
  return { thread, people: people.map(({ name }) => name) };
};
