import type { SearchHit } from '../../../../../shared/contracts';
import { kindAt } from '../../../persistence/search-index/searched-kinds';
import { toDate, toStrings } from '../../../persistence/values';
import { formsIn, type KnownForms } from '../../../text/words';
import type { Sought, SoughtWord } from '../../../text/sought';
import type { SearchLanguage } from '../../../text/stems';
import type { Find } from '../domain/find';
import type { FindRow } from './find.queries';

const HOLDINGS = ['yes', 'partly', 'no'] as const satisfies readonly SearchHit['held'][];

const says = (forms: ReadonlySet<string>, { alternatives, prefix }: SoughtWord): boolean =>
  alternatives.some((all) => all.every((form) => forms.has(form))) ||
  (prefix !== null && [...forms].some((form) => form.startsWith(prefix)));

/** How much of what was asked a title says: 0 to 1. */
const titleCoverage = (
  title: string | null,
  { words }: Sought,
  language: SearchLanguage,
  known: KnownForms
) => {
  if (title === null || words.length === 0) return 0;
  const forms = formsIn(title, language, known);
  return words.filter((word) => says(forms, word)).length / words.length;
};

const isHelpful = (row: FindRow, kind: Find['kind']): boolean => {
  switch (kind) {
    case 'contribution':
      return Number(row.has_helped_reply) === 1;
    case 'reply':
      return Boolean(row.reply_helped);
    case 'resource':
      return Number(row.use_count ?? 0) > 0 && !row.is_flagged;
    case 'faq':
      return Number(row.helpful_count ?? 0) > Number(row.not_helpful_count ?? 0);
  }
};

/** A row as it is put in order and counted. */
export const toFind = (
  sought: Sought,
  language: SearchLanguage,
  coverage: (place: number) => number
) => {
  const known: KnownForms = new Map();
  return (row: FindRow): Find => {
    const place = Number(row.place);
    const kind = kindAt(place) ?? 'contribution';
    return {
      place,
      kind,
      documentId: row.document_id,
      thread: row.thread_key ?? null,
      title: row.title,
      // A reply is not about what its thread's title says, or all of a long thread would come first.
      titleCoverage: kind === 'reply' ? 0 : titleCoverage(row.title, sought, language, known),
      coverage: coverage(place),
      activity: row.activity ?? null,
      resourceKind: row.resource_kind ?? null,
      topics: toStrings(row.topics),
      community: {
        documentId: row.community_key,
        slug: row.community_slug ?? row.community_key,
        name: row.community_name,
      },
      postedAt: toDate(row.posted_at),
      held: HOLDINGS.find((held) => held === row.held) ?? null,
      helped: isHelpful(row, kind),
      isAnswered:
        row.thread_status === 'closed' ||
        row.faq_state === 'published' ||
        row.faq_state === 'review-due',
    };
  };
};
