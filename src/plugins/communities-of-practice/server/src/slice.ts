import type { Core } from '@strapi/strapi';
import type { ConfigSections } from './core/plugin-config';
import type { Endpoint } from './http/endpoint';
import type { PageEndpoint } from './http/pages';
import type { SecretPage } from './http/secret-pages';
import type { Job } from './persistence/jobs';
import type { Kind } from './persistence/kind';
import type { LedgerReader } from './persistence/ledger-reader';
import type { OwnTable } from './persistence/own-table';

/** A permission of Strapi's admin roles. */
export interface AdminAction {
  uid: string;
  displayName: string;
  subCategory: string;
}

/** One feature's part of the plugin, and its only door. */
export interface Slice {
  name: string;
  kinds?: readonly Kind[];
  ownTables?: readonly OwnTable[];
  /** Verbs of events that the feature appends itself: what no row tells, such as a reading. */
  verbs?: readonly string[];
  /** What other code of the project may call: `strapi.plugin('communities-of-practice').service(name)`. */
  services?: Record<string, (context: { strapi: Core.Strapi }) => object>;
  /** For members of the website, under `/api/communities-of-practice`. */
  contentApi?: readonly Endpoint[];
  /** HTML for everybody, under `/api/communities-of-practice` too. */
  pages?: readonly PageEndpoint[];
  /** For whoever has their address, there too. */
  secretPages?: readonly SecretPage[];
  /** For Strapi's admin, under `/communities-of-practice`. */
  adminApi?: readonly Endpoint[];
  adminActions?: readonly AdminAction[];
  /** Its settings in the project's `config/plugins`, by section; several features may share one. */
  config?: ConfigSections;
  /** What follows from ledger events, each handled exactly once. */
  readers?: readonly LedgerReader[];
  /** What runs by the clock, on one node at a time. */
  jobs?: readonly Job[];
  register?(strapi: Core.Strapi): void;
  bootstrap?(strapi: Core.Strapi): Promise<void>;
  destroy?(strapi: Core.Strapi): Promise<void>;
}
