import { z } from '@strapi/utils';
import { contract } from '../contract';
import { one } from '../listing';
import { documentId, line, prose } from '../values';

/** The way from an empty install to the first post, each step done or not. */
const steps = z.strictObject({
  community: z.boolean(),
  facilitator: z.boolean(),
  /** Whether a role of signed-in people may take part. */
  letIn: z.boolean(),
  post: z.boolean(),
});

const beginning = z.strictObject({
  steps,
  /** The first community that still wants something, to go there. */
  community: documentId.nullable(),
  /** Who facilitates it, by the name that others see: whoever signs in as them can write first. */
  facilitator: z.string().nullable(),
});

const newAccount = z.strictObject({
  username: line({ min: 3, max: 60 }),
  email: z.email().max(255),
  password: z.string().min(8).max(72),
});

export const beginningContracts = {
  find: contract({
    action: 'beginning.find',
    method: 'GET',
    path: '/beginning',
    who: 'signed-in',
    summary: 'How far an install has come on its way to the first post',
    reply: one(beginning),
  }),
  begin: contract({
    action: 'beginning.begin',
    method: 'POST',
    path: '/beginning',
    who: 'signed-in',
    summary: 'The first community, who facilitates it, and who may take part: all or nothing',
    body: z.strictObject({
      data: z.strictObject({
        name: line({ min: 2, max: 120 }),
        domain: prose({ max: 2_000 }),
        /** Somebody's account, by its documentId, or a new one. */
        facilitator: z.union([z.strictObject({ person: documentId }), newAccount]),
        /** Let everybody with an account on the website take part. */
        letIn: z.boolean(),
      }),
    }),
    reply: one(beginning),
    status: 201,
    refuses: ['not-permitted', 'not-found', 'account-exists'],
  }),
};
