import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Also on a machine that is busy with other tests. */
const PATIENCE_MS = 120_000;
const BETWEEN_LOOKS_MS = 50;

/** A browser as somebody has it: its storage outlives it, and it can be killed. */
export interface OwnChromium {
  context: BrowserContext;
  /** As when it is closed by its person: what it holds is written down. */
  close(): Promise<void>;
  /** As when the battery is empty. */
  kill(): Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
  });

const addressIn = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'DevToolsActivePort');
  for (let waited = 0; waited < PATIENCE_MS; waited += BETWEEN_LOOKS_MS) {
    const [port, target] = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    if (port && target) return `ws://127.0.0.1:${port}${target}`;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error('Chromium did not start.');
};

/** @param folder in which it keeps what it keeps */
export const ownChromium = async (folder: string): Promise<OwnChromium> => {
  fs.rmSync(path.join(folder, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    process.env.E2E_CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
    ],
    { stdio: 'ignore' }
  );
  const browser: Browser = await chromium.connectOverCDP(await addressIn(folder), {
    timeout: PATIENCE_MS,
  });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context of its own.');
  return {
    context,
    close: async () => {
      const wire = await browser.newBrowserCDPSession();
      await wire.send('Browser.close').catch(() => undefined);
      await ended(child);
      await browser.close();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
      await browser.close();
    },
  };
};
