import type { Knex } from 'knex';
import type { z } from '@strapi/utils';
import type { reviewItem } from '../../../../../shared/contracts/admin';
import { toMoment } from '../../../persistence/values';
import { openConcernsAbout, type ConcernRow } from '../../concerns';
import type { ItemRow } from './item.queries';

export type ReviewItem = z.input<typeof reviewItem>;

export const presentItem = (row: ItemRow): Omit<ReviewItem, 'concerns'> => ({
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

const presentConcern = (row: ConcernRow) => ({
  documentId: row.document_id,
  reason: row.reason,
  note: row.note,
  reportedAt: toMoment(row.reported_at),
});

/** Items with what was reported about them; who reported stays with the plugin. */
export const presentForReview = async (
  db: Knex,
  rows: readonly ItemRow[]
): Promise<ReviewItem[]> => {
  const concerns = await openConcernsAbout(
    db,
    rows.map((row) => row.document_id)
  );
  return rows.map((row) => ({
    ...presentItem(row),
    concerns: concerns
      .filter((concern) => concern.subject_key === row.document_id)
      .map(presentConcern),
  }));
};
