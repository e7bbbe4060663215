import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { z } from '@strapi/utils';
import type { Stance, Standing } from '../../../../../shared/contracts';
import type { moderationContracts } from '../../../../../shared/contracts/admin';
import { RefusedError } from '../../../core/refused-error';
import type { SentFile } from '../../../http/received-file';
import { TABLE } from '../../../persistence/uids';
import { toMoment, toMomentOrNull, type StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import type { Subject } from '../../concerns';
import { recentDecisions } from '../../decisions';
import { fileIn, filesOf, sentFile } from '../../resources';
import { namesOf } from './names';
import { presentDecision } from './review.presenter';

type Whole = z.input<typeof moderationContracts.findOne.reply>['data'];

const REPLIES_SHOWN = 100;
const DECISIONS_SHOWN = 20;

interface SaidRow {
  document_id: string;
  text: string;
  stance?: Stance | null;
  standing: Standing;
  posted_at: StoredMoment;
  author_key: string | null;
  author_name: string | null;
}

const said = (db: Knex, table: string) =>
  db(`${table} as s`)
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 's.community_key').andOn('am.user_key', 's.author_key')
    )
    .select('s.*', { author_name: shownName(db, 'am') });

const presentSaid = (row: SaidRow) => ({
  documentId: row.document_id,
  author: row.author_name,
  text: row.text,
  stance: row.stance ?? null,
  standing: row.standing,
  postedAt: toMoment(row.posted_at),
});

const readThread = async (db: Knex, key: string | null): Promise<Whole['thread']> => {
  if (key === null) return null;
  const opening: (SaidRow & { title: string; reply_count: number }) | undefined = await said(
    db,
    TABLE.contributions
  )
    .where('s.document_id', key)
    .first();
  if (!opening) return null;
  const replies: SaidRow[] = await said(db, TABLE.replies)
    .where('s.contribution_key', key)
    // What somebody took back is nobody's to read any more.
    .whereNot('s.standing', 'withdrawn')
    .orderBy(['s.posted_at', 's.id'])
    .limit(REPLIES_SHOWN);
  return {
    documentId: key,
    title: opening.title,
    opening: presentSaid(opening),
    replies: replies.map(presentSaid),
    replyCount: Number(opening.reply_count ?? 0),
  };
};

const countBy = async (db: Knex, table: string, author: string): Promise<number> => {
  const row = await db(table)
    .where({ author_key: author })
    .whereNot('standing', 'withdrawn')
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
};

const readAuthor = async (
  strapi: Core.Strapi,
  db: Knex,
  { author, community }: Subject
): Promise<Whole['author']> => {
  if (author === null) return null;
  const memberships: {
    community_key: string;
    name: string | null;
    joined_at: StoredMoment | null;
  }[] = await db(TABLE.memberships)
    .where({ user_key: author })
    .orderBy('joined_at')
    .select('community_key', 'joined_at', { name: shownName(db, TABLE.memberships) });
  const here = memberships.find((row) => row.community_key === community) ?? memberships[0];
  const decisions = await recentDecisions(db, { author_key: author }, DECISIONS_SHOWN);
  const names = await namesOf(
    strapi,
    db,
    decisions.flatMap((row) => [row.decided_by, row.undone_by])
  );
  return {
    name: here?.name ?? null,
    firstJoinedAt: toMomentOrNull(memberships.find((row) => row.joined_at)?.joined_at),
    contributionCount: await countBy(db, TABLE.contributions, author),
    replyCount: await countBy(db, TABLE.replies, author),
    decisions: decisions.map((row) => presentDecision(row, names)),
  };
};

/** What it says but for its files, which are looked at themselves. */
const wordsOf = ({ words }: Subject): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name !== 'files'));

const filesOfSubject = ({ kind, row }: Subject) => (kind === 'resource' ? filesOf(row) : []);

/**
 * A file of what is read whole. The caller has asked whether it may be.
 * @throws RefusedError `not-found`.
 */
export const sentFileOf = (strapi: Core.Strapi, subject: Subject, documentId: string): SentFile =>
  sentFile(strapi, subject.key, fileIn(filesOfSubject(subject), documentId));

/** All that one should know before deciding: text, thread, the author's history, what was decided. */
export const readWhole = async (
  strapi: Core.Strapi,
  db: Knex,
  subject: Subject
): Promise<Whole> => {
  const decisions = await recentDecisions(db, { subject_key: subject.key }, DECISIONS_SHOWN);
  const names = await namesOf(
    strapi,
    db,
    decisions.flatMap((row) => [row.decided_by, row.undone_by])
  );
  return {
    words: wordsOf(subject),
    files: filesOfSubject(subject),
    thread: await readThread(db, subject.thread),
    author: await readAuthor(strapi, db, subject),
    decisions: decisions.map((row) => presentDecision(row, names)),
  };
};

/**
 * Moderators read what came before them, not whatever they can name: quiet checks stay their peers'.
 * @throws RefusedError `not-found` for what was never reported to them, held, hidden or decided on.
 */
export const refuseUnlessBroughtUp = async (
  db: Knex,
  { key, standing }: Subject
): Promise<void> => {
  if (standing === 'held' || standing === 'hidden') return;
  const concern = await db(TABLE.concerns)
    .where({ subject_key: key })
    .whereNot('reason', 'safeguarding')
    .first('id');
  const decision = concern ?? (await db(TABLE.decisions).where({ subject_key: key }).first('id'));
  if (!decision || standing === 'withdrawn') throw new RefusedError({ code: 'not-found' });
};
