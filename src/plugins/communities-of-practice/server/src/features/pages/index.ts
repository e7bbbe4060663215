import { pageContracts } from '../../../../shared/contracts';
import { pageEndpoint } from '../../http/pages';
import type { Slice } from '../../slice';
import { ABSENT } from './strapi/absent';
import { faqReading } from './strapi/faq.page';
import { threadReading } from './strapi/thread.page';

/** What browsers and messengers show of a link, without a script. */
export const pages: Slice = {
  name: 'pages',
  pages: [pageEndpoint(pageContracts.thread, [threadReading, faqReading], ABSENT)],
};
