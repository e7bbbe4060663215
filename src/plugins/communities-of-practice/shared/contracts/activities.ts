import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { all } from './listing';
import { schemaNames } from './schema-names';

const contract = contractsIn({
  name: 'activity',
  description: 'The eleven kinds of joint activity that a contribution can be.',
});

export const activityField = z.strictObject({
  name: z.string(),
  label: z.string(),
  help: z.string().optional(),
  kind: z.enum(['line', 'prose', 'date', 'link', 'choice', 'lines', 'people', 'contributions']),
  required: z.boolean(),
  maxLength: z.int().optional(),
  maxItems: z.int().optional(),
  choices: z.array(z.strictObject({ key: z.string(), label: z.string() })).optional(),
});
activityField.register(schemaNames, { id: 'ActivityField' });

export const activityView = z.strictObject({
  key: z.string(),
  name: z.string(),
  prompt: z.string(),
  fields: z.array(activityField),
  expectsReply: z.boolean(),
  /** The larger thing that it opens, or null. */
  opens: z.string().nullable(),
  closingQuestion: z.string(),
  outcomes: z.array(z.strictObject({ key: z.string(), label: z.string() })),
});
activityView.register(schemaNames, { id: 'Activity' });
export type ActivityView = z.input<typeof activityView>;

export const activityContracts = {
  find: contract({
    action: 'activity.find',
    method: 'GET',
    path: '/activities',
    who: 'anyone',
    summary: 'The eleven activities: prompts, fields, closing questions and outcomes',
    reply: all(activityView),
  }),
};
