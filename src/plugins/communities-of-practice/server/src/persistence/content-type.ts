import type { Struct } from '@strapi/strapi';

/** A documentId that rows are looked up by, beside the relation that people see (ADR 0003). */
export const key = { type: 'string', column: { args: [32] } } as const;
/** A short word from a fixed list. */
export const word = (values: readonly string[], byDefault?: string) => ({
  type: 'enumeration' as const,
  enum: [...values],
  ...(byDefault === undefined ? {} : { default: byDefault }),
});
export const shortText = { type: 'string' } as const;
export const longText = { type: 'text' } as const;
export const markdown = { type: 'richtext' } as const;
/**
 * A moment, the same whatever time zone a server runs in: on PostgreSQL with time zone, and nowhere
 * finer than JavaScript's milliseconds, so that a cursor names it exactly (ADR 0012).
 */
export const dateTime = {
  type: 'datetime',
  column: { args: [{ useTz: true, precision: 3 }] },
} as const;
export const json = { type: 'json' } as const;
export const yesNo = { type: 'boolean', default: false } as const;
export const counter = { type: 'integer', default: 0 } as const;
/** How what people wrote stands, and how it stood before it was held or hidden. */
export const standings = (values: readonly string[]) => ({
  standing: word(values, 'shown'),
  standingBefore: word(values),
});
export const belongsTo = (target: string) => ({
  type: 'relation' as const,
  relation: 'manyToOne' as const,
  target,
});

/** What {@link Derives} makes of words: the kind's, and nobody's to write. */
export const DERIVED_WORDS = {
  html: longText,
  searchText: longText,
  derivedBy: { type: 'integer' },
};

interface Described {
  singularName: string;
  pluralName: string;
  displayName: string;
  description: string;
  collectionName: string;
  attributes: Record<string, { type: string; [option: string]: unknown }>;
  /** Kept by the plugin: neither shown nor edited in the Content Manager. */
  hidden: readonly string[];
  indexes: readonly { name: string; columns: readonly string[]; type?: 'unique' }[];
  /** Its kind `derives`: what is made of its words is stored beside them. */
  hasDerivedWords?: boolean;
  /** False keeps the whole type out of the Content Manager. */
  isEdited?: boolean;
}

/**
 * A content type of the plugin. No draft and publish and no i18n: with either, what hangs from a row
 * would be linked twice or not at all. Kept out of the Content-Type Builder, which can strip indexes.
 */
export const contentType = ({
  singularName,
  pluralName,
  displayName,
  description,
  collectionName,
  attributes,
  hidden,
  indexes,
  hasDerivedWords = false,
  isEdited = true,
}: Described): Struct.ContentTypeSchema =>
  ({
    kind: 'collectionType',
    collectionName,
    info: { singularName, pluralName, displayName, description },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: isEdited },
      'content-type-builder': { visible: false },
    },
    config: {
      attributes: Object.fromEntries(
        [...hidden, ...(hasDerivedWords ? Object.keys(DERIVED_WORDS) : [])].map((name) => [
          name,
          { hidden: true },
        ])
      ),
    },
    // Private, so that webhooks carry ids and moments alone (ADR 0019). Strapi writes column names into
    // the attributes it is given: each needs an object of its own.
    attributes: Object.fromEntries(
      Object.entries({ ...attributes, ...(hasDerivedWords ? DERIVED_WORDS : {}) }).map(
        ([name, attribute]) => [name, { ...attribute, private: true }]
      )
    ),
    indexes,
  }) as unknown as Struct.ContentTypeSchema;
