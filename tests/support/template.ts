import fs from 'node:fs';
import path from 'node:path';
import { dropDatabase, freshDatabase, ROOT } from './databases';

const nameOf = (worker: number | string): string =>
  `gathering_places_template_${process.env.TEST_RUN}_${worker}`;

/** Says that the template is whole: a worker that died while it made one leaves none. */
const markOf = (name: string): string => path.join(ROOT, '.tmp', `${name}.whole`);

/**
 * The database that a first start leaves, to be copied: most of a boot is the making of tables, and they
 * are the same for every suite. Each worker of a run has one.
 * @param fill what starts on the empty database and ends again.
 * @returns its name.
 */
export const templateDatabase = async (
  fill: (environment: Record<string, string>) => Promise<void>
): Promise<string> => {
  const name = nameOf(process.env.JEST_WORKER_ID ?? 1);
  if (!fs.existsSync(markOf(name))) {
    await fill(await freshDatabase(name));
    fs.writeFileSync(markOf(name), '');
  }
  return name;
};

/** @param workers how many the run had. */
export const dropTemplates = async (workers: number): Promise<void> => {
  for (let worker = 1; worker <= workers; worker += 1) {
    const name = nameOf(worker);
    if (fs.existsSync(markOf(name))) await dropDatabase(name);
    fs.rmSync(markOf(name), { force: true });
  }
};
