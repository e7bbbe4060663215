import { z } from '@strapi/utils';
import { schemaNames } from './schema-names';

export const PAGE_SIZE_DEFAULT = 20;
export const PAGE_SIZE_MAX = 100;
/** Rows that a numbered page may skip; cursors go further at no cost. */
export const OFFSET_MAX = 10_000;

const wholeNumber = (min: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((number) => number >= min, `must be at least ${min}`)
    .meta({ type: 'integer', minimum: min });

/**
 * Strapi's `pagination[page]` and `pagination[pageSize]`, or `pagination[cursor]` for a feed that is
 * walked to its end. A page size above the largest is served as the largest, as Strapi does.
 */
export const pagination = z
  .strictObject({
    page: wholeNumber(1).optional().describe('A numbered page. Not with a cursor.'),
    pageSize: wholeNumber(1)
      .transform((size) => Math.min(size, PAGE_SIZE_MAX))
      .default(PAGE_SIZE_DEFAULT)
      .meta({
        type: 'integer',
        minimum: 1,
        default: PAGE_SIZE_DEFAULT,
        description: `More than ${PAGE_SIZE_MAX} is served as ${PAGE_SIZE_MAX}.`,
      }),
    withCount: z.enum(['true', 'false', '1', '0']).optional(),
    cursor: z
      .string()
      .max(200)
      .optional()
      .describe('Where the last page ended, for lists that answer with `next`.'),
  })
  .refine((asked) => asked.page === undefined || asked.cursor === undefined, {
    message: 'takes a page or a cursor, not both',
  })
  .prefault({});

export type Pagination = z.output<typeof pagination>;

/** One value as `filters[x]=v` or Strapi's `filters[x][$eq]=v`; several as `[$in]`. */
export const oneOf = <T extends string>(value: z.ZodType<T>) =>
  z.union([
    value.transform((one) => [one]),
    z.strictObject({ $eq: value }).transform(({ $eq }) => [$eq]),
    z
      .strictObject({
        $in: z.union([z.array(value).min(1).max(20), value.transform((one) => [one])]),
      })
      .transform(({ $in }) => $in),
  ]);

/**
 * Words looked for in a text, past case, accents and endings, all of them; the last may be a beginning:
 * `filters[text][$containsi]=heat`, as Strapi's clients write it. Not the middles of words.
 */
export const containing = z
  .strictObject({
    $containsi: z
      .string()
      .trim()
      .min(2)
      .max(100)
      .refine((text) => !text.includes('\u0000')),
  })
  .transform(({ $containsi }) => $containsi);

export const pageMeta = z.strictObject({
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int().optional(),
  total: z.int().optional(),
});
pageMeta.register(schemaNames, { id: 'PageMeta' });

export const cursorMeta = z.strictObject({
  pageSize: z.int(),
  /** What to send as `pagination[cursor]` for what follows; null at the end. */
  next: z.string().nullable(),
});
cursorMeta.register(schemaNames, { id: 'CursorMeta' });

export const emptyMeta = z.strictObject({});
emptyMeta.register(schemaNames, { id: 'EmptyMeta' });
export const one = <T extends z.ZodType>(data: T) => z.strictObject({ data, meta: emptyMeta });
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item),
    meta: z.strictObject({ pagination: z.union([cursorMeta, pageMeta]) }),
  });
export const all = <T extends z.ZodType>(item: T) =>
  z.strictObject({ data: z.array(item), meta: emptyMeta });
