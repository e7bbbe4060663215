import type { Core } from '@strapi/strapi';
import type { EditorLayout } from '../core/editor-layout';
import type { Kind } from './kind';

/** Part of what Strapi's Content Manager stores for a content type. */
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const wordsOf = (words: EditorLayout['words'][string]) =>
  typeof words === 'string'
    ? { label: words, description: '' }
    : { label: words[0], description: words[1] };

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
      return [name, { edit: { ...edit, label, description, editable }, list: { ...list, label } }];
    })
  ),
  layouts: {
    list: [...layout.list],
    edit: layout.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
  },
});

/** Strapi labels a field with its attribute's name until somebody, we or an editor, words it. */
const isUntouched = ({ metadatas }: Configuration, { words }: EditorLayout): boolean =>
  Object.keys(words).every((name) => metadatas[name]?.edit.label === name);

/**
 * Lays out each content type in the Content Manager that nobody has laid out: when it is new, and
 * again when a boot without the plugin made Strapi forget it. Editors' own changes stay.
 */
export const layOutForEditors = async (
  strapi: Core.Strapi,
  kinds: readonly Pick<Kind, 'uid' | 'layout'>[]
): Promise<void> => {
  const contentTypes = strapi.plugin('content-manager').service('content-types');
  for (const { uid, layout } of kinds) {
    if (!layout) continue;
    const model = contentTypes.findContentType(uid);
    const { settings, metadatas, layouts: rows } = await contentTypes.findConfiguration(model);
    const configuration: Configuration = { settings, metadatas, layouts: rows };
    if (!isUntouched(configuration, layout)) continue;
    await contentTypes.updateConfiguration(model, withLayout(configuration, layout));
  }
};
