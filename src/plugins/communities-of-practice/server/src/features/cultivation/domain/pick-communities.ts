import {
  NEED_KEYS,
  type CommunityColumn,
  type CommunityFigures,
  type WhichCommunities,
} from '../../../../../shared/contracts/admin';
import { fold } from '../../../core/folding';

type Row = CommunityFigures;

/** A collator takes what is no text too: sorting must not fail over one odd row. */
const words = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byName = (a: Row, b: Row): number => words.compare(a.name, b.name);

const urgency = ({ needs: [first] }: Row): number =>
  first ? NEED_KEYS.indexOf(first.key) : NEED_KEYS.length;

const moment = ({ lastActivityAt }: Row): number =>
  lastActivityAt === null ? 0 : Date.parse(lastActivityAt);

const ASCENDING: Record<CommunityColumn, (a: Row, b: Row) => number> = {
  need: (a, b) => urgency(a) - urgency(b) || (b.needs[0]?.count ?? 0) - (a.needs[0]?.count ?? 0),
  name: byName,
  members: (a, b) => a.memberCount - b.memberCount,
  contributions: (a, b) => a.contributions.count - b.contributions.count,
  replies: (a, b) => a.replies.count - b.replies.count,
  unanswered: (a, b) => a.unansweredCount - b.unansweredCount,
  lastActivity: (a, b) => moment(a) - moment(b),
};

const says = (row: Row, looked: string): boolean =>
  fold(`${row.name}\n${row.domain}`).includes(fold(looked));

/** The communities asked for, in the order asked for; those that are alike in it by name. */
export const pickCommunities = (
  rows: readonly Row[],
  { _q, show, sort }: WhichCommunities
): Row[] => {
  const [column, direction] = sort.split(':') as [CommunityColumn, 'ASC' | 'DESC'];
  const sign = direction === 'DESC' ? -1 : 1;
  return rows
    .filter((row) => row.isArchived === (show === 'archived') && says(row, _q ?? ''))
    .sort((a, b) => sign * ASCENDING[column](a, b) || byName(a, b));
};
