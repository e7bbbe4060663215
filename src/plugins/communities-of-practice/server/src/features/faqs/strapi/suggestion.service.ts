import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseOtherVersion } from '../../../core/expected-version';
import { orRefused, refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { refuseBlank } from '../../../text/blank';
import {
  mayReadSuggestion,
  readsWork,
  refuseAnswering,
  refuseSuggesting,
  refuseWithdrawingOwn,
  type SuggestionFacts,
} from '../domain/faq-policy';
import { faqKind } from './faq.kind';
import type { FaqRow } from './faq.queries';
import { faqFacts, findReadableFaq, lockFaq, lockFaqToWithdraw } from './readable-faq';
import { suggestionKind } from './suggestion.kind';
import { findSuggestion, type SuggestionRow } from './suggestion.queries';

export const suggestionFacts = (row: SuggestionRow): SuggestionFacts => ({
  authorKey: row.author_key,
  standing: row.standing,
  state: row.state,
});

const refuseUnreadable = (
  suggestion: SuggestionRow,
  faq: FaqRow,
  personKey: string | null
): void => {
  const isOwn = personKey !== null && personKey === suggestion.author_key;
  const isReadable =
    isOwn ||
    (personKey !== null &&
      readsWork(faq.m_state) &&
      mayReadSuggestion(suggestionFacts(suggestion), personKey));
  if (!isReadable) throw new RefusedError({ code: 'not-found' });
};

export interface SuggestionOfFaq {
  suggestion: SuggestionRow;
  faq: FaqRow;
}

/** @throws RefusedError `not-found` when the person may not read the suggestion or its FAQ. */
export const findReadableSuggestion = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<SuggestionOfFaq> => {
  const suggestion = orRefused(await findSuggestion(db, documentId));
  const faq = await findReadableFaq(db, suggestion.faq_key, personKey);
  refuseUnreadable(suggestion, faq, personKey);
  return { suggestion, faq };
};

/** The same with the FAQ held; the suggestion is read again once it is. */
const lockSuggestion = async (
  trx: Knex.Transaction,
  documentId: string,
  person: Person
): Promise<SuggestionOfFaq> => {
  const { suggestion } = await findReadableSuggestion(trx, documentId, person.key);
  await lockFaq(trx, suggestion.faq_key, person.key);
  return findReadableSuggestion(trx, documentId, person.key);
};

/** @returns the suggestion's documentId. */
export const suggest = (
  strapi: Core.Strapi,
  person: Person,
  faqKey: string,
  said: { text: string; why: string }
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank(said);
    const faq = await lockFaq(trx, faqKey, person.key);
    refuseIf(refuseSuggesting(faqFacts(faq, person.key)));
    const { documentId } = await documents(strapi, suggestionKind.uid).create({
      data: {
        ...said,
        faq: faqKey,
        author: person.key,
        faqVersion: Number(faq.version ?? 1),
        postedAt: now(),
      },
    });
    return documentId;
  });

const answer = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  data: object
): Promise<unknown> =>
  documents(strapi, suggestionKind.uid).update({
    documentId,
    data: { ...data, answeredAt: now(), answeredByKey: person.key },
  });

/**
 * Takes a suggestion in: it replaces the answer, and its author is credited.
 * @param version the FAQ's that is replaced; left out, that for which it was written.
 */
export const acceptSuggestion = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  version?: number
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const { suggestion, faq } = await lockSuggestion(trx, documentId, person);
    refuseIf(refuseAnswering(faqFacts(faq, person.key), suggestionFacts(suggestion)));
    refuseOtherVersion([version ?? Number(suggestion.faq_version)], Number(faq.version));
    await documents(strapi, faqKind.uid).update({
      documentId: faq.document_id,
      data: { text: suggestion.text, wordedByKey: suggestion.author_key },
    });
    await answer(strapi, person, documentId, { state: 'accepted' });
  });

export const declineSuggestion = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  word: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ answer: word });
    const { suggestion, faq } = await lockSuggestion(trx, documentId, person);
    refuseIf(refuseAnswering(faqFacts(faq, person.key), suggestionFacts(suggestion)));
    await answer(strapi, person, documentId, { state: 'declined', answer: word });
  });

/** Takes one's own suggestion back. Doing it twice changes nothing. */
export const withdrawSuggestion = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const named = orRefused(await findSuggestion(trx, documentId));
    const isOwn = () => named.author_key === person.key;
    const faq = await lockFaqToWithdraw(trx, named.faq_key, person.key, isOwn);
    const suggestion = orRefused(await findSuggestion(trx, documentId));
    refuseUnreadable(suggestion, faq, person.key);
    const at = now();
    if (suggestion.standing === 'withdrawn') return at;
    refuseIf(refuseWithdrawingOwn(person.key, suggestionFacts(suggestion)));
    await documents(strapi, suggestionKind.uid).update({
      documentId,
      data: { standing: 'withdrawn' },
    });
    return at;
  });
