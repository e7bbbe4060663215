import type { Knex } from 'knex';
import type { FaqView } from '../../../../../shared/contracts';
import { toStrings } from '../../../persistence/values';
import { presentFaq, presentSource } from './faq.presenter';
import { namesHere } from './people-here.queries';
import { findReadableFaq } from './readable-faq';
import { findSources, type SourceRow } from './source.queries';
import { suggestersTakenIn } from './suggestion.queries';

const known = (keys: readonly (string | null)[]): string[] => [
  ...new Set(keys.flatMap((key) => key ?? [])),
];

interface Origins {
  sources: SourceRow[];
  credited: string[];
}

/** What a FAQ was drawn from, and whom it is owed to, by key. */
const findOrigins = async (
  db: Knex,
  row: { document_id: string; community_key: string; sources: unknown }
): Promise<Origins> => {
  const sources = await findSources(db, row.community_key, toStrings(row.sources));
  const credited = known([
    ...sources.map((source) => source.author_key),
    ...(await suggestersTakenIn(db, row.document_id)),
  ]);
  return { sources, credited };
};

/** The same as an editor is shown it: the sources, and the names of who is credited. */
export const readOrigins = async (
  db: Knex,
  row: { document_id: string; community_key: string; sources: unknown }
) => {
  const { sources, credited } = await findOrigins(db, row);
  const names = await namesHere(db, row.community_key, credited);
  return {
    sources: sources.map(presentSource),
    credits: credited.flatMap((key) => names.get(key) ?? []),
  };
};

/**
 * A FAQ with its sources and credits, as this person may read it. Who is credited follows from what can
 * be read now: with a source that was withdrawn its author goes as well.
 * @throws RefusedError `not-found`.
 */
export const readFaq = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<FaqView> => {
  const row = await findReadableFaq(db, documentId, personKey);
  const { sources, credited } = await findOrigins(db, row);
  const named = known([...credited, row.minority_by_key, row.flagged_by_key]);
  const names = await namesHere(db, row.community_key, named);
  return presentFaq({ row, personKey, sources, credited, names });
};
