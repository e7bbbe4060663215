import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { RoundState } from '../../../../../shared/contracts';
import { now } from '../../../core/clock';
import { bySystem } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import type { Job } from '../../../persistence/jobs';
import { textIn, type Row } from '../../../persistence/kind';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { CONTRIBUTION, TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { roundWith, type RoundCommand } from '../domain/round';

const A_MINUTE = 60;
const AT_ONCE = 100;

/** Of a contribution, by columns. */
export const roundOf = (row: Row): RoundState | null => {
  const state = textIn(row, 'round_state');
  return state === 'running' || state === 'over' ? state : null;
};

const command = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string,
  given: RoundCommand
): Promise<void> => {
  const row = await lockRow(trx, TABLE.contributions, { document_id: documentId }, [
    'round_state',
    'round_ends_at',
  ]);
  if (!row || roundOf(row) !== 'running') return;
  const isDue = toDate(row.round_ends_at as StoredMoment) <= now();
  const roundState = roundWith('running', given, isDue);
  if (roundState === 'running') return;
  await documents(strapi, CONTRIBUTION).update({ documentId, data: { roundState } });
};

/** Ends a thread's hidden round. The caller has asked whether they may; where none runs, nothing changes. */
export const endRound = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  contributionKey: string
): Promise<void> => command(strapi, trx, contributionKey, 'end');

/**
 * Ends the rounds whose time has come, each told to the ledger. Nothing else looks at the clock: what is
 * seen and what is counted changes in one transaction.
 */
export const endingRounds: Job = {
  name: 'rounds.end',
  everySeconds: A_MINUTE,
  async run(strapi) {
    for (let isMore = true; isMore; ) {
      const due: string[] = await strapi.db
        .connection(TABLE.contributions)
        .where({ round_state: 'running' })
        .andWhere('round_ends_at', '<=', now())
        .orderBy('round_ends_at')
        .limit(AT_ONCE)
        .pluck('document_id');
      for (const key of due) {
        await bySystem(() => inTransaction(strapi, (trx) => command(strapi, trx, key, 'time')));
      }
      isMore = due.length === AT_ONCE;
    }
  },
};
