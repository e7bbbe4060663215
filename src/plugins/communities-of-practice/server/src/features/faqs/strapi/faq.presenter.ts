import type { FaqSummary, FaqView, PersonView } from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment, toMomentOrNull } from '../../../persistence/values';
import { toSafeHtml } from '../../../text/markdown';
import { presentPerson } from '../../contributions';
import {
  keeps,
  refuseChecking,
  refuseDiffering,
  refuseEditingFaq,
  refuseFlagging,
  refuseJudging,
  refusePublishing,
  refuseReportingFaq,
  refuseRetiring,
  refuseReviewing,
  refuseReviving,
  refuseSuggesting,
  refuseWithdrawingOwn,
  type FaqFacts,
} from '../domain/faq-policy';
import type { FaqRow, ListedFaqRow } from './faq.queries';
import { faqFacts } from './readable-faq';
import type { SourceRow } from './source.queries';

export const presentFaqSummary = (row: ListedFaqRow): FaqSummary => ({
  documentId: row.document_id,
  title: row.title,
  excerpt: row.excerpt ?? '',
  state: row.state,
  standing: row.standing,
  helpfulCount: Number(row.helpful_count ?? 0),
  notHelpfulCount: Number(row.not_helpful_count ?? 0),
  postedAt: toMoment(row.posted_at),
  publishedOn: toMomentOrNull(row.published_on),
  reviewedOn: toMomentOrNull(row.reviewed_on),
  reviewDueOn: toMomentOrNull(row.review_due_on),
  community: {
    documentId: row.community_key,
    slug: row.community_slug ?? row.community_key,
    name: row.community_name,
  },
  author: presentPerson(row.author_key, row.author_name),
});

export const presentSource = (source: SourceRow): FaqView['sources'][number] => ({
  documentId: source.document_id,
  kind: source.kind,
  contribution: source.contribution_key,
  title: source.title,
});

/** A FAQ with what is read beside its row. */
export interface FaqParts {
  row: FaqRow;
  personKey: string | null;
  /** Those that the reader can read. */
  sources: readonly SourceRow[];
  /** Whom it is owed to, by key: the sources' authors, then whose suggestions were taken in. */
  credited: readonly string[];
  names: ReadonlyMap<string, string>;
}

const abilitiesOf = (faq: FaqFacts): FaqView['abilities'] => ({
  edit: refuseEditingFaq(faq) === null,
  withdraw: faq.personKey !== null && refuseWithdrawingOwn(faq.personKey, faq) === null,
  check: refuseChecking(faq) === null,
  publish: refusePublishing(faq) === null,
  flag: refuseFlagging(faq) === null,
  review: refuseReviewing(faq) === null,
  retire: refuseRetiring(faq) === null,
  revive: refuseReviving(faq) === null,
  suggest: refuseSuggesting(faq) === null,
  differ: refuseDiffering(faq) === null,
  judge: refuseJudging(faq) === null,
  report: faq.personKey !== null && refuseReportingFaq(faq) === null,
});

const personIn = ({ names }: FaqParts, key: string | null): PersonView | null =>
  presentPerson(key, key === null ? null : (names.get(key) ?? null));

/** That somebody differs is theirs to say: without their words, only they and the keepers know. */
const minorityViewOf = (parts: FaqParts, isKept: boolean): FaqView['minorityView'] => {
  const { row, personKey } = parts;
  const text = row.minority_view || null;
  const isTheirs = personKey !== null && personKey === row.minority_by_key;
  if (text === null && (row.minority_by_key === null || !(isKept || isTheirs))) return null;
  return {
    by: personIn(parts, row.minority_by_key),
    text,
    html: text === null ? null : toSafeHtml(text),
    isWaived: Boolean(row.minority_waived),
  };
};

const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter(Boolean);

export const presentFaq = (parts: FaqParts): FaqView => {
  const { row, personKey, sources, credited } = parts;
  const facts = faqFacts(row, personKey);
  const isKept = keeps(facts);
  return {
    ...presentFaqSummary(row),
    text: row.text,
    html: htmlOf(row, row.text),
    version: Number(row.version ?? 1),
    editedAt: toMomentOrNull(row.edited_at),
    sources: sources.map(presentSource),
    credits: credited.flatMap((key) => personIn(parts, key) ?? []),
    searchWords: isKept ? linesOf(row.search_words) : null,
    minorityView: minorityViewOf(parts, isKept),
    flag:
      isKept && row.flag_reason
        ? { reason: row.flag_reason, by: personIn(parts, row.flagged_by_key) }
        : null,
    you: { helped: row.own_verdict === null ? null : Boolean(row.own_verdict) },
    abilities: abilitiesOf(facts),
  };
};
