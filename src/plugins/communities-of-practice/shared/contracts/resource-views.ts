import { z } from '@strapi/utils';
import { contributionSummary } from './contributions';
import { LICENCES } from './licences';
import { person } from './people';
import { resourceAbilities } from './resource-abilities';
import { resourceFile } from './resource-files';
import { schemaNames } from './schema-names';
import { STANDINGS } from './replies';
import { calendarDay, documentId, moment } from './values';

export const RESOURCE_KINDS = ['experience', 'story', 'tool', 'recurring-solution'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
/** Whether an adaptation keeps what the original's author named as its core. */
export const CORE_ANSWERS = ['kept', 'changed'] as const;
export type CoreAnswer = (typeof CORE_ANSWERS)[number];

const review = z.strictObject({
  /** When its author or a facilitator last went through it, or somebody last said that it worked. */
  reviewedOn: calendarDay,
  dueOn: calendarDay,
  /** Somebody said that it did not work, and nobody has looked at it since. */
  isFlagged: z.boolean(),
});

/** A resource as it stands in a list. */
export const resourceSummary = z.strictObject({
  documentId,
  kind: z.enum(RESOURCE_KINDS),
  title: z.string(),
  /** The first words, plain, at most 280 characters. */
  excerpt: z.string(),
  topics: z.array(z.string()),
  licence: z.enum(LICENCES),
  /** `shown` for everybody; the author alone also meets the other standings. */
  standing: z.enum(STANDINGS),
  useCount: z.int(),
  /** The adaptations that you can read. */
  adaptationCount: z.int(),
  review,
  postedAt: moment,
  community: contributionSummary.shape.community,
  /** Null when the author's account is gone. */
  author: person.nullable(),
});
resourceSummary.register(schemaNames, { id: 'ResourceSummary' });
export type ResourceSummary = z.input<typeof resourceSummary>;

export const resourceView = resourceSummary.extend({
  text: z.string(),
  /** The text as safe HTML. */
  html: z.string(),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
  files: z.array(resourceFile),
  /** What must stay when one adapts it. */
  core: z.string().nullable(),
  /** The ETag begins with it; an edit sends that, or `"3"` alone, as `If-Match`. */
  version: z.int(),
  editedAt: moment.nullable(),
  /** The thread that it came from, if you can read that. */
  from: z.strictObject({ documentId, title: z.string() }).nullable(),
  /** The visit that it came from, if you can read that. */
  fromVisit: z.strictObject({ documentId, title: z.string() }).nullable(),
  /** What it was made from, if you can read that. */
  adaptedFrom: z
    .strictObject({ documentId, title: z.string(), author: person.nullable() })
    .nullable(),
  /** What its author says of the adapting; null for what was not made from another resource. */
  adaptation: z
    .strictObject({
      whatChanged: z.string(),
      why: z.string(),
      setting: z.string(),
      coreKept: z.enum(CORE_ANSWERS).nullable(),
    })
    .nullable(),
  abilities: resourceAbilities,
});
resourceView.register(schemaNames, { id: 'Resource' });
export type ResourceView = z.input<typeof resourceView>;
