import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';

type Narrow = (rows: Knex.QueryBuilder) => void;

/**
 * Narrows threads to those in which nothing is hidden from anybody by a round: for whatever everybody reads
 * alike, as search, FAQs and digests are. For what one person reads, {@link whereSeenInRound}.
 * @param contribution the contribution's alias.
 */
export const whereRoundIsOver =
  (contribution: string): Narrow =>
  (rows) => {
    rows.where((over) =>
      over
        .whereNull(`${contribution}.round_state`)
        .orWhereNot(`${contribution}.round_state`, 'running')
    );
  };

const whereNot =
  (column: string, key: string): Narrow =>
  (rows) => {
    rows.whereNull(column).orWhereNot(column, key);
  };

/**
 * Selects the running round that keeps a reply from a person: there is a row where one does. The opener listens to
 * all, and hides nothing; whoever has answered sees what others answered, as long as theirs is shown.
 * @param reply the reply's alias.
 */
export const unseenInRound =
  (db: Knex, reply: string, personKey: string | null): Narrow =>
  (rows) => {
    rows
      .select('rc.id')
      .from(`${TABLE.contributions} as rc`)
      .whereRaw('?? = ??', ['rc.document_id', `${reply}.contribution_key`])
      .where('rc.round_state', 'running')
      .where((byOthers) =>
        byOthers
          .whereNull('rc.author_key')
          .orWhereNull(`${reply}.author_key`)
          .orWhereRaw('?? <> ??', ['rc.author_key', `${reply}.author_key`])
      );
    if (personKey === null) return;
    rows
      .where(whereNot('rc.author_key', personKey))
      .where(whereNot(`${reply}.author_key`, personKey))
      .whereNotExists(
        db(`${TABLE.replies} as own`)
          .select('own.id')
          .whereRaw('?? = ??', ['own.contribution_key', 'rc.document_id'])
          .where({ 'own.author_key': personKey, 'own.standing': 'shown' })
      );
  };

/**
 * Narrows replies to those that no hidden round keeps from the person.
 * @param reply the reply's alias.
 */
export const whereSeenInRound =
  (db: Knex, reply: string, personKey: string | null): Narrow =>
  (rows) => {
    rows.whereNotExists(unseenInRound(db, reply, personKey));
  };

/** Whether a thread's reader sees what others answer in it: no round runs, it is theirs, or theirs is in. */
export const seesAnswers = async (
  db: Knex,
  thread: { document_id: string; author_key: string | null; round_state: string | null },
  personKey: string | null
): Promise<boolean> => {
  if (thread.round_state !== 'running') return true;
  if (personKey === null) return false;
  if (thread.author_key === personKey) return true;
  const own = { contribution_key: thread.document_id, author_key: personKey, standing: 'shown' };
  return (await db(TABLE.replies).where(own).first('id')) !== undefined;
};
