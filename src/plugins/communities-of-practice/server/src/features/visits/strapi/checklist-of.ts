import type { Core } from '@strapi/strapi';
import { settingsInForce } from '../../church';

/** What the church has both sides of a visit confirm, as it reads now; empty for nothing. */
export const checklistOf = (strapi: Core.Strapi): readonly string[] =>
  settingsInForce(strapi).visitChecklist;
