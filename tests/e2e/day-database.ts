import path from 'node:path';
import { knex, type Knex } from 'knex';

const ROOT = path.resolve(__dirname, '../..');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The database of the running demo, from beside it. */
export const openDemoDatabase = (): Knex => {
  const env: Record<string, string> = JSON.parse(process.env.E2E_DATABASE ?? '{}');
  const pool = { min: 1, max: 1 };
  if (env.DATABASE_CLIENT === 'sqlite') {
    const filename = path.join(ROOT, env.DATABASE_FILENAME ?? '');
    return knex({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
      pool,
    });
  }
  const connection = {
    host: env.DATABASE_HOST,
    port: Number(env.DATABASE_PORT),
    database: env.DATABASE_NAME,
    user: env.DATABASE_USERNAME,
    password: env.DATABASE_PASSWORD,
  };
  return env.DATABASE_CLIENT === 'postgres'
    ? knex({ client: 'pg', connection, pool })
    : knex({ client: 'mysql2', connection: { ...connection, timezone: 'Z' }, pool });
};

/** Nobody knows the password of most people in the demo: this one has from now on another one's. */
export const lendPassword = async (db: Knex, from: string, to: string): Promise<void> => {
  const { password } = await db('up_users').where({ username: from }).first('password');
  await db('up_users').where({ username: to }).update({ password });
};

/** No test waits for a day to come: the visit's own moments are moved to so many days ago. */
export const letVisitBePast = (db: Knex, visit: string, days: number): Promise<number> => {
  const startsAt = new Date(Date.now() - days * DAY - 3 * HOUR);
  const endsAt = new Date(Date.now() - days * DAY - HOUR);
  return db('cop_visits')
    .where({ document_id: visit })
    .update({ starts_at: startsAt, ends_at: endsAt, comes_at: startsAt });
};

export const lastEvent = async (db: Knex): Promise<number> => {
  const [row] = await db('cop_ledger_events').max('id as last');
  return Number(row?.last ?? 0);
};

/** Whatever an event is about, by its title or its words. */
const STORY = `
  select e.verb, u.username as who,
    coalesce(c.title, r.text, x.title, w.used_where, f.title, v.title, n.text, k.title) as about
  from cop_ledger_events e
  join up_users u on u.document_id = e.who_key
  left join cop_contributions c on c.document_id = e.what_key
  left join cop_replies r on r.document_id = e.what_key
  left join cop_resources x on x.document_id = e.what_key
  left join cop_use_reports w on w.document_id = e.what_key
  left join cop_faqs f on f.document_id = e.what_key
  left join cop_visits v on v.document_id = e.what_key
  left join cop_visit_notes n on n.document_id = e.what_key
  left join cop_contributions k on k.document_id = e.contribution_key
  where e.id > ?
  order by e.position`;

const PATIENCE_MS = 15_000;
const BETWEEN_LOOKS_MS = 100;

/** Events get their places a moment after they are committed. */
const untilAllArePlaced = async (db: Knex): Promise<void> => {
  for (let waited = 0; waited < PATIENCE_MS; waited += BETWEEN_LOOKS_MS) {
    const waiting = await db('cop_ledger_events').whereNull('position').first('id');
    if (!waiting) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error('The ledger has events without a place.');
};

interface Told {
  verb: string;
  who: string;
  about: string;
}

/** What people did after an event, in the order in which readers of the ledger are told: verb, who, about what. */
export const storyAfter = async (db: Knex, event: number): Promise<string[][]> => {
  await untilAllArePlaced(db);
  const answer = await db.raw(STORY, [event]);
  // PostgreSQL answers with rows among other things, MariaDB with rows first, SQLite with rows.
  const rows: Told[] = answer.rows ?? (Array.isArray(answer[0]) ? answer[0] : answer);
  return rows.map(({ verb, who, about }) => [verb, who, about]);
};
