import type { Knex } from 'knex';
import { htmlOf, type DerivedColumns } from '../../../persistence/derived-words';
import { onlyTested } from '../../../persistence/only-tested';
import { rowIdOf } from '../../../persistence/search-index/searched-kinds';
import { TABLE } from '../../../persistence/uids';
import { plainOf } from '../../../text/markdown';
import { faqKind } from '../../faqs';
import type { Find } from '../domain/find';

const TABLES: Readonly<Record<Find['kind'], string>> = {
  contribution: TABLE.contributions,
  reply: TABLE.replies,
  resource: TABLE.resources,
  faq: faqKind.table,
};

/** Of a longer text its beginning is looked through for what it says. */
const MOST_HTML = 20_000;

interface WordsRow extends DerivedColumns {
  document_id: string;
  text: string;
}

/** The texts of these finds as they are read, plain, by documentId: one query for each kind. */
export const findWords = async (
  db: Knex,
  finds: readonly Find[]
): Promise<ReadonlyMap<string, string>> => {
  const words = new Map<string, string>();
  for (const kind of new Set(finds.map((find) => find.kind))) {
    const ids = finds.filter((find) => find.kind === kind).map(({ place }) => rowIdOf(place));
    const rows: WordsRow[] = await db(TABLES[kind])
      .whereIn('id', ids)
      .where(onlyTested(db, 'standing', 'shown'))
      .select('document_id', 'text', 'html', 'derived_by');
    for (const row of rows) {
      const html = htmlOf(row, row.text).slice(0, MOST_HTML);
      words.set(row.document_id, plainOf(html).replace(/\s+/g, ' ').trim());
    }
  }
  return words;
};
