import type { Core, Struct } from '@strapi/strapi';
import type { EditorLayout } from './editor-layout';
import type { Endpoint } from '../http/endpoint';

/** A permission of Strapi's admin roles. */
export interface AdminAction {
  uid: string;
  displayName: string;
  subCategory: string;
}

/** One feature's part of the plugin, and its only door. */
export interface Slice {
  name: string;
  contentTypes?: Record<string, Struct.ContentTypeSchema>;
  /** How the Content Manager shows them, by the same names. */
  editorLayouts?: Record<string, EditorLayout>;
  /** What other code of the project may call: `strapi.plugin('communities-of-practice').service(name)`. */
  services?: Record<string, (context: { strapi: Core.Strapi }) => object>;
  /** For members of the website, under `/api/communities-of-practice`. */
  contentApi?: readonly Endpoint[];
  /** For Strapi's admin, under `/communities-of-practice`. */
  adminApi?: readonly Endpoint[];
  adminActions?: readonly AdminAction[];
  register?(strapi: Core.Strapi): void;
  bootstrap?(strapi: Core.Strapi): Promise<void>;
}
