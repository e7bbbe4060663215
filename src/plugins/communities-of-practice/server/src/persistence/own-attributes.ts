import type { Kind } from './kind';

/** The attributes that the plugin itself gives its types, by uid; a project may add others. */
export type OwnAttributes = ReadonlyMap<string, ReadonlySet<string>>;

/** To be asked when the plugin is put together: afterwards a project's extensions are among them. */
export const ownAttributesOf = (kinds: readonly Kind[]): OwnAttributes =>
  new Map(kinds.map(({ uid, schema }) => [uid, new Set(Object.keys(schema.attributes))]));
