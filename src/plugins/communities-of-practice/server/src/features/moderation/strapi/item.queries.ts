import type { Knex } from 'knex';
import type { Standing } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';

/** A contribution or reply as an editor meets it. */
export interface ItemRow {
  kind: 'contribution' | 'reply';
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

const named = (query: Knex.QueryBuilder, item: 'c' | 'r') =>
  query
    .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'c.community_key').andOn('am.user_key', `${item}.author_key`)
    );

export const contributionItems = (db: Knex): Knex.QueryBuilder =>
  named(db(`${TABLE.contributions} as c`), 'c').select(db.raw(`'contribution' as kind`), {
    document_id: 'c.document_id',
    contribution_key: 'c.document_id',
    community_key: 'c.community_key',
    community_name: 'co.name',
    activity: 'c.activity',
    title: 'c.title',
    excerpt: 'c.excerpt',
    standing: 'c.standing',
    author_name: 'am.display_name',
    posted_at: 'c.posted_at',
    reply_count: 'c.reply_count',
  });

export const replyItems = (db: Knex): Knex.QueryBuilder =>
  named(
    db(`${TABLE.replies} as r`).join(
      `${TABLE.contributions} as c`,
      'c.document_id',
      'r.contribution_key'
    ),
    'r'
  ).select(db.raw(`'reply' as kind`), {
    document_id: 'r.document_id',
    contribution_key: 'r.contribution_key',
    community_key: 'c.community_key',
    community_name: 'co.name',
    activity: 'c.activity',
    title: 'c.title',
    excerpt: 'r.summary',
    standing: 'r.standing',
    author_name: 'am.display_name',
    posted_at: 'r.posted_at',
    reply_count: 'c.reply_count',
  });
