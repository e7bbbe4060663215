/**
 * Fills the table in which Strapi keeps a relation, with the order columns that it keeps there.
 * @param {object} seed
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ uid: string, attribute: string, from: string }} link `from` is the SQL after `from`,
 *   with the rows that hold the relation as `s` and their targets as `t`
 */
export const linkRows = async (seed, strapi, { uid, attribute, from }) => {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute];
  const columns = {
    [joinTable.joinColumn.name]: 's.id',
    [joinTable.inverseJoinColumn.name]: 't.id',
    ...(joinTable.orderColumnName ? { [joinTable.orderColumnName]: '1' } : {}),
    ...(joinTable.inverseOrderColumnName
      ? {
          [joinTable.inverseOrderColumnName]: 'row_number() over (partition by t.id order by s.id)',
        }
      : {}),
  };
  await seed.insert(
    joinTable.name,
    Object.keys(columns),
    `select ${Object.values(columns).join(', ')} from ${from}`
  );
};
