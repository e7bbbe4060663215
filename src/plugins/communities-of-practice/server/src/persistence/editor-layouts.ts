import type { Core } from '@strapi/strapi';
import type { EditorLayout } from '../core/editor-layout';

/** Part of what Strapi's Content Manager stores for a content type. */
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const wordsOf = (words: EditorLayout['words'][string]) =>
  typeof words === 'string' ? { label: words, description: '' } : { label: words[0], description: words[1] };

/** Strapi's configuration with our layout put into it. */
export const withLayout = (configuration: Configuration, layout: EditorLayout): Configuration => ({
  settings: {
    ...configuration.settings,
    mainField: layout.mainField,
    defaultSortBy: layout.sortBy.field,
    defaultSortOrder: layout.sortBy.order,
    pageSize: 20,
  },
  metadatas: Object.fromEntries(
    Object.entries(configuration.metadatas).map(([name, { edit, list }]) => {
      const words = layout.words[name];
      if (!words) return [name, { edit, list }];
      const { label, description } = wordsOf(words);
      const editable = !layout.readOnly?.includes(name);
      return [
        name,
        { edit: { ...edit, label, description, editable }, list: { ...list, label } },
      ];
    })
  ),
  layouts: {
    list: [...layout.list],
    edit: layout.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
  },
});

const storeOf = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: 'communities-of-practice', key: 'editor-layouts' });

/**
 * Lays out each content type in the Content Manager once. What was laid out is recorded by uid, so
 * that an editor's own changes stay and a type that is new in an upgrade still gets its layout.
 */
export const layOutForEditors = async (
  strapi: Core.Strapi,
  layouts: Readonly<Record<string, EditorLayout>>
): Promise<void> => {
  const store = storeOf(strapi);
  const done = ((await store.get({})) ?? []) as string[];
  const contentTypes = strapi.plugin('content-manager').service('content-types');
  const missing = Object.entries(layouts).filter(([uid]) => !done.includes(uid));
  for (const [uid, layout] of missing) {
    const model = contentTypes.findContentType(uid);
    const { settings, metadatas, layouts: rows } = await contentTypes.findConfiguration(model);
    await contentTypes.updateConfiguration(
      model,
      withLayout({ settings, metadatas, layouts: rows }, layout)
    );
  }
  if (missing.length > 0) await store.set({ value: [...done, ...missing.map(([uid]) => uid)] });
};
