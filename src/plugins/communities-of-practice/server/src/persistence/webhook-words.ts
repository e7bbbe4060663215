import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ConfigSections } from '../core/plugin-config';
import type { Kind } from './kind';
import type { OwnAttributes } from './own-attributes';

export const WEBHOOKS_CONFIG: ConfigSections = {
  webhooksCarry: z.array(z.string(), 'takes a list of names'),
};

/**
 * Lets webhooks carry what stands in rows of the kinds that the project names (`webhooksCarry`, as
 * `['community']`); by default none do, and an event says only that a row with this id was written.
 * A webhook does not ask who may read: quiet, held and private posts are carried with the rest.
 * What the project added to a type and made private stays so.
 * @throws Error for a name that is no kind, or that of a closed one. Call it in `register`.
 */
export const openToWebhooks = (
  strapi: Core.Strapi,
  kinds: readonly Kind[],
  own: OwnAttributes
): void => {
  const names = strapi.config.get<string[]>('plugin::communities-of-practice.webhooksCarry', []);
  for (const name of names) {
    const kind = kinds.find((candidate) => candidate.name === name && !candidate.isClosed);
    if (!kind) {
      throw new Error(
        `communities-of-practice: webhooksCarry names "${name}", which none carries.`
      );
    }
    for (const [attribute, described] of Object.entries(kind.schema.attributes)) {
      if (own.get(kind.uid)?.has(attribute)) Object.assign(described, { private: false });
    }
  }
};
