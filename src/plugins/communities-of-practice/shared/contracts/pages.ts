import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { documentId } from './values';

const contract = contractsIn({
  name: 'page',
  description: 'What browsers and messengers show of a link: HTML, without a script.',
});

export const pageContracts = {
  /** As visitors read it, whoever asks; what they may not read is the same page of status 404. */
  thread: contract({
    action: 'page.thread',
    method: 'GET',
    path: '/p/:documentId',
    who: 'anyone',
    summary:
      'A conversation or a published FAQ that visitors may read, as a page: for link previews, search ' +
      'engines, and without scripts',
    media: 'text/html',
    params: z.strictObject({ documentId }),
    reply: z.string(),
  }),
};
