import { knex, type Knex } from 'knex';
import { dropDatabase, freshDatabase, type Client } from '../../support/databases';
import { inProject, type Project } from './project';

/** What the plugin runs on: what holds on one must hold on each. */
export const CLIENTS: readonly Client[] = ['sqlite', 'postgres', 'mysql'];

/** The process's id keeps two runs at once apart. */
const databaseName = (purpose: string): string =>
  `gathering_places_install_${purpose.replace(/\W/g, '_')}_${process.pid}`;

/** The same project on an empty database of its own. */
export const onDatabase = async (
  project: Project,
  client: Client,
  purpose: string
): Promise<Project> => {
  const name = databaseName(purpose);
  const database =
    client === 'sqlite'
      ? { DATABASE_CLIENT: client, DATABASE_FILENAME: `.tmp/${name}.db` }
      : await freshDatabase(name, client);
  return { ...project, env: { ...project.env, ...database } };
};

/** Removes what {@link onDatabase} made; a file of SQLite's goes with the project's folder. */
export const dropDatabaseOf = async ({ env }: Project): Promise<void> => {
  const { DATABASE_CLIENT: client, DATABASE_NAME: name } = env;
  if (name && (client === 'postgres' || client === 'mysql')) await dropDatabase(name, client);
};

const server = (env: Project['env']) => ({
  host: env.DATABASE_HOST,
  port: Number(env.DATABASE_PORT),
  user: env.DATABASE_USERNAME,
  password: env.DATABASE_PASSWORD,
  database: env.DATABASE_NAME,
});

const connect = (project: Project): Knex => {
  const { env } = project;
  switch (env.DATABASE_CLIENT) {
    case 'postgres':
      return knex({ client: 'pg', connection: server(env) });
    case 'mysql':
      return knex({ client: 'mysql2', connection: { ...server(env), timezone: 'Z' } });
    default: {
      const filename = inProject(project, env.DATABASE_FILENAME ?? '');
      return knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
    }
  }
};

/** Works on the project's database, past Strapi. A file of SQLite's must not be in use by one. */
export const inDatabase = async <T>(
  project: Project,
  work: (db: Knex) => Promise<T>
): Promise<T> => {
  const db = connect(project);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};
