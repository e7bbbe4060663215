import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { environment } from './command';
import { serverArguments, type Project } from './project';

export interface Running {
  url: string;
  /** What it has said so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Seconds when the machine is idle; other suites may keep it busy. */
const READY_MS = 150_000;
const LAST_WORDS = 3_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

const stop = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_health`)).ok;
  } catch {
    return false;
  }
};

/** Starts the server on a free port. Resolves once it answers. @throws Error when it ends before. */
export const start = async (project: Project): Promise<Running> => {
  const port = await freePort();
  const child = spawn(project.node ?? process.execPath, serverArguments(project), {
    cwd: project.folder,
    env: environment({ ...project.env, HOST: '127.0.0.1', PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  }
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + READY_MS;
  while (!(await answers(url))) {
    if (hasEnded(child))
      throw new Error(`Strapi ended with ${child.exitCode}.\n${said.slice(-LAST_WORDS)}`);
    if (Date.now() > deadline) {
      await stop(child);
      throw new Error(`Strapi was not ready in ${READY_MS / 1_000} s.\n${said.slice(-LAST_WORDS)}`);
    }
    await wait(200);
  }
  return { url, output: () => said, stop: () => stop(child) };
};

/** Starts, works, stops: whatever the work does, no process is left. */
export const whileRunning = async <T>(
  project: Project,
  work: (running: Running) => Promise<T>
): Promise<T> => {
  const running = await start(project);
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
};
