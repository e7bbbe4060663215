import type { Knex } from 'knex';
import { columnOf, textIn, type Change, type Kind } from './kind';

/** When a row moves, what is within it or stands alongside moves with it: the keys that it shares with its parent follow. */
export const moveChildren = async (
  trx: Knex.Transaction,
  kinds: readonly Kind[],
  kind: Kind,
  { before, after }: Pick<Change, 'before' | 'after'>
): Promise<void> => {
  if (!before || !after) return;
  for (const { within, alongside, table } of kinds) {
    const follows = within ?? alongside;
    if (follows?.kind !== kind.name) continue;
    const moved = follows.inherits.map(columnOf).filter((name) => before[name] !== after[name]);
    if (moved.length === 0) continue;
    await trx(table)
      .where({ [columnOf(follows.key)]: textIn(after, 'document_id') })
      .update(Object.fromEntries(moved.map((name) => [name, after[name]])));
  }
};
