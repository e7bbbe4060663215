import { toMoment } from '../../../persistence/values';
import type { ItemRow } from './item.queries';

/** A contribution as an editor's lists show it. */
export const presentItem = (row: ItemRow) => ({
  kind: row.kind,
  documentId: row.document_id,
  contribution: row.contribution_key,
  community: row.community_key,
  communityName: row.community_name,
  activity: row.activity,
  title: row.title,
  excerpt: row.excerpt ?? '',
  standing: row.standing,
  author: row.author_name,
  postedAt: toMoment(row.posted_at),
  replyCount: Number(row.reply_count ?? 0),
});
