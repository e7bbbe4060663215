import type { Core } from '@strapi/strapi';
import { rebuildIndex, type Progress } from '../../persistence/search-index/fill-index';
import type { Slice } from '../../slice';
import { contributionKind } from '../contributions';
import { faqKind } from '../faqs';
import { replyKind } from '../replies';
import { resourceKind } from '../resources';
import { searchEndpoints } from './strapi/search.endpoints';

/** Told in the log, however many rows there are. */
const TOLD_EVERY = 10_000;

const logging = (strapi: Core.Strapi) => {
  let told = 0;
  return ({ done, of }: Progress): void => {
    if (done < of && done - told < TOLD_EVERY) return;
    told = done;
    strapi.log.info(`communities-of-practice: the search index has ${done} of ${of} rows.`);
  };
};

/** Whose words are found. */
const KINDS = [contributionKind, replyKind, resourceKind, faqKind];

export const search: Slice = {
  name: 'search',
  services: {
    search: ({ strapi }) => ({
      /**
       * Makes the index anew from the rows, while people read and write, and tells in the log how far it is.
       * @returns how many rows were gone through.
       */
      rebuild: async (onProgress: (progress: Progress) => void = logging(strapi)) =>
        (await rebuildIndex(strapi, KINDS, onProgress)).done,
    }),
  },
  contentApi: searchEndpoints,
};
