import { spawn } from 'node:child_process';

export interface Finished {
  /** The exit code; null when it was ended by a signal or for taking too long. */
  code: number | null;
  output: string;
}

export interface Asked {
  cwd: string;
  env?: Readonly<Record<string, string>>;
  timeoutMs?: number;
}

/** What `npx` tells its children about this checkout, and what would lead them back to it. */
const OF_THIS_RUN = /^(npm_(package|lifecycle|config_local_prefix|command|execpath)|INIT_CWD)/;

/** This process's environment, for a process that belongs to another folder. */
export const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THIS_RUN.test(name))),
  ...more,
});

/** Runs a command to its end, however it ends. */
export const run = (
  command: string,
  args: readonly string[],
  { cwd, env, timeoutMs = 300_000 }: Asked
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += String(chunk));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

/** @throws Error with all its output unless it ends well. */
export const succeed = async (
  command: string,
  args: readonly string[],
  asked: Asked
): Promise<string> => {
  const { code, output } = await run(command, args, asked);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.\n${output}`);
  return output;
};
