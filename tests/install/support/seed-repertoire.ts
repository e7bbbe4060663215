import { inDatabase } from './database';
import { API, signIn, type Person } from './people';
import type { Project } from './project';
import { must } from './rest';

interface Made {
  data: { documentId: string };
}

const DATES = {
  startsAt: '2091-03-01T10:00:00.000Z',
  endsAt: '2091-03-01T12:00:00.000Z',
  timeZone: 'Europe/London',
};

/**
 * What the community made and found, as Ruth, Tom and Ada would: a resource that was used and adapted, a
 * FAQ that helped and could be better, a visit that was made and learned from.
 */
export const seedRepertoire = async (app: Project, url: string, thread: string): Promise<void> => {
  const [ruth, tom, ada] = await Promise.all(
    ['ruth', 'tom', 'ada'].map((name) => signIn(url, name))
  );
  if (!ruth || !tom || !ada) throw new Error('A repertoire needs three people.');
  const write = async (
    { token }: Person,
    path: string,
    data?: object,
    method: 'POST' | 'PUT' = 'POST'
  ): Promise<string> =>
    (await must<Made>(url, method, API + path, { token, ...(data && { body: { data } }) })).data
      .documentId;
  /** What a facilitator, or time, would do. */
  const alter = (table: string, documentId: string, row: object) =>
    inDatabase(app, (db) => db(table).where({ document_id: documentId }).update(row));
  const { data: opened } = await must<{ data: { community: { documentId: string } } }>(
    url,
    'GET',
    `${API}/contributions/${thread}`
  );
  const community = opened.community.documentId;
  const words = { community, title: 'A heating log 🥶', text: 'One **line** a Sunday.' };

  const log = await write(ruth, '/resources', {
    ...words,
    kind: 'tool',
    licence: 'cc-by',
    from: thread,
  });
  await write(tom, `/resources/${log}/uses`, {
    where: 'St Aldhelm’s',
    whatHappened: 'It hung there all winter.',
    verdict: 'worked',
  });
  await write(ada, `/resources/${log}/adaptations`, {
    community,
    whatChanged: 'A column for the hall.',
    why: 'One boiler heats both.',
    setting: 'A town church with a hall',
  });

  const faq = await write(ruth, '/faqs', {
    ...words,
    title: 'What keeps a church warm?',
    sources: [thread],
    minorityBy: tom.key,
  });
  await write(tom, `/faqs/${faq}/suggestions`, {
    text: 'Two lines a Sunday.',
    why: 'We heat the hall.',
  });
  await write(ada, `/faqs/${faq}/check`);
  await alter('cop_faqs', faq, { state: 'published', published_on: new Date() });
  await write(tom, `/faqs/${faq}/verdict`, { helped: true }, 'PUT');

  const request = { ...words, begunAs: 'request', addressee: tom.key };
  await write(ada, '/visits', request);
  const visit = await write(ruth, '/visits', {
    ...words,
    begunAs: 'offer',
    places: 2,
    dates: DATES,
    confirmsChecklist: true,
  });
  await write(tom, `/visits/${visit}/places`, {
    questions: ['What does an hour cost you?'],
    confirmsChecklist: true,
  });
  await write(tom, '/me/calendar-feed');
  const begun = new Date(Date.now() - 3_600_000);
  await alter('cop_visits', visit, { starts_at: begun, ends_at: begun, comes_at: begun });
  await write(ruth, `/visits/${visit}/made`);
  await write(tom, `/visits/${visit}/notes`, {
    text: 'It was **warm**.',
    tryWhat: 'Borrow two panels',
  });
  await write(tom, '/resources', {
    ...words,
    title: 'What we saw of panels',
    kind: 'experience',
    licence: 'cc-by',
    fromVisit: visit,
  });
};
