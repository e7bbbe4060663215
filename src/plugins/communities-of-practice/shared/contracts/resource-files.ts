import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { one } from './listing';
import { schemaNames } from './schema-names';
import { documentId, line, moment } from './values';

const contract = contractsIn({
  name: 'resource-file',
  description: 'Files that belong to a resource: photos, PDF, Office without macros, plain text.',
});

/** What is taken, by what is in it; said in one place (`features/files/domain/file-types.ts` says more of each). */
export const FILE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'text/plain',
] as const;
export type FileType = (typeof FILE_TYPES)[number];

export const FILE_NAME_MAX = 120;
export const CAPTION_MAX = 200;

export const resourceFile = z.strictObject({
  documentId,
  /** As it was called, without what could mislead, and with the ending that belongs to its type. */
  name: z.string(),
  /** Bytes, as it is sent. */
  size: z.int(),
  type: z.enum(FILE_TYPES),
  /** What is on it: of a picture, what stands for it where it is not seen. */
  caption: z.string().nullable(),
  /** Below `/api/communities-of-practice`; asked for with the reader's token, as all else is. */
  address: z.string(),
  addedAt: moment,
});
resourceFile.register(schemaNames, { id: 'ResourceFile' });
export type ResourceFile = z.input<typeof resourceFile>;

/** The same in the admin, which has addresses of its own for what is in it. */
export const fileInAdmin = resourceFile.omit({ address: true });
export type FileInAdmin = z.input<typeof fileInAdmin>;

const which = z.strictObject({ documentId, file: documentId });

/** What a route says whose answer is the bytes of a file. */
export const answersBytes = {
  media: 'application/octet-stream',
  reply: z.string().meta({ format: 'binary' }),
  refuses: ['not-found'],
} as const;

export const resourceFileContracts = {
  findOne: contract({
    action: 'resource-file.findOne',
    method: 'GET',
    path: '/resources/:documentId/files/:file',
    who: 'anyone',
    summary:
      'The bytes of a file, to whoever may read its resource; to be saved, or shown if a picture',
    params: which,
    ...answersBytes,
  }),
  create: contract({
    action: 'resource-file.create',
    method: 'POST',
    path: '/resources/:documentId/files',
    takes: 'file',
    budget: 'files',
    who: 'author',
    summary:
      'Put a file with your own resource. Its type is told by what is in it; where a photo was taken is taken out',
    params: z.strictObject({ documentId }),
    body: z.strictObject({
      caption: line({ min: 0, max: CAPTION_MAX })
        .optional()
        .describe('What is on it: of a picture, what stands for it where it is not seen.'),
    }),
    example: { caption: 'The log on its string, by the vestry door' },
    reply: one(resourceFile),
    status: 201,
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
      'already-withdrawn',
      'too-many-files',
      'too-many-today',
      'file-not-taken',
      'file-damaged',
      'file-unsafe',
      'file-too-large',
    ],
  }),
  delete: contract({
    action: 'resource-file.delete',
    method: 'DELETE',
    path: '/resources/:documentId/files/:file',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Take a file away from your own resource. Its bytes are deleted at once',
    params: which,
    reply: one(z.strictObject({ documentId, deletedAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
};
