import type { Contract } from '../../../shared/contracts';
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

/** What is not JSON is text, and sent as it stands. */
export const answerWith = ({ media }: Pick<Contract, 'media'>, reply: unknown): Answer => {
  if (media !== 'application/json') {
    const body = Buffer.from(String(reply));
    return { body, etag: entityTagOf(null, body) };
  }
  const body = Buffer.from(JSON.stringify(reply));
  return { body, etag: entityTagOf(versionOf(reply), body) };
};
