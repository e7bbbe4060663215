import type { App } from './app';

/** The names of every attribute of these content types, each once. */
export const attributeNames = (app: App, isMeant: (uid: string) => boolean): string[] => {
  const types: [string, { attributes: object }][] = Object.entries(app.strapi.contentTypes);
  const meant = types.filter(([uid]) => isMeant(uid));
  return [...new Set(meant.flatMap(([, { attributes }]) => Object.keys(attributes)))];
};
