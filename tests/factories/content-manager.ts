import type { App } from '../support/app';
import type { Editor } from './editors';

type Values = Record<string, unknown>;

const PLUGIN = 'plugin::communities-of-practice';

/** What Strapi's form leaves out of what it sends: `DOCUMENT_META_FIELDS` of its admin. */
const META = [
  'id',
  'createdBy',
  'updatedBy',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'publishedBy',
  'localizations',
  'status',
];

/** A form of Strapi's Content Manager: it holds every field as it stood when it was opened. */
export interface Form {
  values: Values;
  /** Sends every field, with these changed, as *Save* does. */
  save(changed?: Values): ReturnType<App['http']['put']>;
}

/** Of a relation, Strapi shows how many there are; its form sends which it adds and takes away. */
const asSent = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'count' in value
    ? { connect: [], disconnect: [] }
    : value;

/** Strapi's own Content Manager over HTTP, as its pages call it. */
export const contentManager = (app: App, editor: Editor) => {
  const address = (type: string) =>
    `/content-manager/collection-types/${type.includes('::') ? type : `${PLUGIN}.${type}`}`;
  const bearer = `Bearer ${editor.token}`;
  const put = (type: string, key: string, values: Values) =>
    app.http
      .put(`${address(type)}/${key}`)
      .set('Authorization', bearer)
      .send(values);
  return {
    put,
    find: (type: string, key: string) =>
      app.http.get(`${address(type)}/${key}`).set('Authorization', bearer),
    create: (type: string, values: Values) =>
      app.http.post(address(type)).set('Authorization', bearer).send(values),
    delete: (type: string, key: string) =>
      app.http.delete(`${address(type)}/${key}`).set('Authorization', bearer),
    deleteMany: (type: string, keys: readonly string[]) =>
      app.http
        .post(`${address(type)}/actions/bulkDelete`)
        .set('Authorization', bearer)
        .send({ documentIds: keys }),
    clone: (type: string, key: string, values: Values = {}) =>
      app.http
        .post(`${address(type)}/clone/${key}`)
        .set('Authorization', bearer)
        .send(values),
    async open(type: string, key: string): Promise<Form> {
      const { body } = await app.http.get(`${address(type)}/${key}`).set('Authorization', bearer);
      const values = Object.fromEntries(
        Object.entries(body.data as Values)
          .filter(([name]) => !META.includes(name))
          .map(([name, value]) => [name, asSent(value)])
      );
      return { values, save: (changed = {}) => put(type, key, { ...values, ...changed }) };
    },
  };
};
