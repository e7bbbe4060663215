import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ConfigSections } from '../../../core/plugin-config';

const BY_DEFAULT = 'UTC';

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** In the project's `config/plugins`: `metrics: { timeZone: 'Europe/London' }`. */
export const METRICS_CONFIG: ConfigSections = {
  metrics: {
    timeZone: z
      .string('takes the name of a time zone')
      .refine(isTimeZone, 'takes a time zone as Europe/London'),
  },
};

/** In which weeks begin on Monday at midnight. */
export const metricsTimeZone = (strapi: Core.Strapi): string =>
  strapi.config.get<string | undefined>('plugin::communities-of-practice.metrics.timeZone') ??
  BY_DEFAULT;
