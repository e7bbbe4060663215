import type { Core, UID } from '@strapi/strapi';

/** What the plugin needs of the Document Service, for the plugin's own types. */
export interface Documents {
  findOne(params: { documentId: string; populate?: unknown }): Promise<unknown>;
  create(params: { data: object }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: object }): Promise<{ documentId: string } | null>;
  delete(params: { documentId: string }): Promise<unknown>;
}

/**
 * Strapi types `strapi.documents(uid)` from files that an app generates, and a plugin has none: the
 * one place where its type is said by hand. What is written is checked by contracts before.
 */
export const documents = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.CollectionType) as unknown as Documents;
