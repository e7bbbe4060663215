import { z } from '@strapi/utils';
import { schemaNames } from './schema-names';

/** Strapi's documentId: 24 lower-case letters and digits (cuid2). Not a UUID. */
export const documentId = z
  .string()
  .regex(/^[a-z0-9]{24}$/, 'must be a documentId of 24 letters and digits');
documentId.register(schemaNames, { id: 'DocumentId' });

/** A community as an address names it: by its documentId, or by the slug that the website links to. */
export const communityAddress = z
  .string()
  .regex(/^[A-Za-z0-9_.~-]{1,255}$/, 'must be a documentId or a slug')
  .describe('Its documentId or its slug. What looks like a documentId is taken for one.');
communityAddress.register(schemaNames, { id: 'CommunityAddress' });

/** A documentId for examples: nobody's. */
export const EXAMPLE_KEY = 'tz4a98xxat96iws9zmbrgj3a';

export const moment = z.iso.datetime().meta({ description: 'UTC, ISO 8601' });

const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

const storable = (text: string) => !UNSTORABLE.test(text) && !LONE_SURROGATE.test(text);
const UNSTORABLE_MESSAGE =
  'holds a character that cannot be stored (a control character or half an emoji)';

const SHOWN = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a reader sees anything: not so of spaces, zero-width characters and fillers alone. */
export const showsSomething = (text: string): boolean => SHOWN.test(text);

const isEmptyOrShows = (text: string) => text.trim() === '' || showsSomething(text);
const BLANK_MESSAGE = 'shows nothing: please write it in words';

/** Length as a reader counts: code points, so an emoji is one. */
const length = (text: string) => [...text].length;

/** How words stand that can be hidden while what they belong to goes on: a closing's, thanks', a name. */
export const WORDS_STANDINGS = ['shown', 'held', 'hidden'] as const;
export type WordsStanding = (typeof WORDS_STANDINGS)[number];

/** One line of text; white space around it is dropped. Lengths in code points. */
export const line = ({ min = 1, max }: { min?: number; max: number }) =>
  z
    .string()
    .max(max * 2, `must be at most ${max} characters`)
    .refine(storable, UNSTORABLE_MESSAGE)
    .refine((text) => !/[\n\r]/.test(text.trim()), 'must be one line')
    .transform((text) => text.trim())
    .refine(isEmptyOrShows, BLANK_MESSAGE)
    .refine((text) => length(text) >= min, `must be at least ${min} characters`)
    .refine((text) => length(text) <= max, `must be at most ${max} characters`)
    .meta({ minLength: min, maxLength: max });

/** Several lines of Markdown, kept as typed but for line ends; white space alone is nothing. */
export const prose = ({ min = 1, max }: { min?: number; max: number }) =>
  z
    .string()
    .max(max * 2, `must be at most ${max} characters`)
    .refine(storable, UNSTORABLE_MESSAGE)
    .transform((text) => (text.trim() === '' ? '' : text.replace(/\r\n?/g, '\n')))
    .refine(isEmptyOrShows, BLANK_MESSAGE)
    .refine((text) => length(text.trim()) >= min, `must be at least ${min} characters`)
    .refine((text) => length(text) <= max, `must be at most ${max} characters`)
    .meta({ minLength: min, maxLength: max });

/** A web address that can be shown as a link. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    message: 'must be a web address (https://…)',
  })
  .max(500)
  .refine(storable, UNSTORABLE_MESSAGE);

export const calendarDay = z.iso.date('must be a day, as 2026-03-31');
