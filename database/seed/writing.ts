import type { Core, UID } from '@strapi/strapi';

/** What is written, and how far it has come. */
export interface Writing {
  strapi: Core.Strapi;
  /** Says that one more thing was written. */
  tick(): void;
}

/** Writes one document and gives its documentId. */
export const write = async (
  { strapi, tick }: Writing,
  uid: string,
  data: object,
  options: object = {}
): Promise<string> => {
  const { documentId } = await strapi
    .documents(uid as UID.CollectionType)
    .create({ data, ...options });
  tick();
  return documentId;
};

/** Looks up what was written before by its stable name. */
export const keyIn = (keys: ReadonlyMap<string, string>, name: string): string => {
  const key = keys.get(name);
  if (!key) throw new Error(`The demo names "${name}", which it did not write.`);
  return key;
};

export const PLUGIN = 'plugin::communities-of-practice';
