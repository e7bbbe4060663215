import { thanksContracts, type ThanksKind } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { refuseIf } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { toMoment } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { findThread, presentPerson, refuseTakingBack, threadFacts } from '../../contributions';
import { thanksKind } from './thanks.kind';
import { fetchThanks, type ThanksRow } from './thanks.queries';
import { give, takeBack, type Subject } from './thanks.service';

const presentThanks = (row: ThanksRow, readerKey: string) => ({
  documentId: row.document_id,
  kind: row.kind,
  reply: row.subject_key === row.contribution_key ? null : row.subject_key,
  why: asReadBy(thanksKind, row, readerKey).why,
  giver: presentPerson(row.giver_key, row.giver_name),
  givenAt: toMoment(row.given_at),
  standing: wordsStanding(row),
});

const find = endpoint(thanksContracts.find, async ({ strapi, actor, params, query }) => {
  const db = strapi.db.connection;
  const { key } = personOf(actor);
  const thread = await findThread(db, params.documentId, key);
  refuseIf(refuseTakingBack(threadFacts(thread, key)));
  const { rows, pagination } = await fetchThanks(db, thread.document_id, key, query.pagination);
  return { data: rows.map((row) => presentThanks(row, key)), meta: { pagination } };
});

type Giving = typeof thanksContracts.thankContribution;
type TakingBack = typeof thanksContracts.unthankContribution;

const giving = (contract: Giving, subjectKind: Subject['kind'], kind: ThanksKind) =>
  endpoint(contract, async ({ strapi, actor, params, body }) => {
    const subject = { kind: subjectKind, documentId: params.documentId };
    return { data: await give(strapi, personOf(actor), subject, kind, body.data.why), meta: {} };
  });

const takingBack = (contract: TakingBack, subjectKind: Subject['kind'], kind: ThanksKind) =>
  endpoint(contract, async ({ strapi, actor, params }) => {
    const subject = { kind: subjectKind, documentId: params.documentId };
    return { data: await takeBack(strapi, personOf(actor), subject, kind), meta: {} };
  });

export const thanksEndpoints = [
  find,
  giving(thanksContracts.thankContribution, 'contribution', 'thanks'),
  takingBack(thanksContracts.unthankContribution, 'contribution', 'thanks'),
  giving(thanksContracts.thankReply, 'reply', 'thanks'),
  takingBack(thanksContracts.unthankReply, 'reply', 'thanks'),
  giving(thanksContracts.meToo, 'contribution', 'me-too'),
  takingBack(thanksContracts.unMeToo, 'contribution', 'me-too'),
];
