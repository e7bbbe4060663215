import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './paths.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does one step, saying what it does while it does it and how long it took.
 * @param {string} name
 * @param {() => Promise<string | void>} work may return a word on what it found.
 */
export const step = async (name, work) => {
  const since = Date.now();
  process.stdout.write(`  … ${name}\n`);
  const said = await work();
  process.stdout.write(`  ✓ ${name} (${said ? `${said}, ` : ''}${seconds(since)})\n`);
};

/**
 * Runs a command and keeps its output in a log, to be shown only when it fails.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string>, log: string }} options
 */
export const run = ([program, ...args], { cwd = ROOT, env = {}, log }) =>
  new Promise((resolve, reject) => {
    const file = inRoot('.tmp', 'logs', `${log}.log`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const output = fs.openSync(file, 'w');
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    const beat = setInterval(() => process.stdout.write('.'), 5_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(beat);
      fs.closeSync(output);
      if (code === 0) return resolve(undefined);
      const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
      reject(new Error(`${[program, ...args].join(' ')} failed:\n${lines}`));
    });
  });
