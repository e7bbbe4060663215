import type { App } from '../support/app';
import { as, type TestPerson } from './people';
import type { TestCommunity } from './communities';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Two hours that begin so many days from now, to the second. */
export const datesIn = (days: number, timeZone = 'Europe/London') => {
  const start = Math.floor(Date.now() / 1_000) * 1_000 + days * DAY;
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 2 * HOUR).toISOString(),
    timeZone,
  };
};

/** Offers a visit over REST. @returns its documentId. */
export const offerVisit = async (
  app: App,
  host: TestPerson,
  { key }: TestCommunity,
  given: object = {}
): Promise<string> => {
  const offered = await as(app, host).post('/visits', {
    begunAs: 'offer',
    community: key,
    title: 'See our infrared panels',
    text: 'Come on a **cold** day.',
    place: 'St Anne’s, Mill Lane',
    access: 'Two steps at the porch.',
    places: 2,
    ...given,
  });
  if (offered.status !== 201) throw new Error(`Not offered: ${offered.text}`);
  return offered.body.data.documentId;
};

/** Asks for a visit over REST. @returns its documentId. */
export const requestVisit = async (
  app: App,
  asker: TestPerson,
  { key }: TestCommunity,
  given: object = {}
): Promise<string> => {
  const asked = await as(app, asker).post('/visits', {
    begunAs: 'request',
    community: key,
    title: 'Can we visit a warm church?',
    text: 'We would like to feel it.',
    ...given,
  });
  if (asked.status !== 201) throw new Error(`Not asked: ${asked.text}`);
  return asked.body.data.documentId;
};

/** Puts a visit's dates into the past, as time would. */
export const letItBegin = (app: App, visit: string) =>
  app.strapi.db
    .connection('cop_visits')
    .where({ document_id: visit })
    .update({
      starts_at: new Date(Date.now() - 3 * HOUR),
      ends_at: new Date(Date.now() - HOUR),
      comes_at: new Date(Date.now() - 3 * HOUR),
    });

/** Lets so many days pass since a visit ended. */
export const letDaysPass = (app: App, visit: string, days: number) =>
  app.strapi.db
    .connection('cop_visits')
    .where({ document_id: visit })
    .update({ ends_at: new Date(Date.now() - days * DAY) });

/** Changes a visit as a moderator's act or another plugin would, through the Document Service. */
export const changeVisit = (app: App, visit: string, data: object) =>
  app.strapi.documents('plugin::communities-of-practice.visit').update({ documentId: visit, data });

interface Answered {
  status: number;
  body: { error?: { details: { code: string } } };
}

export const refusalOf = ({ status, body }: Answered) => [status, body.error?.details.code];

/** What the ledger tells of a visit: the verb, who did it, and for whom, by their names. */
export const toldOfVisit = async (app: App, visit: string, people: readonly TestPerson[]) => {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const rows = await app.strapi.db
    .connection('cop_ledger_events')
    .where({ what_key: visit })
    .orderBy('id')
    .select('verb', 'who_key', 'recipient_key');
  return rows.map((row: { verb: string; who_key: string; recipient_key: string | null }) => [
    row.verb,
    names.get(row.who_key) ?? row.who_key,
    row.recipient_key === null ? null : names.get(row.recipient_key),
  ]);
};
