import Koa from 'koa';
import knex from 'knex';
import { FLOOR_TABLE } from '../seed/floor.mjs';
import { tellCpu } from './cpu.mjs';

/**
 * The floor: Koa alone, one query on one indexed table, the feed's own answer. No router, no
 * permissions, no validation worth the name.
 */
const db = knex(JSON.parse(process.env.BENCH_KNEX));
const PAGE_SIZE = 20;

const cursorOf = (row) =>
  Buffer.from(`latest:${new Date(row.posted_at).getTime()}:${row.id}`).toString('base64url');

/** The first condition alone bounds the index scan; a bare `or` would walk there from the newest row. */
const after = (query, cursor) => {
  const [, at, id] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  const moment = new Date(Number(at));
  return query
    .where('posted_at', '<=', moment)
    .where((beside) => beside.where('posted_at', '<', moment).orWhere('id', '<', Number(id)));
};

const present = (row) => ({
  documentId: row.document_id,
  activity: row.activity,
  title: row.title,
  excerpt: row.excerpt,
  status: row.thread_status,
  standing: 'shown',
  replyCount: row.reply_count,
  thanksCount: row.thanks_count,
  meTooCount: row.me_too_count,
  postedAt: new Date(row.posted_at).toISOString(),
  lastActivityAt: new Date(row.last_activity_at).toISOString(),
  community: {
    documentId: row.community_key,
    slug: row.community_slug,
    name: row.community_name,
  },
  author: { documentId: row.author_key, name: row.author_name },
});

const app = new Koa();
app.use(async (ctx) => {
  const { community, cursor } = ctx.query;
  const query = db(FLOOR_TABLE)
    .where('community_key', community)
    .orderBy([
      { column: 'posted_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(PAGE_SIZE + 1);
  const found = await (cursor ? after(query, cursor) : query);
  const rows = found.slice(0, PAGE_SIZE);
  const next = found.length > PAGE_SIZE ? cursorOf(rows.at(-1)) : null;
  ctx.body = { data: rows.map(present), meta: { pagination: { pageSize: PAGE_SIZE, next } } };
});

tellCpu();
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1));

process.on('SIGTERM', async () => {
  await db.destroy();
  process.exit(0);
});

const server = app.listen(0, '127.0.0.1', () => {
  process.send({ kind: 'ready', port: server.address().port });
});
