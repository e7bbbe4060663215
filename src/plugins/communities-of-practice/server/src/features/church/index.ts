import { z } from '@strapi/utils';
import {
  CHECKLIST_LINES_MAX,
  checklistLine,
  churchesWords,
  countryCode,
  pageAddress,
  safeguardingContact,
} from '../../../../shared/contracts';
import { readChurchSettings } from '../../persistence/church-settings';
import type { Slice } from '../../slice';
import { churchEndpoints, safeguardingEndpoints } from './strapi/church.endpoints';

export { settingsInForce } from './strapi/settings';

/** What a church says of itself once: its safeguarding lead, its country, its website. */
export const church: Slice = {
  name: 'church',
  contentApi: safeguardingEndpoints,
  adminApi: churchEndpoints,
  config: {
    safeguarding: { ...safeguardingContact, country: countryCode, whatNext: churchesWords },
    website: pageAddress,
    visitChecklist: z.array(checklistLine).max(CHECKLIST_LINES_MAX),
  },
  bootstrap: readChurchSettings,
};
