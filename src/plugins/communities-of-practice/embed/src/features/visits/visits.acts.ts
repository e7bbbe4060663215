import type { Asked } from '../../../../client/src';
import type { App } from '../../app/app';
import { READING, type Reading } from '../../reading/reading';
import { saveBlob } from '../../ui/save-blob';
import { sayingWhyNot } from '../../ui/said-failure';
import { putShared, type Listed } from '../shared/listing';
import type { Visit, VisitSummary } from '../shared/shared.state';
import { TIMES_MAX } from './visit-series';
import type { VisitDates } from './visit-time';

const PAGE_SIZE = 10;

const asked = ({ host, state }: App, cursor?: string): Asked<'visit.find'> => ({
  query: {
    filters: { community: host.community ?? state().place.community },
    pagination: { pageSize: PAGE_SIZE, cursor },
  },
});

export const VISITS: Listed<VisitSummary> = {
  question: (app) => JSON.stringify(asked(app)),
  read: (app, take) => app.read('visit.find', asked(app), take),
  readOn: (app, cursor) => app.call('visit.find', asked(app, cursor)),
  keptIn: ({ visits }) => visits,
  kept: (visits) => ({ visits }),
};

const put = (app: App, documentId: string, item: Reading<Visit>): void =>
  putShared(app, { visit: { documentId, item } });

/** Reads what else its offer comes again as; nothing is said where that cannot be read. */
export const readSeries = (app: App, { series }: Visit): void => {
  if (series === null) return;
  const { key } = series;
  const query = {
    filters: { series: key },
    sort: 'soonest',
    pagination: { pageSize: TIMES_MAX },
  } as const;
  void app.read('visit.find', { query }, (reading) => {
    if (reading.is === 'read') putShared(app, { series: { key, visits: reading.data.data } });
  });
};

/** Reads the visit of the place; the same one again keeps what is shown until there is an answer. */
export const readVisit = (app: App): void => {
  const documentId = app.state().place.visit;
  if (documentId === undefined) return;
  const isStill = () => app.state().shared.visit?.documentId === documentId;
  if (!isStill()) put(app, documentId, READING);
  void app.read('visit.findOne', { params: { documentId } }, (reading) => {
    if (!isStill()) return;
    put(app, documentId, reading.is === 'read' ? { ...reading, data: reading.data.data } : reading);
    if (reading.is === 'read') readSeries(app, reading.data.data);
  });
};

/** Shows a visit as an act has left it. */
export const putVisit = (app: App, data: Visit): void => {
  if (app.state().shared.visit?.documentId !== data.documentId) return;
  put(app, data.documentId, { is: 'read', data, readAt: null });
};

/** Where the church's list is to be confirmed, a place is taken by the form that shows it. */
const isTakenAtOnce = ({ abilities, startsAt, forMembers }: Visit): boolean =>
  abilities.takePlace && (startsAt === null || forMembers?.checklist.length === 0);

/** Makes room for somebody else. */
export const givePlaceBack = (app: App, { documentId }: Visit): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('visit.givePlaceBack', { params: { documentId } });
    putVisit(app, data);
    app.notify({
      text: app.say('visit.given-back'),
      undo: isTakenAtOnce(data) ? () => void takePlaceAgain(app, data) : null,
    });
  });

const takePlaceAgain = (app: App, { documentId }: Visit) =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('visit.takePlace', { params: { documentId }, data: {} });
    putVisit(app, data);
  });

/** Agrees to dates that the other side proposed. */
export const agreeTo = (app: App, { documentId }: Visit, dates: VisitDates): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('visit.schedule', { params: { documentId }, data: dates });
    putVisit(app, data);
    app.notify({ text: app.say('visit.agreed'), undo: null });
  });

/** Says for one's side that the church's list was read and holds. */
export const confirmChecklist = (app: App, { documentId }: Visit): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('visit.confirm', { params: { documentId } });
    putVisit(app, data);
    app.notify({ text: app.say('visit.confirmed'), undo: null });
  });

/** Says that one was there. */
export const sayMade = (app: App, { documentId }: Visit): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('visit.make', { params: { documentId } });
    putVisit(app, data);
    app.notify({ text: app.say('visit.made-now'), undo: null });
  });

/** Gives the browser the visit as a file that every calendar reads; it is asked for with the reader's token. */
export const downloadCalendar = (
  app: App,
  { documentId, title }: Visit,
  of: 'visit' | 'series' = 'visit'
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const text = await app.call('visit.findCalendar', { params: { documentId }, query: { of } });
    const name = `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`;
    saveBlob(new Blob([text], { type: 'text/calendar' }), name);
  });
