import { visitContracts, type BodyOf } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { now } from '../../../core/clock';
import { endpoint, type Call } from '../../../http/endpoint';
import { datesOf } from './readable-visit';
import type { SaidWith } from './stored-visit';
import { actOnVisit, cancelFromHere, type Commanding } from './visit-course.service';
import { answerWithVisit } from './visit.endpoints';
import { findVisitQuestions, presentVisitQuestion } from './visit-question.queries';

type Asking = Pick<Call, 'strapi' | 'actor'> & { params: { documentId: string } };

/** Does it, and answers with the visit as it stands then. */
const act = async (call: Asking, commanding: Commanding, said?: SaidWith) => {
  const { strapi, actor, params } = call;
  await actOnVisit(strapi, personOf(actor), params.documentId, commanding, said);
  return answerWithVisit(call, params.documentId);
};

type Answer = BodyOf<typeof visitContracts.answer>['data'];

const answering = (call: Asking, given: Answer) => {
  if (given.answer === 'decline') {
    const said = { visit: { reason: given.reason } };
    return act(call, ({ by }) => ({ act: 'decline', by }), said);
  }
  const { places, place, access, wentWrongHereToo } = given;
  const said = { visit: { place, access, wentWrongHereToo } };
  return act(call, ({ by }) => ({ act: 'accept', by, places }), said);
};

type Cancellation = BodyOf<typeof visitContracts.cancel>['data'];

const cancelling = async (call: Asking, { reason, applyTo }: Cancellation) => {
  const said = { visit: { reason } };
  if (applyTo === 'this') return act(call, (by) => ({ act: 'cancel', ...by }), said);
  const { strapi, actor, params } = call;
  await cancelFromHere(strapi, personOf(actor), params.documentId, said);
  return answerWithVisit(call, params.documentId);
};

/** What leads a visit from one state to the next, and who comes. */
export const visitCourseEndpoints = [
  endpoint(visitContracts.answer, (call) => answering(call, call.body.data), answerWithVisit),

  endpoint(
    visitContracts.propose,
    (call) =>
      act(call, ({ by }) => ({ act: 'propose', by, dates: call.body.data.dates.map(datesOf) })),
    answerWithVisit
  ),

  endpoint(
    visitContracts.schedule,
    (call) => act(call, ({ by }) => ({ act: 'schedule', by, dates: datesOf(call.body.data) })),
    answerWithVisit
  ),

  endpoint(
    visitContracts.takePlace,
    (call) => {
      const { questions, confirmsChecklist: confirms } = call.body.data;
      return act(call, ({ by }) => ({ act: 'take-place', by, confirms }), { guest: { questions } });
    },
    answerWithVisit
  ),

  endpoint(visitContracts.givePlaceBack, (call) =>
    act(call, ({ by }) => ({ act: 'give-place-back', by }))
  ),

  endpoint(visitContracts.cancel, (call) => cancelling(call, call.body.data), answerWithVisit),

  endpoint(
    visitContracts.make,
    (call) => act(call, ({ by }) => ({ act: 'make', by })),
    answerWithVisit
  ),

  endpoint(
    visitContracts.note,
    (call) => {
      const { data: note } = call.body;
      return act(call, ({ by }) => ({ act: 'note', by, tries: note.tryWhat !== undefined }), {
        note,
      });
    },
    answerWithVisit
  ),

  endpoint(
    visitContracts.confirm,
    (call) => act(call, ({ by }) => ({ act: 'confirm', by })),
    answerWithVisit
  ),

  endpoint(
    visitContracts.sayWhatCame,
    (call) => act(call, ({ by }) => ({ act: 'say-what-came', by }), { cameOf: call.body.data }),
    answerWithVisit
  ),

  endpoint(visitContracts.findQuestions, async ({ strapi, actor }) => {
    const rows = await findVisitQuestions(strapi.db.connection, personOf(actor).key, now());
    return { data: rows.map(presentVisitQuestion), meta: {} };
  }),
];
