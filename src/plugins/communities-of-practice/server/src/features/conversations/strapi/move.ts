import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Editor } from '../../../core/actor';
import { orRefused } from '../../../core/refused-error';
import { actingAs } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { CONTRIBUTION, TABLE } from '../../../persistence/uids';
import { refuseWithMeanwhile } from '../../moderation';
import { readersAfter, refuseMoving } from '../domain/moving';
import {
  countReaders,
  findDestinations,
  findLatestMove,
  findMove,
  findPlace,
  findPlaced,
} from './destination.queries';

/** Where a thread could be moved, with who would read it there. */
export const readDestinations = async (db: Knex, thread: string) => {
  const { community_key: from } = orRefused(await findPlaced(db, thread));
  const { visibility } = orRefused(await findPlace(db, from));
  const readers = await countReaders(db, from);
  return (await findDestinations(db, from)).map((row) => ({
    documentId: row.document_id,
    name: row.name,
    ...readersAfter({
      from: visibility,
      to: row.visibility,
      onlyThere: row.only_there,
      onlyHere: readers - row.shared,
    }),
  }));
};

const lockPlaced = async (trx: Knex.Transaction, thread: string) => {
  await lockRow(trx, TABLE.contributions, { document_id: thread });
  return orRefused(await findPlaced(trx, thread));
};

interface Moved {
  documentId: string;
  community: string;
  move: string;
}

/** Through the Document Service, so that all that hangs from it follows and the ledger is told. */
const write = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string,
  community: string
): Promise<Moved> => {
  await documents(strapi, CONTRIBUTION).update({ documentId, data: { community } });
  const { document_id: move } = orRefused(await findLatestMove(trx, documentId));
  return { documentId, community, move };
};

export interface Asked {
  from: string;
  community: string;
  why: string;
}

/**
 * Moves a thread with all that hangs from it.
 * @throws RefusedError `stands-otherwise`, with what happened meanwhile, when it is elsewhere by now.
 */
export const moveThread = (
  strapi: Core.Strapi,
  editor: Editor,
  thread: string,
  { from, community, why }: Asked
): Promise<Moved> =>
  inTransaction(strapi, async (trx) => {
    const placed = await lockPlaced(trx, thread);
    const target = orRefused(await findPlace(trx, community));
    const refusal = refuseMoving({
      standing: placed.standing,
      community: placed.community_key,
      seenIn: from,
      target: community,
      isTargetArchived: Boolean(target.is_archived),
    });
    await refuseWithMeanwhile(strapi, trx, refusal, thread);
    return actingAs(editor, () => write(strapi, trx, thread, community), why);
  });

/**
 * Puts a thread back where it was moved from: the very row that was.
 * @param move the event of the ledger that tells it.
 * @throws RefusedError `stands-otherwise` when it was moved again since.
 */
export const undoMove = (strapi: Core.Strapi, editor: Editor, move: string): Promise<Moved> =>
  inTransaction(strapi, async (trx) => {
    const { what_key: thread } = orRefused(await findMove(trx, move));
    const placed = await lockPlaced(trx, thread);
    const latest = await findLatestMove(trx, thread);
    const { from } = latest ?? {};
    const stands = latest?.document_id === move && latest.to === placed.community_key;
    await refuseWithMeanwhile(strapi, trx, stands ? null : { code: 'stands-otherwise' }, thread);
    const back = orRefused(from ? await findPlace(trx, from) : undefined);
    return actingAs(editor, () => write(strapi, trx, thread, back.document_id));
  });
