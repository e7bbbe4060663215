import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ConfigSections } from '../../../core/plugin-config';

export const FILE_LIMITS = {
  /** One file, in megabytes as Strapi counts them. */
  largestMegabytes: 10,
  /** How many a resource may have. */
  perResource: 8,
};

const wholeNumber = z.int('takes a whole number').min(0, 'takes 0 or more');

/** Plugin config `files`. */
export const FILES_CONFIG: ConfigSections = {
  files: {
    /** Absolute, or below the project's folder; shared by all nodes, and never among what Strapi serves. */
    folder: z.string('takes a path').min(1, 'takes a path'),
    largestMegabytes: wholeNumber,
    perResource: wholeNumber,
  },
};

const DEFAULT_FOLDER = path.join('private', 'communities-of-practice');
export const MEGABYTE = 1_000_000;

const settings = (strapi: Core.Strapi) => ({
  folder: DEFAULT_FOLDER,
  ...FILE_LIMITS,
  ...strapi.config.get<Partial<typeof FILE_LIMITS> & { folder?: string }>(
    'plugin::communities-of-practice.files',
    {}
  ),
});

export const filesFolder = (strapi: Core.Strapi): string =>
  path.resolve(strapi.dirs.app.root, settings(strapi).folder);

export const largestBytes = (strapi: Core.Strapi): number =>
  settings(strapi).largestMegabytes * MEGABYTE;

export const filesPerResource = (strapi: Core.Strapi): number => settings(strapi).perResource;

/**
 * @throws Error, at boot, where the folder is below one that Strapi serves to everybody: no access check
 *   stands before that.
 */
export const refuseServedFolder = (strapi: Core.Strapi): void => {
  const served = strapi.dirs.static.public;
  const way = path.relative(served, filesFolder(strapi));
  const isBelow = way === '' || !(way.startsWith('..') || path.isAbsolute(way));
  if (isBelow) {
    throw new Error(
      `communities-of-practice: files.folder is below ${served}, where everybody reads it. Name another one.`
    );
  }
};
