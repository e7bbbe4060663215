import { z } from '@strapi/utils';
import { contract } from '../contract';
import { one } from '../listing';

const roleRow = z.strictObject({
  id: z.int(),
  name: z.string(),
  description: z.string().nullable(),
  /** `public` is everybody who is not signed in; `authenticated` every account, unless changed. */
  type: z.string(),
  userCount: z.int(),
  /** All, some or none of what the switch grants. */
  granted: z.enum(['all', 'some', 'none']),
  missing: z.array(z.string()),
});

const participation = z.strictObject({ roles: z.array(roleRow) });

const finding = z.strictObject({
  /** Words for it are the admin's, by this key. */
  key: z.enum([
    'proxy',
    'email',
    'utf8mb4',
    'permissions',
    'public-reading',
    'lost-website-grants',
    'lost-admin-grants',
    'force-migration',
    'elsewhere',
    'sign-in-elsewhere',
    'sign-in-lasts',
    'facilitators',
  ]),
  state: z.enum(['fine', 'look', 'mend']),
  /** Figures and names that the words take. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const participationContracts = {
  find: contract({
    action: 'participation.find',
    method: 'GET',
    path: '/participation',
    who: 'signed-in',
    summary: 'Which roles may take part',
    reply: one(participation),
  }),
  /** For the role `public` it grants reading alone. */
  update: contract({
    action: 'participation.update',
    method: 'PUT',
    path: '/participation/:roleId',
    who: 'signed-in',
    summary: 'The one switch: grant or take back everything that taking part needs',
    params: z.strictObject({
      roleId: z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    }),
    body: z.strictObject({ data: z.strictObject({ mayTakePart: z.boolean() }) }),
    reply: one(participation),
    refuses: ['not-found'],
  }),
  check: contract({
    action: 'participation.check',
    method: 'GET',
    path: '/check',
    who: 'signed-in',
    summary: 'What is misconfigured: proxy, e-mail, utf8mb4, permissions',
    reply: one(z.array(finding)),
  }),
};
