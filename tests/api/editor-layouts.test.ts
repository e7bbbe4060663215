import { features } from '../../src/plugins/communities-of-practice/server/src/features';
import { layOutForEditors } from '../../src/plugins/communities-of-practice/server/src/persistence/editor-layouts';
import { bootApp, type App } from '../support/app';

const KINDS = features.flatMap(({ kinds }) => kinds ?? []);
const LAID_OUT = KINDS.filter(({ layout }) => layout);

interface Field {
  edit: { label: string; editable: boolean };
  list: object;
}
interface Configuration {
  settings: object;
  metadatas: Record<string, Field>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

describe('forms of the Content Manager', () => {
  let app: App;

  const service = () => app.strapi.plugin('content-manager').service('content-types');
  const read = async (uid: string): Promise<Configuration> => {
    const { settings, metadatas, layouts } = await service().findConfiguration(
      service().findContentType(uid)
    );
    return { settings, metadatas, layouts };
  };
  const store = (uid: string, configuration: Configuration) =>
    service().updateConfiguration(service().findContentType(uid), configuration);

  beforeAll(async () => {
    app = await bootApp('editor_layouts');
  });

  afterAll(() => app.stop());

  it.each(LAID_OUT)(
    'a new form of a $name has no box for what an editor does not write',
    async (kind) => {
      const { metadatas, layouts } = await read(kind.uid);
      const own = [...kind.editors.may, ...(kind.editors.begins ?? [])];
      const shown = layouts.edit.flat().map(({ name }) => name);
      for (const name of shown) {
        expect([name, metadatas[name]?.edit.editable]).toEqual([name, own.includes(name)]);
      }
    }
  );

  it.each(LAID_OUT)(
    'a form of a $name that an earlier release stored is mended, and no more',
    async (kind) => {
      const now = await read(kind.uid);
      const first = kind.editors.may[0] ?? '';
      const earlier: Configuration = {
        ...now,
        metadatas: Object.fromEntries(
          Object.entries(now.metadatas).map(([name, { edit, list }]) => [
            name,
            {
              edit: { ...edit, editable: true, ...(name === first ? { label: 'Ours' } : {}) },
              list,
            },
          ])
        ),
        layouts: { list: now.layouts.list.slice(0, 2), edit: [...now.layouts.edit].reverse() },
      };
      const hidden = kind.name === 'contribution' ? [[{ name: 'lastActivityAt', size: 12 }]] : [];
      await store(kind.uid, {
        ...earlier,
        layouts: { ...earlier.layouts, edit: [...earlier.layouts.edit, ...hidden] },
      });
      await layOutForEditors(app.strapi, KINDS);
      const mended = await read(kind.uid);
      expect(mended.layouts).toEqual(earlier.layouts);
      expect(mended.metadatas[first]?.edit.label).toBe('Ours');
      for (const name of Object.keys(kind.schema.attributes)) {
        const own = [...kind.editors.may, ...(kind.editors.begins ?? [])].includes(name);
        if (mended.metadatas[name]) {
          expect([name, mended.metadatas[name]?.edit.editable]).toEqual([name, own]);
        }
      }
      await layOutForEditors(app.strapi, KINDS);
      expect(await read(kind.uid)).toEqual(mended);
    }
  );
});
