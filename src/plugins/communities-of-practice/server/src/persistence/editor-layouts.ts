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

type LaidOut = Pick<Kind, 'uid' | 'layout' | 'schema' | 'editors'>;

/**
 * A form that an earlier release stored, or an editor laid out, with what is no longer an editor's to
 * write: shown as it is, and not as a box that would take what is then dropped. All else stays.
 * @param isHidden whether the schema keeps a field out of forms and lists.
 */
export const withoutLives = (
  kind: LaidOut,
  configuration: Configuration,
  isHidden: (name: string) => boolean
): Configuration => {
  const { may, begins = [] } = kind.editors;
  const isLife = (name: string) =>
    name in kind.schema.attributes && !may.includes(name) && !begins.includes(name);
  const { metadatas, layouts } = configuration;
  return {
    ...configuration,
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(([name, { edit, list }]) => [
        name,
        isLife(name) ? { edit: { ...edit, editable: false }, list } : { edit, list },
      ])
    ),
    layouts: {
      list: layouts.list.filter((name) => !isHidden(name)),
      edit: layouts.edit
        .map((row) => row.filter(({ name }) => !isHidden(name)))
        .filter((row) => row.length > 0),
    },
  };
};

/**
 * Lays out each content type in the Content Manager that nobody has laid out: when it is new, and
 * again when a boot without the plugin made Strapi forget it. Editors' own changes stay.
 */
export const layOutForEditors = async (
  strapi: Core.Strapi,
  kinds: readonly LaidOut[]
): Promise<void> => {
  const contentTypes = strapi.plugin('content-manager').service('content-types');
  for (const kind of kinds) {
    const { uid, layout } = kind;
    if (!layout) continue;
    const model = contentTypes.findContentType(uid);
    const { settings, metadatas, layouts: rows } = await contentTypes.findConfiguration(model);
    const configuration: Configuration = { settings, metadatas, layouts: rows };
    const laidOut = isUntouched(configuration, layout)
      ? withLayout(configuration, layout)
      : configuration;
    const isHidden = (name: string) => model.config?.attributes?.[name]?.hidden === true;
    const mended = withoutLives(kind, laidOut, isHidden);
    if (JSON.stringify(mended) === JSON.stringify(configuration)) continue;
    await contentTypes.updateConfiguration(model, mended);
  }
};
