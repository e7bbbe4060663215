import { z } from '@strapi/utils';
import { contractsIn } from '../../../shared/contracts';

const contract = contractsIn({ name: 'openapi', description: 'This document.' });

/** The one reply without `{ data, meta }`: tools want the document itself. */
export const openApiContract = contract({
  action: 'openapi.find',
  method: 'GET',
  path: '/openapi.json',
  who: 'anyone',
  summary: 'This API, as an OpenAPI 3.1 document',
  reply: z.looseObject({
    openapi: z.literal('3.1.0'),
    info: z.object({ title: z.string(), version: z.string() }),
    paths: z.record(z.string(), z.unknown()),
  }),
});
