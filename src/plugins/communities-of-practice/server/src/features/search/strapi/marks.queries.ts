import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { followUpKind } from '../../follow-ups';

/**
 * What was last said of the closing of a thread; null while it is open.
 * @param thread the alias of its contribution.
 */
export const latestHolding = (db: Knex, thread: string): Knex.Raw =>
  db.raw(`case when ${thread}.thread_status = 'closed' then ? end`, [
    db(`${followUpKind.table} as fu`)
      .whereRaw('?? = ??', ['fu.contribution_key', `${thread}.document_id`])
      .whereNot('fu.did_it_hold', 'skipped')
      .orderBy('fu.said_at', 'desc')
      .limit(1)
      .select('fu.did_it_hold'),
  ]);

/** Whether a contribution `c` has a reply that is said to have helped, and is shown. */
export const hasHelpedReply = (db: Knex): Knex.Raw =>
  db.raw('case when c.reply_count > 0 and exists ? then 1 else 0 end', [
    db(`${TABLE.replies} as h`)
      .whereRaw('?? = ??', ['h.contribution_key', 'c.document_id'])
      .where({ 'h.helped': true, 'h.standing': 'shown' })
      .select(db.raw('1')),
  ]);
