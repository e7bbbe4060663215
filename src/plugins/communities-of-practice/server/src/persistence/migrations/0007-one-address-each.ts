import { hasColumn, rowsOf, type Migration } from './migration';

const TABLE = 'cop_communities';

interface Addressed {
  id: number;
  slug: string | null;
}

/** Before addresses are unique: of several communities with one, the first keeps it. */
export const oneAddressEach: Migration = {
  name: 'communities-of-practice::0007-one-address-each',
  async up(trx, db) {
    if (!(await hasColumn(trx, db, TABLE, 'slug'))) return;
    await rowsOf(trx, db, TABLE).where({ slug: '' }).update({ slug: null });
    const rows: Addressed[] = await rowsOf(trx, db, TABLE)
      .whereNotNull('slug')
      .orderBy('id')
      .select('id', 'slug');
    const taken = new Set(rows.map(({ slug }) => String(slug).toLowerCase()));
    const seen = new Set<string>();
    for (const { id, slug } of rows) {
      const own = String(slug).toLowerCase();
      if (!seen.has(own)) {
        seen.add(own);
        continue;
      }
      let count = 1;
      while (taken.has(`${own}-${count}`)) count += 1;
      taken.add(`${own}-${count}`);
      await rowsOf(trx, db, TABLE)
        .where({ id })
        .update({ slug: `${own}-${count}` });
    }
  },
};
