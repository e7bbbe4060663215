import type { Knex } from 'knex';
import type { Standing } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';

/** A contribution as an editor meets it. */
export interface ItemRow {
  kind: 'contribution';
  document_id: string;
  contribution_key: string;
  community_key: string;
  community_name: string;
  activity: string;
  title: string;
  excerpt: string | null;
  standing: Standing;
  author_name: string | null;
  posted_at: StoredMoment;
  reply_count: number;
}

export const contributionItems = (db: Knex): Knex.QueryBuilder =>
  db(`${TABLE.contributions} as c`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'c.community_key').andOn('am.user_key', 'c.author_key')
    )
    .select(db.raw(`'contribution' as kind`), {
      document_id: 'c.document_id',
      contribution_key: 'c.document_id',
      community_key: 'c.community_key',
      community_name: 'co.name',
      activity: 'c.activity',
      title: 'c.title',
      excerpt: 'c.excerpt',
      standing: 'c.standing',
      author_name: shownName(db, 'am'),
      posted_at: 'c.posted_at',
      reply_count: 'c.reply_count',
    });
