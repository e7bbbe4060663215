import { spawn } from 'node:child_process';
import { demoDatabase } from './demo-database.mjs';
import { DEMO_LOGINS } from './demo-logins.mjs';
import { inRoot, ROOT } from './paths.mjs';

const PORT = 1397;
const PATIENCE_MS = 8 * 60 * 1_000;

const answers = async (url) => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const untilItAnswers = async (url, child) => {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error('The demo stopped before it answered.');
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('The demo did not answer in time.');
};

/**
 * The demo as a new user starts it, on a port and database of its own.
 * @param {'sqlite' | 'postgres' | 'mysql'} client what the database is.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} what browser tests need.
 */
export const startDemo = async (client = 'sqlite') => {
  const database = await demoDatabase(client);
  const child = spawn(process.execPath, [inRoot('scripts/demo.mjs'), '--reset'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(PORT), ...database.env },
    stdio: 'inherit',
  });
  const base = `http://localhost:${PORT}`;
  const ended = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once('close', () => resolve());
      child.kill('SIGTERM');
    });
  const stop = async () => {
    await ended();
    await database.drop();
  };
  try {
    await untilItAnswers(`${base}/api/communities-of-practice/activities`, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env: {
      E2E_BASE_URL: base,
      E2E_DATABASE: JSON.stringify(database.env),
      E2E_PASSWORD: DEMO_LOGINS.password,
      E2E_ADMIN_EMAIL: DEMO_LOGINS.adminEmail,
    },
    stop,
  };
};
