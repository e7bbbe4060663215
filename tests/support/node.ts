import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './databases';

/** Another server on this process's environment, and so on its database; a process that can be killed. */
export interface Node {
  port: number;
  pid: number;
  /** From now on this process thinks that it is then. */
  setClock(moment: Date): Promise<void>;
  /** As a power cut would: nothing is finished, nothing is flushed. */
  kill(): Promise<void>;
  /** As an operator would. */
  stop(): Promise<void>;
}

const READY_MS = 60_000;

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let errors = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The node was not ready in ${READY_MS / 1_000} s. ${errors}`));
    }, READY_MS);
    child.stderr?.on('data', (chunk) => (errors += String(chunk)));
    child.once('message', (message: { port: number }) => {
      clearTimeout(late);
      resolve(message.port);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The node ended with ${code}. ${errors}`));
    });
  });

/** Starts a server as a child process; resolves once it answers. */
export const startNode = async (environment: Record<string, string> = {}): Promise<Node> => {
  const child = spawn(
    process.execPath,
    ['-r', path.join(__dirname, 'node-hook.cjs'), path.join(__dirname, 'node-main.cjs')],
    {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    }
  );
  const port = await portOf(child);
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended(child);
  };
  const setClock = (moment: Date): Promise<void> =>
    new Promise((resolve) => {
      child.once('message', () => resolve());
      child.send({ clock: moment.getTime() });
    });
  return { port, pid: child.pid ?? 0, setClock, kill: end('SIGKILL'), stop: end('SIGTERM') };
};
