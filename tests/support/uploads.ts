import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { TestPerson } from '../factories/people';
import { API, type App } from './app';
import type { Sent } from './wire';

/** A file as a browser sends it, and the fields beside it. */
export interface Form {
  bytes: Buffer;
  /** As the sender calls it, sent as it stands. */
  name: string;
  type?: string;
  field?: string;
  fields?: Record<string, string>;
}

const BOUNDARY = '----gathering-places-test';

const part = (disposition: string, more: string, content: Buffer | string): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);

/** The same as multipart. */
export const formOf = ({
  bytes,
  name,
  type = 'application/octet-stream',
  field = 'file',
  fields = {},
}: Form): Pick<Sent, 'raw' | 'headers'> => ({
  raw: Buffer.concat([
    ...Object.entries(fields).map(([key, value]) => part(`name="${key}"`, '', value)),
    part(`name="${field}"; filename="${name}"`, `Content-Type: ${type}\r\n`, bytes),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]),
  headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
});

/** A small picture of one colour. */
export const picture = (
  format: 'jpeg' | 'png' | 'webp' | 'gif' = 'png',
  size: { width: number; height: number } = { width: 4, height: 2 }
): Promise<Buffer> =>
  sharp({ create: { ...size, channels: 3, background: '#a05020' } })
    .toFormat(format)
    .toBuffer();

/** A photo as a telephone takes it: held upright, and saying where. */
export const photoWithPlace = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#205030' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Artist: 'Ann of Rose Cottage' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 3/1 3230/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '1/1 18/1 2200/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Rose Cottage</place></x:xmpmeta>')
    .toBuffer();

export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'
);

/** The file that every resource of the matrix has. */
export const FILE_KEY = 'filethateveryresourcehas';

/** The same, as a row names it. */
export const fileGiven = (given: object = {}) => ({
  documentId: FILE_KEY,
  name: 'log.pdf',
  size: PDF.length,
  type: 'application/pdf',
  caption: 'The log',
  addedAt: '2026-01-01T09:00:00.000Z',
  ...given,
});

/** Puts its bytes where the app looks for them. */
export const keepFile = (app: App, resource: string, bytes: Buffer = PDF): void => {
  const root = String(app.strapi.config.get('plugin::communities-of-practice.files.folder'));
  fs.mkdirSync(path.join(root, resource), { recursive: true });
  fs.writeFileSync(path.join(root, resource, FILE_KEY), bytes);
};

/** Sends a file over HTTP, to be `set` and awaited. */
export const upload = (app: App, { token }: TestPerson, at: string, form: Form) => {
  const { raw, headers } = formOf(form);
  const request = app.http.post(API + at).set({ ...headers, Authorization: `Bearer ${token}` });
  return request.send(raw);
};

/** Reads a file's bytes over HTTP. */
export const download = (app: App, person: TestPerson | null, address: string) => {
  const request = app.http.get(API + address).buffer(true);
  if (person) request.set('Authorization', `Bearer ${person.token}`);
  return request.parse((response, done) => {
    const pieces: Buffer[] = [];
    response.on('data', (piece: Buffer) => pieces.push(piece));
    response.on('end', () => done(null, Buffer.concat(pieces)));
  });
};
