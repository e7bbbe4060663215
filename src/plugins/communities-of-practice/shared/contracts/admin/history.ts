import { z } from '@strapi/utils';
import { contract } from '../contract';
import { cursorMeta, one, pagination } from '../listing';
import { documentId, moment } from '../values';

/** What the record can be narrowed to. */
export const HISTORY_FAMILIES = [
  'people',
  'communities',
  'posts',
  'threads',
  'thanks',
  'concerns',
] as const;
export type HistoryFamily = (typeof HISTORY_FAMILIES)[number];

/** A person's documentId, an editor as `editor:<id>`, `system`, or `gone` for who was forgotten. */
const whoKey = z.string().regex(/^([a-z0-9]{24}|editor:\d{1,9}|system|gone)$/);

const whichEvents = z.strictObject({
  community: documentId.optional(),
  /** Who did it, or whom it concerns. */
  who: whoKey.optional(),
  /** The thing it happened to, or the thread it happened in. */
  what: documentId.optional(),
  family: z.enum(HISTORY_FAMILIES).optional(),
  from: moment.optional(),
  /** Not itself among them. */
  to: moment.optional(),
});
export type WhichEvents = z.output<typeof whichEvents>;

/** Somebody in the record. `name` is null for who is no longer here, and for the system. */
const party = z.strictObject({
  kind: z.enum(['person', 'editor', 'system']),
  key: whoKey,
  name: z.string().nullable(),
});
export type Party = z.input<typeof party>;

/** Lifecycle facts, never words: `{ "standing": "shown" }`. */
const facts = z.record(z.string(), z.union([z.string(), z.boolean(), z.null()]));

const historyEvent = z.strictObject({
  documentId,
  verb: z.string(),
  at: moment,
  who: party,
  recipient: party.nullable(),
  what: z.string(),
  community: z.strictObject({ documentId, name: z.string().nullable() }).nullable(),
  /** The thread; its title where the reader may read it there too. */
  contribution: documentId.nullable(),
  title: z.string().nullable(),
  was: facts.nullable(),
  became: facts.nullable(),
  why: z.string().nullable(),
});
export type HistoryEvent = z.input<typeof historyEvent>;

/** As many as one file holds; narrowing by dates gives the rest. */
export const HISTORY_EXPORT_MAX = 10_000;

export const historyContracts = {
  find: contract({
    action: 'history.find',
    method: 'GET',
    path: '/history',
    who: 'signed-in',
    summary: 'Who did what, when and why, newest first',
    query: whichEvents.extend({ pagination }),
    reply: z.strictObject({
      data: z.array(historyEvent),
      meta: z.strictObject({ pagination: cursorMeta }),
    }),
    refuses: ['malformed-cursor'],
  }),
  /** For spreadsheets. What could be taken for a formula there is written as text. */
  exportHistory: contract({
    action: 'history.exportHistory',
    method: 'GET',
    path: '/history/export',
    who: 'signed-in',
    summary: 'The same as comma-separated values, the newest events first',
    query: whichEvents,
    reply: one(
      z.strictObject({
        fileName: z.string(),
        csv: z.string(),
        /** Whether there are more than one file holds. */
        isCut: z.boolean(),
      })
    ),
  }),
};
