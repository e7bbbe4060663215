/** Why a file is not taken, as `refusals.ts` has them all. */
export const FILE_REFUSALS = {
  'too-many-files': {
    status: 409,
    message: 'This has as many files as it can have. Take one away first.',
  },
  'file-too-large': {
    status: 413,
    message: 'This file is larger than can be taken. Make it smaller, or link to where it is.',
  },
  'file-needed': {
    status: 415,
    message: 'Send one file as multipart/form-data, in the field named file.',
  },
  'file-not-taken': {
    status: 422,
    message:
      'Files of this kind are not taken. Pictures (JPEG, PNG, WebP, GIF), PDF, Office files without macros and plain text (txt, csv, md) are.',
  },
  'file-damaged': {
    status: 422,
    message: 'This file is empty or broken. Open it on your device, save it anew and send that.',
  },
  'file-unsafe': {
    status: 422,
    message:
      'Something in this file could run by itself, or hides in it. Save it without macros, scripts and embedded files, as PDF perhaps.',
  },
} as const;
