import type { z } from '@strapi/utils';

/** How a field of an activity is asked for and shown. */
export interface ActivityField {
  name: string;
  label: string;
  help?: string;
  kind: 'line' | 'prose' | 'date' | 'link' | 'choice' | 'lines' | 'people' | 'contributions';
  required: boolean;
  maxLength?: number;
  maxItems?: number;
  choices?: readonly { key: string; label: string }[];
}

export interface Outcome {
  key: string;
  label: string;
}

/**
 * One of the seed's joint activities: a small protocol. A module in `kinds/` describes one; adding a
 * twelfth is one new file, its line in the registry and its translations.
 */
export interface Activity {
  key: string;
  name: string;
  /** The seed's typical dialogue, word for word. */
  prompt: string;
  fields: readonly ActivityField[];
  /** Parses `details`, the activity's own fields. Made by {@link detailsOf}. */
  details: z.ZodType<Record<string, unknown>>;
  /** Whether silence after it is a failure of the community. */
  expectsReply: boolean;
  /** The larger thing it opens, whose protocol stands in its own feature; null for none. */
  opens:
    | 'resource'
    | 'working-group'
    | 'argument-pack'
    | 'quiet-check'
    | 'faq'
    | 'visit'
    | 'gap'
    | null;
  closingQuestion: string;
  outcomes: readonly Outcome[];
}
