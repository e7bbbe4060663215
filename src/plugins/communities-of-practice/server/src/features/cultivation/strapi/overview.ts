import type { Knex } from 'knex';
import type { z } from '@strapi/utils';
import type { Pagination } from '../../../../../shared/contracts';
import {
  WINDOW_DAYS,
  type CommunityFigures,
  type cultivationContracts,
  type WhichCommunities,
} from '../../../../../shared/contracts/admin';
import { pickCommunities } from '../domain/pick-communities';
import { readFigures } from './figures';

type Overview = z.input<typeof cultivationContracts.overview.reply>;

/**
 * The communities asked for, a page of them, beside what waits in all that are not archived.
 * Every community's needs must be known to say who needs somebody most, so the page is cut here.
 */
export const readOverview = async (
  db: Knex,
  now: Date,
  { pagination, ...asked }: WhichCommunities & { pagination: Pagination }
): Promise<Overview> => {
  const { rows, contributionsThisWeek, repliesThisWeek } = await readFigures(db, now);
  const current = rows.filter((row) => !row.isArchived);
  const sum = (figure: (row: CommunityFigures) => number) =>
    current.reduce((total, row) => total + figure(row), 0);
  const picked = pickCommunities(rows, asked);
  const { page = 1, pageSize } = pagination;
  return {
    data: {
      windowDays: WINDOW_DAYS,
      communities: picked.slice((page - 1) * pageSize, page * pageSize),
      totals: {
        communities: current.length,
        archived: rows.length - current.length,
        unfacilitated: sum((row) => (row.facilitatorCount === 0 ? 1 : 0)),
        unanswered: sum((row) => row.unansweredCount),
        underReview: sum((row) => row.underReviewCount),
        requests: sum((row) => row.requestCount),
        contributionsThisWeek: sum((row) => contributionsThisWeek(row.documentId)),
        repliesThisWeek: sum((row) => repliesThisWeek(row.documentId)),
      },
    },
    meta: {
      pagination: {
        page,
        pageSize,
        pageCount: Math.ceil(picked.length / pageSize),
        total: picked.length,
      },
    },
  };
};
