/** An entry of an archive, which may lie about itself. */
export interface Packed {
  name: string;
  bytes?: string;
  /** What the directory says of it, whatever it is. */
  unpacked?: number;
  packed?: number;
  flags?: number;
}

const header = (signature: number, fields: readonly [number, 2 | 4][]): Buffer => {
  const made = Buffer.alloc(4 + fields.reduce((sum, [, width]) => sum + width, 0));
  made.writeUInt32LE(signature);
  let at = 4;
  for (const [value, width] of fields) {
    made.writeUIntLE(value, at, width);
    at += width;
  }
  return made;
};

/** A ZIP archive of entries that are not compressed. */
export const packed = (entries: readonly Packed[], comment = ''): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes = '', unpacked, packed: size, flags = 0 } of entries) {
    const [called, content] = [Buffer.from(name), Buffer.from(bytes)];
    const [small, large] = [size ?? content.length, unpacked ?? size ?? content.length];
    // Only what is compressed may say that it unpacks to more.
    const method = small === large ? 0 : 8;
    const about: [number, 2 | 4][] = [
      ...([
        [20, 2],
        [flags, 2],
        [method, 2],
        [0, 2],
        [0, 2],
        [0, 4],
      ] as [number, 2 | 4][]),
      ...([
        [small, 4],
        [large, 4],
        [called.length, 2],
        [0, 2],
      ] as [number, 2 | 4][]),
    ];
    const body = Buffer.concat([header(0x04034b50, about), called, content]);
    const more: [number, 2 | 4][] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    bodies.push(body);
    directory.push(header(0x02014b50, [[20, 2], ...about, ...more]), called);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = header(0x06054b50, [
    ...([
      [0, 2],
      [0, 2],
      [entries.length, 2],
      [entries.length, 2],
    ] as [number, 2 | 4][]),
    ...([
      [listed.length, 4],
      [offset, 4],
      [comment.length, 2],
    ] as [number, 2 | 4][]),
  ]);
  return Buffer.concat([...bodies, listed, end, Buffer.from(comment)]);
};

/** The least that is a text document, and what else is put into it. */
export const wordDocument = (...more: Packed[]): Buffer =>
  packed([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    { name: 'word/document.xml', bytes: '<w:document/>' },
    ...more,
  ]);
