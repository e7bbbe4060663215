import { inDatabase } from './database';
import { API, signIn } from './people';
import type { Project } from './project';
import { must } from './rest';
import { seed, type Seeded } from './seed';
import { seedRepertoire } from './seed-repertoire';

const FORTY_DAYS_MS = 40 * 86_400_000;

/** {@link seed}, its repertoire, and that it held: as if the thread was closed long enough ago to be asked. */
export const seedWhole = async (app: Project, url: string): Promise<Seeded> => {
  const seeded = await seed(url);
  await seedRepertoire(app, url, seeded.thread);
  const closedAt = new Date(Date.now() - FORTY_DAYS_MS);
  await inDatabase(app, (db) => db('cop_closings').update({ closed_at: closedAt }));
  const { token } = await signIn(url, 'ruth');
  const data = { didItHold: 'yes', text: 'Warm all winter.' };
  const path = `${API}/contributions/${seeded.thread}/follow-up`;
  await must(url, 'POST', path, { token, body: { data } });
  return seeded;
};
