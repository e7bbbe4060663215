import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { all } from './listing';
import { schemaNames } from './schema-names';

const contract = contractsIn({
  name: 'licence',
  description: 'What others may do with a resource, in one plain sentence each.',
});

/** Creative Commons 4.0, its dedication to everybody, and an author who wants to be asked. */
export const LICENCES = ['cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nd', 'cc0', 'ask-me'] as const;
export type Licence = (typeof LICENCES)[number];

export const licenceView = z.strictObject({
  key: z.enum(LICENCES),
  name: z.string(),
  /** What it lets others do, as a form shows it. */
  sentence: z.string(),
  /** What an adaptation by somebody else can be under; empty where none may be made. */
  adaptationsUnder: z.array(z.enum(LICENCES)),
});
licenceView.register(schemaNames, { id: 'Licence' });
export type LicenceView = z.input<typeof licenceView>;

export const licenceContracts = {
  find: contract({
    action: 'licence.find',
    method: 'GET',
    path: '/licences',
    who: 'anyone',
    summary: 'The licences that a resource can have, each with a plain sentence for a form',
    reply: all(licenceView),
  }),
};
