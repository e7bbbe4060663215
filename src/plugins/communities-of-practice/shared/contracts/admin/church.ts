import { z } from '@strapi/utils';
import { contract } from '../contract';
import { one } from '../listing';
import { churchesWords, countryCode, safeguardingContact } from '../safeguarding';
import { checklistLine, CHECKLIST_LINES_MAX } from '../visit-values';
import { pageAddress, websiteOrigin } from '../websites';

/** What a church says of itself once, for all its communities. */
const settings = z.strictObject({
  safeguarding: z.strictObject({
    name: safeguardingContact.name.nullable(),
    telephone: safeguardingContact.telephone.nullable(),
    email: safeguardingContact.email.nullable(),
    page: safeguardingContact.page.nullable(),
    country: countryCode.nullable(),
    whatNext: churchesWords.nullable(),
  }),
  /** The page on which the church’s `<gathering-places>` is. */
  website: pageAddress.nullable(),
  /** The websites that members read and write from; none leaves it to the project’s own CORS. */
  origins: z.array(websiteOrigin).max(50),
  /** What both sides of a visit confirm before a date stands; none, and nobody has to. */
  visitChecklist: z.array(checklistLine).max(CHECKLIST_LINES_MAX),
});
export type ChurchSettings = z.output<typeof settings>;

const view = settings.extend({
  /** What the project’s configuration says, which cannot be changed here: `safeguarding.name`, `origins`. */
  fixed: z.array(z.string()),
});

export const churchContracts = {
  find: contract({
    action: 'church.find',
    method: 'GET',
    path: '/church',
    who: 'signed-in',
    summary:
      'The safeguarding lead, the country, the website and who may read and write from where',
    reply: one(view),
  }),
  /** What the configuration has fixed stays as it is. */
  update: contract({
    action: 'church.update',
    method: 'PUT',
    path: '/church',
    who: 'signed-in',
    summary: 'Change what the church says of itself; it holds at once',
    body: z.strictObject({ data: settings }),
    reply: one(view),
  }),
};
