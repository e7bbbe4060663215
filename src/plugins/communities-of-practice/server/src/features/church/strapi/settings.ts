import type { Core } from '@strapi/strapi';
import type { ChurchSettings } from '../../../../../shared/contracts/admin';
import { churchSettings, writeChurchSettings } from '../../../persistence/church-settings';

type Safeguarding = ChurchSettings['safeguarding'];

const PLUGIN = 'plugin::communities-of-practice';

/** What the project's configuration says, which nobody changes in the admin. */
interface Fixed {
  safeguarding: Partial<Safeguarding>;
  website?: string;
  origins?: string[];
  visitChecklist?: string[];
}

const fixedIn = (strapi: Core.Strapi): Fixed => ({
  safeguarding: strapi.config.get<Partial<Safeguarding>>(`${PLUGIN}.safeguarding`) ?? {},
  website: strapi.config.get<string | undefined>(`${PLUGIN}.website`),
  origins: strapi.config.get<string[] | undefined>(`${PLUGIN}.cors.origins`),
  visitChecklist: strapi.config.get<string[] | undefined>(`${PLUGIN}.visitChecklist`),
});

const namesOf = ({ safeguarding, website, origins, visitChecklist }: Fixed): string[] => [
  ...Object.keys(safeguarding).map((name) => `safeguarding.${name}`),
  ...(website === undefined ? [] : ['website']),
  ...(origins === undefined ? [] : ['origins']),
  ...(visitChecklist === undefined ? [] : ['visitChecklist']),
];

const over = (set: ChurchSettings, fixed: Fixed): ChurchSettings => ({
  safeguarding: { ...set.safeguarding, ...fixed.safeguarding },
  website: fixed.website ?? set.website,
  origins: fixed.origins ?? set.origins,
  visitChecklist: fixed.visitChecklist ?? set.visitChecklist,
});

/** What holds: the configuration before what an editor set. */
export const settingsInForce = (strapi: Core.Strapi): ChurchSettings =>
  over(churchSettings(strapi), fixedIn(strapi));

/** What holds, and what of it stands in the configuration. */
export const readSettings = (strapi: Core.Strapi) => ({
  ...settingsInForce(strapi),
  fixed: namesOf(fixedIn(strapi)),
});

/** Stores what an editor set; what the configuration fixes is left as it was stored. */
export const changeSettings = (strapi: Core.Strapi, wanted: ChurchSettings): Promise<void> => {
  const fixed = fixedIn(strapi);
  const before = churchSettings(strapi);
  const stays = Object.fromEntries(
    Object.entries(before.safeguarding).filter(([name]) => name in fixed.safeguarding)
  );
  return writeChurchSettings(strapi, {
    safeguarding: { ...wanted.safeguarding, ...stays },
    website: fixed.website === undefined ? wanted.website : before.website,
    origins: fixed.origins === undefined ? wanted.origins : before.origins,
    visitChecklist:
      fixed.visitChecklist === undefined ? wanted.visitChecklist : before.visitChecklist,
  });
};
