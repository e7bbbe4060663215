import { demoChurches, demoPages } from '../demo/churches';
import { write, type Writing } from './writing';

/** What the church has in its Strapi anyway. */
export const writeChurchContent = async (writing: Writing): Promise<void> => {
  for (const church of demoChurches) await write(writing, 'api::church.church', church);
  for (const page of demoPages) {
    await write(writing, 'api::page.page', page, { status: 'published' });
  }
};

export const CHURCH_CONTENT_COUNT = demoChurches.length + demoPages.length;
