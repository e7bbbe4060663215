import type { Contract } from '../../../shared/contracts';
import { contentPrefix } from '../http/addresses';
import type { Slice } from '../slice';
import { endpoint } from '../http/endpoint';
import { openApiDocument } from './document';
import { INFO } from './info';
import { openApiContract } from './openapi.contract';
import type { OpenApiDocument } from './openapi.types';

export { openApiDocument } from './document';
export { INFO } from './info';
export type { JsonSchema, OpenApiDocument, Operation } from './openapi.types';

/** The contracts behind what these slices offer to members. */
export const contractsOf = (slices: readonly Slice[]): Contract[] =>
  slices.flatMap((slice) => slice.contentApi ?? []).map(({ contract }) => contract);

/** Those of their pages, and these: all that the document describes. */
export const documentedIn = (slices: readonly Slice[]): Contract[] => [
  ...slices
    .flatMap((slice) => [...(slice.pages ?? []), ...(slice.secretPages ?? [])])
    .map(({ contract }) => contract),
  ...contractsOf(slices),
];

/** Serves the document of what the given slices offer, itself included; made when first asked for. */
export const openApiOf = (slices: readonly Slice[]): Slice => {
  let made: OpenApiDocument | undefined;
  const document = (address: string): OpenApiDocument =>
    (made ??= openApiDocument([...documentedIn(slices), openApiContract], INFO, address));
  return {
    name: 'openapi',
    contentApi: [
      endpoint(openApiContract, async ({ strapi }) => ({ ...document(contentPrefix(strapi)) })),
    ],
  };
};
