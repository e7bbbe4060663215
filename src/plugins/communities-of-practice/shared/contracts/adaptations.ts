import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { LICENCES } from './licences';
import { one } from './listing';
import { person } from './people';
import { CORE_ANSWERS, RESOURCE_KINDS, resourceView } from './resource-views';
import { RESOURCE_TITLE_MAX } from './resources';
import { schemaNames } from './schema-names';
import { communityAddress, documentId, EXAMPLE_KEY, line, moment, prose } from './values';

const contract = contractsIn({
  name: 'adaptation',
  description: 'Resources made from other ones: what was changed, why, for which setting.',
});

/** The resources of a family that come with its lineage, those nearest to the one asked for. */
export const LINEAGE_MAX = 200;

/** One resource of a family. */
export const kinView = z.strictObject({
  documentId,
  /** The nearest resource that it comes from and that you can read; null where there is none. */
  parent: documentId.nullable(),
  /** How many that you can read it comes from. */
  depth: z.int(),
  kind: z.enum(RESOURCE_KINDS),
  title: z.string(),
  licence: z.enum(LICENCES),
  /** Null for what was not made from another resource. */
  setting: z.string().nullable(),
  useCount: z.int(),
  postedAt: moment,
  community: resourceView.shape.community,
  author: person.nullable(),
});
kinView.register(schemaNames, { id: 'Kin' });
export type KinView = z.input<typeof kinView>;

const which = z.strictObject({ documentId });
const said = prose({ max: 2_000 });

export const adaptationContracts = {
  find: contract({
    action: 'adaptation.find',
    method: 'GET',
    path: '/resources/:documentId/lineage',
    who: 'anyone',
    summary:
      `The family of a resource: what it came from and what came of it, at most ${LINEAGE_MAX}, the ` +
      'nearest. A `parent` that is not among them has a lineage of its own to ask for',
    params: which,
    reply: z.strictObject({
      data: z.array(kinView),
      meta: z.strictObject({
        /** Whether you could read more of the family than these. */
        more: z.boolean(),
      }),
    }),
    refuses: ['not-found'],
  }),
  create: contract({
    action: 'adaptation.create',
    method: 'POST',
    path: '/resources/:documentId/adaptations',
    budget: 'sharings',
    who: 'member',
    summary:
      'Adapt a resource for a community of yours, and say what you changed, why and for which setting',
    params: which,
    example: {
      data: {
        community: EXAMPLE_KEY,
        whatChanged: 'Two columns more, for the hall and the meeting room.',
        why: 'We heat three rooms from one boiler.',
        setting: 'A town church with a hall',
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        community: communityAddress,
        whatChanged: said,
        why: said,
        setting: line({ max: 200 }),
        coreKept: z
          .enum(CORE_ANSWERS)
          .optional()
          .describe('Asked where the original names its core, and only there.'),
        title: line({ min: 3, max: RESOURCE_TITLE_MAX })
          .optional()
          .describe('Where it is left out, the original’s; so too the text and the licence.'),
        text: prose({ max: 20_000 }).optional(),
        licence: z.enum(LICENCES).optional(),
      }),
    }),
    reply: one(resourceView),
    status: 201,
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
      'already-withdrawn',
      'licence-forbids-adapting',
      'licence-needs-asking',
      'licence-must-be-kept',
    ],
  }),
};
