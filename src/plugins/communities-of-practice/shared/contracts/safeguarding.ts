import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { one } from './listing';
import { schemaNames } from './schema-names';
import { line, prose, webAddress } from './values';

const contract = contractsIn({
  name: 'safeguarding',
  description: 'Whom to tell when somebody may be at risk, and what becomes of it.',
});

export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'takes a country’s two letters, as "GB"')
  .describe('ISO 3166-1, two letters.');

export const telephoneNumber = z
  .string()
  .trim()
  .regex(/^\+?[\d ()./-]{3,30}$/, 'takes a telephone number, as "+44 20 7946 0000"');

/** What a church says of its safeguarding lead. */
export const safeguardingContact = {
  name: line({ max: 120 }),
  telephone: telephoneNumber,
  email: z.email('takes an e-mail address').max(254),
  page: webAddress,
};
/** What the church itself says of what becomes of a concern. */
export const churchesWords = prose({ max: 1_000 });

export const safeguardingView = z.strictObject({
  /** As far as the church has set them. */
  lead: z.strictObject({
    name: z.string().nullable(),
    telephone: z.string().nullable(),
    email: z.string().nullable(),
    page: z.string().nullable(),
  }),
  emergency: z.strictObject({
    /** Null where the church has set none. */
    country: countryCode.nullable(),
    /** The best first. */
    numbers: z.array(z.string()).min(1),
    /** False where nobody here knows the country’s own: 112 then, which most mobile phones in most countries put through. */
    isOfTheCountry: z.boolean(),
  }),
  /** Who reads a report: a safeguarding concern the lead alone, everything else the moderators. */
  readBy: z.strictObject({
    safeguarding: z.literal('safeguarding-lead'),
    other: z.literal('moderators'),
  }),
  /** The church’s own words on what happens next; null where it has none. */
  whatNext: z.string().nullable(),
  /** What both sides of a visit confirm before a date stands. */
  visitChecklist: z.array(z.string()),
});
safeguardingView.register(schemaNames, { id: 'Safeguarding' });
export type SafeguardingView = z.input<typeof safeguardingView>;

export const safeguardingContracts = {
  find: contract({
    action: 'safeguarding.find',
    method: 'GET',
    path: '/safeguarding',
    who: 'anyone',
    summary: 'The safeguarding lead, the emergency number, and who reads a report',
    reply: one(safeguardingView),
  }),
};
