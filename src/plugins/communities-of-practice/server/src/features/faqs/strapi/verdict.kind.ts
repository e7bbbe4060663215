import type { Knex } from 'knex';
import { belongsTo, contentType, dateTime, key, yesNo } from '../../../persistence/content-type';
import { defineKind, textIn } from '../../../persistence/kind';
import { USER } from '../../../persistence/user-table';
import { faqKind } from './faq.kind';

const verdictSchema = contentType({
  singularName: 'faq-verdict',
  pluralName: 'faq-verdicts',
  displayName: 'FAQ verdict',
  description: 'Whether a FAQ helped one member',
  collectionName: 'cop_faq_verdicts',
  isEdited: false,
  attributes: {
    faq: belongsTo(faqKind.uid),
    giver: belongsTo(USER),
    helped: yesNo,
    givenAt: dateTime,
    faqKey: key,
    communityKey: key,
    giverKey: key,
  },
  hidden: ['faqKey', 'communityKey', 'giverKey'],
  indexes: [
    { name: 'cop_faq_verdicts_once', columns: ['faq_key', 'giver_key'], type: 'unique' },
    { name: 'cop_faq_verdicts_giver', columns: ['giver_key', 'given_at'] },
  ],
});

/** Counted anew while the FAQ is locked, so that many at once are exact. */
const recountFaq = async (trx: Knex.Transaction, faqKey: string): Promise<void> => {
  const count = (helped: boolean) =>
    trx(verdictSchema.collectionName ?? '')
      .where({ faq_key: faqKey, helped })
      .count('*');
  await trx(faqKind.table)
    .where({ document_id: faqKey })
    .update({ helpful_count: count(true), not_helpful_count: count(false) });
};

/** It tells the ledger nothing: it is counted, and who it was is nobody's to read. */
export const verdictKind = defineKind({
  schema: verdictSchema,
  keys: { faqKey: 'faq', giverKey: 'giver' },
  within: { kind: 'faq', key: 'faqKey', inherits: ['communityKey'], isLocked: true },
  people: { giverKey: 'erase' },
  verbs: [],
  complete: (data, before, now) => (before ? {} : { givenAt: data.givenAt ?? now }),
  async recount(trx, { before, after }) {
    const faqKey = textIn(after ?? before, 'faq_key');
    if (faqKey !== null) await recountFaq(trx, faqKey);
  },
});
