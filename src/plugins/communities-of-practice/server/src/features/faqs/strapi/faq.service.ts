import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { relationTo } from '../../../persistence/relation-keys';
import { inTransaction } from '../../../persistence/transaction';
import { refuseBlank } from '../../../text/blank';
import { findKnownCommunity, refuseTakingPart } from '../../communities';
import {
  refuseEditingFaq,
  refuseNamingMinority,
  refuseReinstatingFaq,
  refuseWithdrawingOwn,
} from '../domain/faq-policy';
import { faqKind } from './faq.kind';
import type { FaqRow } from './faq.queries';
import { refuseUnaskable, searchWordsOf, sourcesNamed } from './named-in-faq';
import { faqFacts, lockFaq, lockFaqToWithdraw } from './readable-faq';

export interface FaqDraft {
  /** The community's documentId. */
  community: string;
  title: string;
  text: string;
  /** documentIds of contributions, replies and closings. */
  sources: readonly string[];
  searchWords?: readonly string[];
  minorityBy?: string | null;
}

export type FaqChange = Partial<Omit<FaqDraft, 'community'>>;

/** @returns the FAQ's documentId. */
export const draftFaq = (strapi: Core.Strapi, person: Person, draft: FaqDraft): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    const { title, text, minorityBy = null } = draft;
    refuseBlank({ text });
    const community = await findKnownCommunity(trx, person.key, draft.community);
    if (!community) throw new RefusedError({ code: 'not-found' });
    const { document_id: communityKey, is_archived: isArchived, m_state } = community;
    refuseIf(refuseTakingPart({ isArchived: Boolean(isArchived), membershipState: m_state }));
    const sources = await sourcesNamed(trx, communityKey, draft.sources);
    if (minorityBy !== null) await refuseUnaskable(trx, communityKey, person.key, minorityBy);
    const { documentId } = await documents(strapi, faqKind.uid).create({
      data: {
        title,
        text,
        sources: sources.map((source) => source.document_id),
        searchWords: searchWordsOf(draft.searchWords ?? []),
        community: relationTo({ id: community.id, documentId: communityKey }),
        author: relationTo({ id: person.id, documentId: person.key }),
        ...(minorityBy === null ? {} : { minorityBy }),
        postedAt: now(),
      },
    });
    return documentId;
  });

/** Whom the keepers ask for their view; who was asked before is asked no more, unless they answered. */
const refuseAsking = async (
  trx: Knex.Transaction,
  row: FaqRow,
  askedKey: string | null | undefined
): Promise<void> => {
  if (askedKey === undefined || askedKey === row.minority_by_key) return;
  refuseIf(refuseNamingMinority(faqFacts(row, null).minority));
  if (askedKey !== null) await refuseUnaskable(trx, row.community_key, row.author_key, askedKey);
};

const changed = async (
  trx: Knex.Transaction,
  row: FaqRow,
  person: Person,
  { sources, searchWords, ...change }: FaqChange
): Promise<object> => ({
  ...change,
  // Who is asked anew has not done without yet.
  ...(change.minorityBy !== undefined && change.minorityBy !== row.minority_by_key
    ? { minorityWaived: false }
    : {}),
  ...('title' in change || 'text' in change ? { wordedByKey: person.key } : {}),
  ...(sources
    ? {
        sources: (await sourcesNamed(trx, row.community_key, sources)).map(
          (source) => source.document_id
        ),
      }
    : {}),
  ...(searchWords ? { searchWords: searchWordsOf(searchWords) } : {}),
});

/** Changes a FAQ, if it is still the version that was read. What is published stays so. */
export const editFaq = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  expectedVersion: ExpectedVersion,
  change: FaqChange
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: change.text });
    const row = await lockFaq(trx, documentId, person.key);
    refuseIf(refuseEditingFaq(faqFacts(row, person.key)));
    refuseOtherVersion(expectedVersion, Number(row.version));
    await refuseAsking(trx, row, change.minorityBy);
    const data = await changed(trx, row, person, change);
    await documents(strapi, faqKind.uid).update({ documentId, data });
  });

/** Takes one's own FAQ out of everybody's sight. Doing it twice changes nothing. */
export const withdrawFaq = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockFaqToWithdraw(trx, documentId, person.key);
    const at = now();
    if (row.standing === 'withdrawn') return at;
    refuseIf(refuseWithdrawingOwn(person.key, faqFacts(row, person.key)));
    await documents(strapi, faqKind.uid).update({ documentId, data: { standing: 'withdrawn' } });
    return at;
  });

/** Puts one's own FAQ back that one withdrew, in the state that it was in. */
export const reinstateFaq = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockFaq(trx, documentId, person.key);
    refuseIf(refuseReinstatingFaq(faqFacts(row, person.key)));
    if (row.standing !== 'withdrawn') return;
    await documents(strapi, faqKind.uid).update({ documentId, data: { standing: 'shown' } });
  });
