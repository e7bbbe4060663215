import type { Knex } from 'knex';
import { RefusedError } from '../../../core/refused-error';
import { TABLE } from '../../../persistence/uids';
import { isMemberReading } from '../domain/visit-policy';
import { isInVisit } from '../domain/visit-sides';
import { findReadableVisit, peopleIn } from './readable-visit';

/**
 * That this person may read a guest's questions or a note: they are in the visit, and moderators have
 * not withheld the words.
 * @throws RefusedError `not-found`.
 */
const readableIn =
  (table: string, author: 'guest_key' | 'author_key') =>
  async (db: Knex, documentId: string, personKey: string | null): Promise<void> => {
    const row: { visit_key: string; standing: string | null; author: string | null } | undefined =
      await db(table)
        .where({ document_id: documentId })
        .first({ visit_key: 'visit_key', standing: 'standing', author });
    if (!row) throw new RefusedError({ code: 'not-found' });
    const whole = await findReadableVisit(db, row.visit_key, personKey);
    const isShown = (row.standing ?? 'shown') === 'shown' || row.author === personKey;
    const reads =
      isShown && isMemberReading(whole.row.m_state) && isInVisit(peopleIn(whole), personKey);
    if (!reads) throw new RefusedError({ code: 'not-found' });
  };

export const findReadableGuest = readableIn(TABLE.visitGuests, 'guest_key');
export const findReadableNote = readableIn(TABLE.visitNotes, 'author_key');
