import { fork } from 'node:child_process';
import path from 'node:path';
import { APP, BENCH } from './paths.mjs';

/** Of no use outside this bench: its databases live for one run, on the machine itself. */
const SECRETS = {
  APP_KEYS: 'bench-first-key,bench-second-key',
  ADMIN_JWT_SECRET: 'bench-admin-secret',
  API_TOKEN_SALT: 'bench-token-salt',
  TRANSFER_TOKEN_SALT: 'bench-transfer-salt',
  JWT_SECRET: 'bench-jwt-secret',
  ENCRYPTION_KEY: 'bench-encryption-key',
};

const LINES_KEPT = 60;
const STOP_MS = 15_000;

/**
 * A child process of the bench's own, in production mode.
 * @param {string} script below bench/
 * @param {Record<string, string>} env
 * @param {(message: object) => void} [onMessage]
 */
export const startChild = (script, env, onMessage = () => {}) => {
  const child = fork(path.join(BENCH, script), {
    cwd: APP,
    env: {
      ...process.env,
      ...SECRETS,
      ...env,
      NODE_ENV: 'production',
      TZ: 'UTC',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = [];
  const hear = (chunk) => {
    said.push(...String(chunk).split('\n').filter(Boolean));
    said.splice(0, Math.max(0, said.length - LINES_KEPT));
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('message', onMessage);
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const failure = (code) =>
    new Error(`${script} ended with ${code}:\n${said.join('\n') || '(it said nothing)'}`);

  /** The next message of this kind. @throws Error when the child ends before. */
  const next = (kind) =>
    new Promise((resolve, reject) => {
      const listen = (message) => {
        if (message.kind !== kind) return;
        child.off('message', listen);
        resolve(message);
      };
      child.on('message', listen);
      ended.then((code) => reject(failure(code)));
    });

  return {
    next,
    ask: (kind, more = {}) => {
      const answer = next(kind);
      child.send({ kind, ...more });
      return answer;
    },
    /** Until it ends by itself. @throws Error when it failed. */
    async finish() {
      const code = await ended;
      if (code !== 0) throw failure(code);
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
};
