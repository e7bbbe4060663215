import fs from 'node:fs';
import path from 'node:path';
import { inProject, type Project } from './project';

const PAGE = 'dist/src/api/page/content-types/page/schema.json';
const EXTENSION = 'dist/src/extensions/communities-of-practice/strapi-server.js';

/** The church adds a field to a type of its own, as it may on any day. */
export const addToPage = (project: Project, field: string): void => {
  const file = inProject(project, PAGE);
  const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
  schema.attributes[field] = { type: 'string' };
  fs.writeFileSync(file, JSON.stringify(schema));
};

/** Attributes more on one of the plugin's types, as its next release would bring them. */
export const addToOurs = (project: Project, type: string, attributes: object): void => {
  const file = inProject(project, EXTENSION);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(
    file,
    `module.exports = (plugin) => {
  Object.assign(plugin.contentTypes['${type}'].schema.attributes, ${JSON.stringify(attributes)});
  return plugin;
};
`
  );
};
