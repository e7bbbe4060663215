import { z } from '@strapi/utils';
import { documentId, FILE_TYPES } from '../../../../../shared/contracts';

/** A file as the row says that it belongs to: its bytes lie elsewhere, by its documentId. */
const keptFile = z.object({
  documentId,
  name: z.string(),
  size: z.number(),
  type: z.enum(FILE_TYPES),
  caption: z.string().nullable(),
  /** ISO 8601. */
  addedAt: z.string(),
});
export type KeptFile = z.output<typeof keptFile>;

/** The files of a column's value, parsed; none of anything else. */
export const keptFilesIn = (value: unknown): KeptFile[] =>
  Array.isArray(value)
    ? value.flatMap((item) => {
        const { success, data } = keptFile.safeParse(item);
        return success ? [data] : [];
      })
    : [];
