import type { Knex } from 'knex';
import type { z } from '@strapi/utils';
import { WINDOW_DAYS, type cultivationContracts } from '../../../../../shared/contracts/admin';
import { DAY } from '../../../core/durations';
import { RefusedError } from '../../../core/refused-error';
import { TABLE } from '../../../persistence/uids';
import { ACTIVITIES } from '../../activities';
import { whereUnanswered } from '../../contributions';
import { contributionItems, presentItem, type ItemRow } from '../../moderation';
import { whereRoundIsOver } from '../../rounds';
import { windowsAt } from '../domain/windows';
import { PATIENCE_DAYS, readFigures } from './figures';
import { countPosts, facilitatorNames } from './figures.queries';

type CommunityPage = z.input<typeof cultivationContracts.community.reply>['data'];

const UNANSWERED_SHOWN = 20;
const LATEST_SHOWN = 10;

const activityMix = async (db: Knex, communityKey: string, now: Date) => {
  const { present, previous } = windowsAt(now);
  const counts = await countPosts(
    db,
    TABLE.contributions,
    [present, previous],
    communityKey,
    'activity'
  );
  return ACTIVITIES.map(({ key, name }) => ({
    activity: key,
    name,
    count: counts.get(key)?.[0] ?? 0,
    previous: counts.get(key)?.[1] ?? 0,
  }));
};

const shownIn = (db: Knex, communityKey: string) =>
  contributionItems(db).where({ 'c.community_key': communityKey, 'c.standing': 'shown' });

/**
 * What is going on in one community.
 * @throws RefusedError `not-found`.
 */
export const readCommunityPage = async (
  db: Knex,
  communityKey: string,
  now: Date
): Promise<CommunityPage> => {
  const {
    rows: [community],
  } = await readFigures(db, now, communityKey);
  if (!community) throw new RefusedError({ code: 'not-found' });
  const unanswered: ItemRow[] = await shownIn(db, communityKey)
    .andWhere('c.posted_at', '<', new Date(now.getTime() - PATIENCE_DAYS * DAY))
    .where(whereUnanswered)
    // What is answered unseen counts as unanswered for its readers; nobody need see to it.
    .where(whereRoundIsOver('c'))
    .orderBy('c.posted_at')
    .limit(UNANSWERED_SHOWN);
  const latest: ItemRow[] = await shownIn(db, communityKey)
    .orderBy('c.posted_at', 'desc')
    .limit(LATEST_SHOWN);
  return {
    windowDays: WINDOW_DAYS,
    community,
    activityMix: await activityMix(db, communityKey, now),
    unanswered: unanswered.map(presentItem),
    latest: latest.map(presentItem),
    facilitators: await facilitatorNames(db, communityKey),
  };
};
