import { stringify } from 'csv-stringify/sync';
import { WINDOW_DAYS, type CommunityFigures } from '../../../../../shared/contracts/admin';

const COLUMNS: Record<string, (row: CommunityFigures) => string | number> = {
  Community: ({ name }) => name,
  Domain: ({ domain }) => domain,
  'Who can read it': ({ visibility }) => visibility,
  'How people join': ({ joinPolicy }) => joinPolicy,
  Archived: ({ isArchived }) => (isArchived ? 'yes' : 'no'),
  Facilitators: ({ facilitatorCount }) => facilitatorCount,
  Members: ({ memberCount }) => memberCount,
  'Ask to join': ({ requestCount }) => requestCount,
  [`Contributions in ${WINDOW_DAYS} days`]: ({ contributions }) => contributions.count,
  'Contributions before': ({ contributions }) => contributions.previous,
  [`Replies in ${WINDOW_DAYS} days`]: ({ replies }) => replies.count,
  'Replies before': ({ replies }) => replies.previous,
  Unanswered: ({ unansweredCount }) => unansweredCount,
  'Waiting for a moderator': ({ underReviewCount }) => underReviewCount,
  'Last activity': ({ lastActivityAt }) => lastActivityAt ?? '',
};

/** Comma-separated values as spreadsheets take them: UTF-8 with its mark, and no cell is a formula. */
export const overviewCsv = (rows: readonly CommunityFigures[]): string =>
  stringify(
    rows.map((row) => Object.values(COLUMNS).map((of) => of(row))),
    { header: true, columns: Object.keys(COLUMNS), escape_formulas: true, bom: true }
  );
