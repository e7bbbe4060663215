import type { Knex } from 'knex';
import type { SearchHit } from '../../../../../shared/contracts';
import { bestPart, highlighted } from '../../../text/highlight';
import type { Sought } from '../../../text/sought';
import type { SearchLanguage } from '../../../text/stems';
import type { Find } from '../domain/find';
import { findWords } from './find-words.queries';

/** The finds of a page, with the part of each text that says most of what was asked. */
export const presentHits = async (
  db: Knex,
  finds: readonly Find[],
  sought: Sought,
  language: SearchLanguage
): Promise<SearchHit[]> => {
  const words = await findWords(db, finds);
  return finds.map((find) => ({
    kind: find.kind,
    documentId: find.documentId,
    thread: find.thread,
    title: find.title,
    titleHtml: find.title === null ? null : highlighted(find.title, sought, language),
    excerptHtml: bestPart(words.get(find.documentId) ?? '', sought, language),
    activity: find.activity,
    resourceKind: find.resourceKind,
    topics: find.topics,
    community: find.community,
    postedAt: find.postedAt.toISOString(),
    held: find.held,
    helped: find.helped,
    isAnswered: find.isAnswered,
  }));
};
