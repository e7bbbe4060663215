import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { refuseJudging } from '../domain/faq-policy';
import { faqFacts, findReadableFaq, lockFaq } from './readable-faq';
import { verdictKind } from './verdict.kind';

export interface Verdict {
  documentId: string;
  helpfulCount: number;
  notHelpfulCount: number;
  helped: boolean;
}

const findOwn = (
  trx: Knex,
  faqKey: string,
  person: Person
): Promise<{ document_id: string } | undefined> =>
  trx(verdictKind.table).where({ faq_key: faqKey, giver_key: person.key }).first('document_id');

/** Says whether a FAQ helped, or changes that. Each member counts once. */
export const judgeFaq = (
  strapi: Core.Strapi,
  person: Person,
  faqKey: string,
  helped: boolean
): Promise<Verdict> =>
  inTransaction(strapi, async (trx) => {
    const faq = await lockFaq(trx, faqKey, person.key);
    refuseIf(refuseJudging(faqFacts(faq, person.key)));
    const own = await findOwn(trx, faqKey, person);
    const verdicts = documents(strapi, verdictKind.uid);
    await (own
      ? verdicts.update({ documentId: own.document_id, data: { helped } })
      : verdicts.create({ data: { helped, faq: faqKey, giver: person.key, givenAt: now() } }));
    const row = await findReadableFaq(trx, faqKey, person.key);
    return {
      documentId: faqKey,
      helpfulCount: Number(row.helpful_count),
      notHelpfulCount: Number(row.not_helpful_count),
      helped,
    };
  });
