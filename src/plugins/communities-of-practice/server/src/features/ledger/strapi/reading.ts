import type { Core } from '@strapi/strapi';
import { SECOND } from '../../../core/durations';
import type { LedgerReader } from '../../../persistence/ledger-reader';
import { onAppended } from '../../../persistence/ledger-port';
import { inTransaction } from '../../../persistence/transaction';
import { eventsAfter, lastPosition } from './event.queries';
import { beginAt, lockPosition, moveOn, positionOf } from './reader-positions';
import { placeEvents } from './relay';

const AT_ONCE = 200;
/** How soon events of this node are read, and how often other nodes' are looked for. */
const SOON_MS = 100;
const LOOK_MS = 2 * SECOND;

const readSome = (strapi: Core.Strapi, reader: LedgerReader): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    const position = await lockPosition(trx, reader.name);
    const events = await eventsAfter(trx, position, AT_ONCE);
    const last = events.at(-1);
    if (!last) return 0;
    await reader.handle(events, { strapi, trx });
    await moveOn(trx, reader.name, last.position);
    return events.length;
  });

const isBehind = async (strapi: Core.Strapi, reader: LedgerReader): Promise<boolean> => {
  const db = strapi.db.connection;
  return ((await positionOf(db, reader.name)) ?? 0) < (await lastPosition(db));
};

/** Brings one reader to the end. @throws what its handler throws, with its place unmoved. */
export const readToTheEnd = async (strapi: Core.Strapi, reader: LedgerReader): Promise<void> => {
  await beginAt(strapi, reader.name, 0);
  if (!(await isBehind(strapi, reader))) return;
  while ((await readSome(strapi, reader)) === AT_ONCE);
};

/** Places and reads what there is, once. A reader that fails does not hold up the others. */
export const readEvents = async (
  strapi: Core.Strapi,
  readers: readonly LedgerReader[]
): Promise<void> => {
  await placeEvents(strapi);
  for (const reader of readers) {
    try {
      await readToTheEnd(strapi, reader);
    } catch (error) {
      strapi.log.error(
        `communities-of-practice: the reader ${reader.name} failed: ${String(error)}`
      );
    }
  }
};

/**
 * Reads soon after something was written here, and now and then for what other nodes wrote.
 * @returns how to stop, once what runs has ended.
 */
export const startReading = (
  strapi: Core.Strapi,
  readers: readonly LedgerReader[]
): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let soon: NodeJS.Timeout | null = null;
  const read = (): void => {
    soon = null;
    // Without its database a node has nothing to read; the next look tries again.
    running ??= readEvents(strapi, readers)
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
  };
  const look = setInterval(read, LOOK_MS);
  look.unref();
  const forget = onAppended(() => {
    soon ??= setTimeout(read, SOON_MS).unref();
  });
  return async () => {
    forget();
    clearInterval(look);
    if (soon) clearTimeout(soon);
    await running;
  };
};
