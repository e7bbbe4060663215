import type { Core } from '@strapi/strapi';
import { settingsInForce } from '../../church';

/** Where a conversation is read and answered on the church's website; null where no page was named. */
export const addressOnWebsite = (strapi: Core.Strapi, documentId: string): string | null => {
  const { website } = settingsInForce(strapi);
  if (website === null) return null;
  const address = new URL(website);
  address.searchParams.set('gp-thread', documentId);
  return address.href;
};
