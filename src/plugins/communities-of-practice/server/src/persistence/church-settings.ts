import type { Core } from '@strapi/strapi';
import type { ChurchSettings } from '../../../shared/contracts/admin/church';
import { now } from '../core/clock';
import { SECOND } from '../core/durations';
import { inBackground } from './background';
import { beginEpoch } from './epoch';

/** In Strapi's own store, so that it moves with the content. */
const STORE = { type: 'plugin', name: 'communities-of-practice', key: 'church' };

/** Another node's change is looked for when what is known is older, and holds from the question after. */
const KNOWN_FOR_MS = SECOND;

export const NOTHING_SET: ChurchSettings = {
  safeguarding: {
    name: null,
    telephone: null,
    email: null,
    page: null,
    country: null,
    whatNext: null,
  },
  website: null,
  origins: [],
  visitChecklist: [
    'Each side has named one person for the day, whom the other can telephone.',
    'Nobody is alone with a child or an adult at risk, on either side.',
    'Children and young people come only with the adults who are responsible for them.',
    'Whoever is there for children or adults at risk has the checks that their church asks for.',
    'Nobody is photographed who has not been asked first.',
    'Both sides know whom to tell if something worries them.',
  ],
};

interface Known {
  settings: ChurchSettings;
  readAt: number;
  isReading: boolean;
}

const known = new WeakMap<Core.Strapi, Known>();

const keep = (strapi: Core.Strapi, settings: ChurchSettings): void => {
  known.set(strapi, { settings, readAt: now().getTime(), isReading: false });
};

/** Reads what the church has set, so that it is known without waiting from then on. */
export const readChurchSettings = async (strapi: Core.Strapi): Promise<void> => {
  const stored = (await strapi.store(STORE).get()) as Partial<ChurchSettings> | null;
  const safeguarding = { ...NOTHING_SET.safeguarding, ...stored?.safeguarding };
  keep(strapi, { ...NOTHING_SET, ...stored, safeguarding });
};

const readAnew = (strapi: Core.Strapi, before: Known): void => {
  before.isReading = true;
  const read = inBackground(() => readChurchSettings(strapi));
  read().catch((error: unknown) => {
    // What was known goes on to hold.
    keep(strapi, before.settings);
    strapi.log.debug(`communities-of-practice: the church's settings were not read (${error}).`);
  });
};

/**
 * What an editor set for the whole church, as far as this node knows: asked at every request, it waits
 * for no database. The project's configuration goes before it, which is for the caller.
 */
export const churchSettings = (strapi: Core.Strapi): ChurchSettings => {
  const found = known.get(strapi);
  if (!found) return NOTHING_SET;
  const isOld = now().getTime() - found.readAt > KNOWN_FOR_MS;
  if (isOld && !found.isReading) readAnew(strapi, found);
  return found.settings;
};

/** It holds here from the next question on; visitors are told anew. */
export const writeChurchSettings = async (
  strapi: Core.Strapi,
  settings: ChurchSettings
): Promise<void> => {
  await strapi.store(STORE).set({ value: settings });
  keep(strapi, settings);
  await beginEpoch(strapi);
};
