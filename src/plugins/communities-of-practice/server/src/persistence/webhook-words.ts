import type { Core } from '@strapi/strapi';
import type { Kind } from './kind';

/**
 * Lets webhooks carry what stands in rows of the kinds that the project names (`webhooksCarry`, as
 * `['community']`); by default none do, and an event says only that a row with this id was written.
 * A webhook does not ask who may read: quiet, held and private posts are carried with the rest.
 * @throws Error for a name that is no kind, or that of a closed one. Call it in `register`.
 */
export const openToWebhooks = (strapi: Core.Strapi, kinds: readonly Kind[]): void => {
  const names = strapi.config.get<string[]>('plugin::communities-of-practice.webhooksCarry', []);
  for (const name of names) {
    const kind = kinds.find((candidate) => candidate.name === name && !candidate.isClosed);
    if (!kind) {
      throw new Error(
        `communities-of-practice: webhooksCarry names "${name}", which none carries.`
      );
    }
    for (const attribute of Object.values(kind.schema.attributes)) {
      Object.assign(attribute, { private: false });
    }
  }
};
