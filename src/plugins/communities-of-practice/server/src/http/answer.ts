/** A reply as it is sent. Bytes, so that however many it is sent to, they share them. */
export interface Answer {
  body: Buffer;
  etag: string | null;
}

const etagOf = (reply: unknown): string | null => {
  const data = (reply as { data?: { version?: unknown } }).data;
  return typeof data?.version === 'number' ? `"${data.version}"` : null;
};

export const answerWith = (reply: unknown): Answer => ({
  body: Buffer.from(JSON.stringify(reply)),
  etag: etagOf(reply),
});
