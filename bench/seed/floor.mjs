export const FLOOR_TABLE = 'bench_floor';

/**
 * All that a feed shows in one table, under one index: nothing that answers the same question from
 * this database can do less.
 */
export const seedFloor = async (seed) => {
  const { db } = seed;
  await db.schema.createTable(FLOOR_TABLE, (table) => {
    table.integer('id').primary();
    for (const name of ['document_id', 'community_key', 'author_key']) table.string(name, 32);
    for (const name of ['activity', 'title', 'community_slug', 'community_name', 'author_name']) {
      table.string(name);
    }
    table.text('excerpt');
    table.string('thread_status');
    for (const name of ['reply_count', 'thanks_count', 'me_too_count']) table.integer(name);
    table.datetime('posted_at', { useTz: false });
    table.datetime('last_activity_at', { useTz: false });
  });
  const columns = {
    id: 'c.id',
    document_id: 'c.document_id',
    community_key: 'c.community_key',
    author_key: 'c.author_key',
    activity: 'c.activity',
    title: 'c.title',
    community_slug: 'g.slug',
    community_name: 'g.name',
    author_name: 'm.display_name',
    excerpt: 'c.excerpt',
    thread_status: 'c.thread_status',
    reply_count: 'c.reply_count',
    thanks_count: 'c.thanks_count',
    me_too_count: 'c.me_too_count',
    posted_at: 'c.posted_at',
    last_activity_at: 'c.last_activity_at',
  };
  await seed.insert(
    FLOOR_TABLE,
    Object.keys(columns),
    `select ${Object.values(columns).join(', ')} from cop_contributions c
       join cop_communities g on g.document_id = c.community_key
       join cop_memberships m on m.community_key = c.community_key and m.user_key = c.author_key
       order by c.id`
  );
  await db.raw(`create index bench_floor_latest on ${FLOOR_TABLE} (community_key, posted_at, id)`);
};
