import type { Knex } from 'knex';
import type { FaqSuggestionState, Pagination, Standing } from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { suggestionKind } from './suggestion.kind';

export interface SuggestionRow extends DerivedColumns {
  document_id: string;
  faq_key: string;
  text: string;
  why: string | null;
  state: FaqSuggestionState;
  answer: string | null;
  standing: Standing;
  faq_version: number;
  posted_at: StoredMoment;
  answered_at: StoredMoment | null;
  author_key: string | null;
  author_name: string | null;
}

const ORDER: Order = {
  name: 'faq-suggestions',
  at: 's.posted_at',
  id: 's.id',
  direction: 'desc',
};

/** Without `search_text`: it would be read for nothing. */
const COLUMNS = [
  'document_id',
  'faq_key',
  'text',
  'html',
  'derived_by',
  'why',
  'state',
  'answer',
  'standing',
  'faq_version',
  'posted_at',
  'answered_at',
  'author_key',
].map((column) => `s.${column}`);

const suggestions = (db: Knex): Knex.QueryBuilder =>
  db(`${suggestionKind.table} as s`)
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 's.community_key').andOn('am.user_key', 's.author_key')
    )
    .select(...COLUMNS, { author_name: shownName(db, 'am') });

/** What members read of a FAQ's suggestions, latest first, with their own. The caller has checked the reader. */
export const fetchSuggestions = (
  db: Knex,
  faqKey: string,
  personKey: string,
  pagination: Pagination
): Promise<Page<SuggestionRow & Placed>> =>
  fetchPage<SuggestionRow & Placed>(
    suggestions(db)
      .where('s.faq_key', faqKey)
      .where((readable) =>
        readable.where('s.standing', 'shown').orWhere('s.author_key', personKey)
      ),
    ORDER,
    pagination,
    db.raw('octet_length(s.text) + coalesce(octet_length(s.html), 0)')
  );

/** One suggestion whatever its standing; who may see it is for {@link findReadableSuggestion}. */
export const findSuggestion = async (
  db: Knex,
  documentId: string
): Promise<SuggestionRow | undefined> => suggestions(db).where('s.document_id', documentId).first();

/** Who suggested what was taken in, first come first; of those that are shown. */
export const suggestersTakenIn = async (db: Knex, faqKey: string): Promise<string[]> =>
  db(suggestionKind.table)
    .where({ faq_key: faqKey, state: 'accepted', standing: 'shown' })
    .whereNotNull('author_key')
    .orderBy('answered_at')
    .pluck('author_key');
