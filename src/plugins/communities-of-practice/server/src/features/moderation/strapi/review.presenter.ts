import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { z } from '@strapi/utils';
import type { reviewItem } from '../../../../../shared/contracts/admin';
import { toMoment, toMomentOrNull } from '../../../persistence/values';
import { excerptOf } from '../../../text/markdown';
import { openConcernsAbout, SUBJECTS, type ConcernRow, type Subject } from '../../concerns';
import { recentStanding, type DecisionRow } from '../../decisions';
import { namesOf } from './names';
import { findPlaces, type Place } from './places.queries';

export type ReviewItem = z.input<typeof reviewItem>;

export const presentDecision = (row: DecisionRow, names: ReadonlyMap<string, string>) => ({
  documentId: row.document_id,
  act: row.act,
  by: names.get(row.decided_by) ?? null,
  at: toMoment(row.decided_at),
  why: row.why,
  from: row.from_standing,
  to: row.to_standing,
  undoneBy: row.undone_by === null ? null : (names.get(row.undone_by) ?? null),
  undoneAt: toMomentOrNull(row.undone_at),
});

const presentConcern = (row: ConcernRow) => ({
  documentId: row.document_id,
  reason: row.reason,
  note: row.note,
  reportedAt: toMoment(row.reported_at),
});

/** Fields that name a thing, or that only machines read. */
const NOT_SAID = [
  'title',
  'summary',
  'details',
  'outcome',
  'displayName',
  'usedWhere',
  'links',
  'topics',
];

/** What it says besides its title, in one line. */
const excerptFor = ({ words }: Subject): string =>
  excerptOf(
    Object.entries(words)
      .filter(([name]) => !NOT_SAID.includes(name))
      .map(([, text]) => text)
      .join(' ')
  );

const presentItem = (subject: Subject, place: Place | undefined, since: string) => ({
  kind: subject.kind,
  documentId: subject.key,
  contribution: subject.thread,
  community: subject.community ?? '',
  communityName: place?.communityName ?? '',
  activity: place?.activity ?? null,
  title: place?.title ?? subject.words[SUBJECTS[subject.kind].item.title] ?? '',
  excerpt: excerptFor(subject),
  standing: subject.standing,
  author: place?.author ?? null,
  postedAt: toMoment(subject.writtenAt),
  replyCount: place?.replyCount ?? 0,
  waitingSince: since,
});

/**
 * Items with what was reported about them and decided last; who reported stays with the plugin.
 * @param since when each began to wait, by its key.
 */
export const presentForReview = async (
  strapi: Core.Strapi,
  db: Knex,
  subjects: readonly Subject[],
  since: ReadonlyMap<string, string>
): Promise<ReviewItem[]> => {
  const keys = subjects.map(({ key }) => key);
  const concerns = await openConcernsAbout(db, keys);
  const decisions = await recentStanding(db, keys);
  const places = await findPlaces(db, subjects);
  const names = await namesOf(
    strapi,
    db,
    [...decisions.values()].map((row) => row.decided_by)
  );
  return subjects.map((subject) => {
    const decision = decisions.get(subject.key);
    return {
      ...presentItem(
        subject,
        places.get(subject.key),
        since.get(subject.key) ?? toMoment(subject.writtenAt)
      ),
      concerns: concerns.filter((row) => row.subject_key === subject.key).map(presentConcern),
      decision: decision ? presentDecision(decision, names) : null,
    };
  });
};
