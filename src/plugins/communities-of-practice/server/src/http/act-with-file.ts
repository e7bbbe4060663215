import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'koa';
import { patiently } from '../persistence/patience';
import type { Call, Endpoint, Upload } from './endpoint';
import { parseWith } from './parse-call';
import { receiveFile } from './receive-file';

/**
 * Asks whether this person may send a file, takes it, looks into it, and only then acts; nothing of that
 * holds a transaction. Whatever becomes of it, what lay there meanwhile goes.
 */
export const actWithFile = async (
  { contract }: Endpoint,
  { admit, inspect, room }: Upload,
  call: Call,
  ctx: Context,
  act: (call: Call) => Promise<unknown>
): Promise<unknown> => {
  await patiently(() => admit(call));
  const { folder, maxBytes } = room(call.strapi);
  const own = path.join(folder, randomUUID());
  try {
    const { file, fields } = await receiveFile(ctx, { folder: own, maxBytes });
    // What a repeated request is known by (`idempotency.ts`): never its bytes.
    ctx.request.body = { fields, name: file.name, hash: file.hash };
    const body = parseWith(contract.body, fields, 'body');
    return await act({ ...call, body, file: await inspect(call, file) });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
};
