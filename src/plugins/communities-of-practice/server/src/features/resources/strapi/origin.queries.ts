import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { shownName, whereReadable } from '../../communities';
import { whereThreadReadable } from '../../contributions';
import { whereResourceReadable } from './readable-resource';

export interface OriginalRow {
  document_id: string;
  title: string;
  author_key: string | null;
  author_name: string | null;
}

/** What a resource was made from, if the person may read that. */
export const findOriginal = (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<OriginalRow | undefined> =>
  db(`${TABLE.resources} as o`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'o.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'o.community_key').andOn('am.user_key', 'o.author_key')
    )
    .where('o.document_id', documentId)
    .where(whereReadable('co', personKey))
    .where(whereResourceReadable('o', personKey))
    .first('o.document_id', 'o.title', 'o.author_key', { author_name: shownName(db, 'am') });

export interface SourceThread {
  id: number;
  document_id: string;
  title: string;
}

/** The thread of a community that a resource came from, if the person may read that; they may read the community. */
export const findSourceThread = (
  db: Knex,
  documentId: string,
  communityKey: string,
  personKey: string | null
): Promise<SourceThread | undefined> =>
  db(`${TABLE.contributions} as c`)
    .where({ 'c.document_id': documentId, 'c.community_key': communityKey })
    .whereNot('c.standing', 'withdrawn')
    .where(whereThreadReadable(db, 'c', personKey))
    .first('c.id', 'c.document_id', 'c.title');
