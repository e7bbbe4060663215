import type { Knex } from 'knex';

/** What is withdrawn nobody reads; what is under review, who decides on it. A script may have named none. */
export const whereEditorReads =
  (alias: string, mayDecide: boolean) =>
  (rows: Knex.QueryBuilder): void => {
    const comparison = mayDecide ? `<> 'withdrawn'` : `= 'shown'`;
    rows.whereRaw(`coalesce(??, 'shown') ${comparison}`, [`${alias}.standing`]);
  };
