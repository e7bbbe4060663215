import type { Knex } from 'knex';
import type { VisitQuestion } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import { toMoment, type StoredMoment } from '../../../persistence/values';
import { ASKED_AFTER_DAYS, daysBefore, LAPSES_AFTER_DAYS } from '../domain/visit-afterwards';

interface QuestionRow {
  visit_key: string;
  visit_title: string;
  community_key: string;
  community_name: string;
  starts_at: StoredMoment;
  try_what: string;
  try_by: string | null;
}

const ASKED_AT_ONCE = 20;

/** What somebody said they would try, of visits so long ago, and of which they have said nothing since. */
export const findVisitQuestions = (
  db: Knex,
  personKey: string,
  now: Date
): Promise<QuestionRow[]> =>
  db(`${TABLE.visitNotes} as n`)
    .join(`${TABLE.visits} as v`, 'v.document_id', 'n.visit_key')
    .join(`${TABLE.communities} as co`, 'co.document_id', 'v.community_key')
    .join(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'v.community_key').andOn('m.user_key', 'n.author_key')
    )
    .where({
      'n.author_key': personKey,
      'n.side': 'guest',
      'n.standing': 'shown',
      'v.standing': 'shown',
      'm.state': 'active',
    })
    .where((open) => open.where('co.is_archived', false).orWhereNull('co.is_archived'))
    .whereNotNull('n.try_what')
    .whereNull('n.came_of_at')
    .whereIn('v.state', ['made', 'learned-from'])
    .where('v.ends_at', '<=', daysBefore(now, ASKED_AFTER_DAYS))
    .where('v.ends_at', '>', daysBefore(now, LAPSES_AFTER_DAYS))
    .orderBy(['v.ends_at', 'n.id'])
    .limit(ASKED_AT_ONCE)
    .select({
      visit_key: 'v.document_id',
      visit_title: 'v.title',
      community_key: 'co.document_id',
      community_name: 'co.name',
      starts_at: 'v.starts_at',
      try_what: 'n.try_what',
      try_by: 'n.try_by',
    });

export const presentVisitQuestion = (row: QuestionRow): VisitQuestion => ({
  visit: { documentId: row.visit_key, title: row.visit_title },
  community: { documentId: row.community_key, name: row.community_name },
  startsAt: toMoment(row.starts_at),
  tryWhat: row.try_what,
  tryBy: row.try_by,
});
