import { entityTagOf } from './entity-tags';

/** A reply as it is sent. Bytes, so that however many it is sent to, they share them. */
export interface Answer {
  body: Buffer;
  etag: string;
}

/** The version of the one item that is answered; null for lists and all else. */
const versionOf = (reply: unknown): number | null => {
  const data = (reply as { data?: { version?: unknown } | null }).data;
  return typeof data?.version === 'number' ? data.version : null;
};

export const answerWith = (reply: unknown): Answer => {
  const body = Buffer.from(JSON.stringify(reply));
  return { body, etag: entityTagOf(versionOf(reply), body) };
};
