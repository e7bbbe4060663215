import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { bySystem, whoActs } from './acting';
import { documents } from './documents';
import type { Job } from './jobs';
import { columnOf, type Kind } from './kind';
import { recall, remember } from './remembered';
import { inTransaction } from './transaction';
import { TABLE } from './uids';
import { USER, userTable } from './user-table';

const SEEN_GONE = 'people-seen-gone';
const SIX_HOURS = 6 * 60 * 60;

const eraseRows = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, table }: Kind,
  where: Record<string, string>
): Promise<void> => {
  const rows: { document_id: string }[] = await trx(table).where(where).select('document_id');
  for (const { document_id: documentId } of rows) {
    await documents(strapi, uid).delete({ documentId });
  }
};

/** The ledger comes last: what the others tell of their going names the person as well. */
const ledgerLast = (kinds: readonly Kind[]): Kind[] => [
  ...kinds.filter(({ table }) => table !== TABLE.ledger),
  ...kinds.filter(({ table }) => table === TABLE.ledger),
];

/**
 * Does what the kinds say of a person who is no more: memberships end, each told to the ledger and
 * counted; what they wrote stays, and nobody’s name is on it.
 */
export const forgetPerson = (
  strapi: Core.Strapi,
  kinds: readonly Kind[],
  personKey: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    for (const kind of ledgerLast(kinds)) {
      // While their key still says which rows are theirs.
      await kind.forgets?.(trx, personKey);
      for (const [attribute, fate] of Object.entries(kind.people)) {
        const where = { [columnOf(attribute)]: personKey };
        if (fate === 'erase') await eraseRows(strapi, trx, kind, where);
        if (fate === 'anonymise') {
          await trx(kind.table)
            .where(where)
            .update({ [columnOf(attribute)]: null });
        }
      }
    }
  });

const forgetAll = async (strapi: Core.Strapi, kinds: readonly Kind[], keys: readonly string[]) => {
  const forget = async () => {
    for (const key of keys) await forgetPerson(strapi, kinds, key);
  };
  return whoActs(strapi) ? forget() : bySystem(forget);
};

const keysOf = async (strapi: Core.Strapi, where: unknown): Promise<string[]> => {
  const users = await strapi.db.query(USER).findMany({
    select: ['documentId'],
    where: where as Record<string, unknown> | undefined,
  });
  return users.map(({ documentId }: { documentId: string }) => documentId);
};

/**
 * A website account can be deleted in the Content Manager, over users-permissions’ own routes and by
 * scripts; all come through Strapi’s database layer. Within its transaction where there is one.
 */
export const watchDepartures = (strapi: Core.Strapi, kinds: readonly Kind[]): void => {
  type Deletion = { params: { where?: unknown }; state: Record<string, unknown> };
  const before = async ({ params, state }: Deletion) => {
    state.gone = await keysOf(strapi, params.where);
  };
  const after = ({ state }: Deletion) => forgetAll(strapi, kinds, state.gone as string[]);
  strapi.db.lifecycles.subscribe({
    models: [USER],
    beforeDelete: before,
    beforeDeleteMany: before,
    afterDelete: after,
    afterDeleteMany: after,
  });
};

/** People whom rows name, and who have no account. */
const findGone = async (strapi: Core.Strapi, kinds: readonly Kind[]): Promise<string[]> => {
  const db = strapi.db.connection;
  const gone = new Set<string>();
  for (const kind of kinds.filter(({ isClosed }) => !isClosed)) {
    for (const column of Object.keys(kind.people).map(columnOf)) {
      const keys: string[] = await db(kind.table)
        .whereNotNull(column)
        .whereNotIn(column, db(userTable(strapi).users).select('document_id'))
        .distinct()
        .pluck(column);
      for (const key of keys) gone.add(key);
    }
  }
  return [...gone];
};

/**
 * Forgets people whose account went while the plugin was off, or before it knew of this. Only whom it
 * found gone the last time too: in the middle of a transfer the accounts may come after the rows.
 */
export const forgettingTheGone = (kinds: readonly Kind[]): Job => ({
  name: 'people.forget-the-gone',
  everySeconds: SIX_HOURS,
  async run(strapi) {
    const known = new Set(await recall(strapi, SEEN_GONE));
    const gone = await findGone(strapi, kinds);
    await forgetAll(
      strapi,
      kinds,
      gone.filter((key) => known.has(key))
    );
    await remember(
      strapi,
      SEEN_GONE,
      gone.filter((key) => !known.has(key))
    );
  },
});
