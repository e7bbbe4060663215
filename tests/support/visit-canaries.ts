import type { TestCommunity } from '../factories/communities';
import { as, type TestPerson } from '../factories/people';
import { letDaysPass, letItBegin, offerVisit, requestVisit, datesIn } from '../factories/visits';
import type { App } from './app';

/** Visits from both their beginnings, with a word in every field that takes one. */
export const writeVisitCanaries = async (
  app: App,
  community: TestCommunity,
  host: TestPerson,
  guest: TestPerson,
  word: string
): Promise<void> => {
  const asked = await requestVisit(app, guest, community, {
    title: `${word} title`,
    questions: [`${word} question`],
  });
  const declined = await as(app, host).post(`/visits/${asked}/answer`, {
    answer: 'decline',
    reason: `${word} reason`,
  });
  const offered = await offerVisit(app, host, community, {
    text: `${word} text`,
    wentWrongHereToo: `${word} wrong`,
    place: `${word} place`,
    access: `${word} access`,
    dates: datesIn(1),
  });
  const taken = await as(app, guest).post(`/visits/${offered}/places`, {
    questions: [`${word} question`],
  });
  await letItBegin(app, offered);
  const made = await as(app, guest).post(`/visits/${offered}/made`);
  const noted = await as(app, guest).post(`/visits/${offered}/notes`, {
    text: `${word} note`,
    tryWhat: `${word} try`,
  });
  await letDaysPass(app, offered, 91);
  const came = await as(app, guest).post(`/visits/${offered}/what-came-of-it`, {
    cameOf: 'partly',
    text: `${word} came`,
  });
  const statuses = [declined, taken, made, noted, came].map(({ status }) => status);
  if (statuses.join() !== '200,200,200,201,200') throw new Error(`Answered ${statuses.join()}`);
};
