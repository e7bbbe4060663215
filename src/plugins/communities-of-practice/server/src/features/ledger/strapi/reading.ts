import type { Core } from '@strapi/strapi';
import { now } from '../../../core/clock';
import { SECOND } from '../../../core/durations';
import { endOf, inBackground } from '../../../persistence/background';
import { isUnavailable } from '../../../persistence/database-errors';
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
/** How long a reader that failed is left alone: twice as long each time, up to this. */
const FIRST_PAUSE_MS = SECOND;
const LONGEST_PAUSE_MS = 300 * SECOND;

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

/**
 * Brings one reader to the end.
 * @param isStopped asked between two stretches of events.
 * @throws what its handler throws, with its place unmoved.
 */
const readToTheEnd = async (
  strapi: Core.Strapi,
  reader: LedgerReader,
  isStopped: () => boolean
): Promise<void> => {
  await beginAt(strapi, reader.name, reader.needsNoPast ? lastPosition : undefined);
  if (!(await isBehind(strapi, reader))) return;
  while (!isStopped() && (await readSome(strapi, reader)) === AT_ONCE);
};

/** Who failed, how often in a row, and until when they are left alone. */
type Pauses = Map<string, { failures: number; until: number }>;

const readOrPause = async (
  strapi: Core.Strapi,
  reader: LedgerReader,
  pauses: Pauses,
  isStopped: () => boolean
): Promise<void> => {
  const pause = pauses.get(reader.name);
  if (pause && now().getTime() < pause.until) return;
  try {
    await readToTheEnd(strapi, reader, isStopped);
    pauses.delete(reader.name);
  } catch (error) {
    const failures = (pause?.failures ?? 0) + 1;
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
    pauses.set(reader.name, { failures, until: now().getTime() + pauseMs });
    strapi.log.error(
      `communities-of-practice: the reader ${reader.name} failed, and is tried again in ${pauseMs / SECOND} s: ${String(error)}`
    );
  }
};

interface Reading {
  /** What settles later is left alone; null for nothing. */
  settledBy: Date | null;
  pauses: Pauses;
  isStopped: () => boolean;
}

/** Places and reads what there is, once. A reader that fails does not hold up the others. */
const readEvents = async (
  strapi: Core.Strapi,
  readers: readonly LedgerReader[],
  { settledBy, pauses, isStopped }: Reading
): Promise<void> => {
  await placeEvents(strapi, settledBy);
  for (const reader of readers) {
    if (isStopped()) return;
    await readOrPause(strapi, reader, pauses, isStopped);
  }
};

/** Places and reads all that happened, settled or not. */
export const readAllEvents = (
  strapi: Core.Strapi,
  readers: readonly LedgerReader[]
): Promise<void> =>
  readEvents(strapi, readers, { settledBy: null, pauses: new Map(), isStopped: () => false });

/** Runs the work when asked, never twice at a time; asked meanwhile, once more afterwards. */
const oneAtATime = (work: () => Promise<void>) => {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
    running = null;
  };
  return {
    ask: () => {
      if (running) isAskedAgain = true;
      else running = run();
    },
    ended: () => running ?? Promise.resolve(),
  };
};

/**
 * Reads soon after something was written here, and now and then for what other nodes wrote.
 * @returns how to stop, once what runs has ended.
 */
export const startReading = (
  strapi: Core.Strapi,
  readers: readonly LedgerReader[]
): (() => Promise<void>) => {
  const pauses: Pauses = new Map();
  let isStopped = false;
  let soon: NodeJS.Timeout | null = null;
  const reading = oneAtATime(async () => {
    try {
      if (isStopped) return;
      await readEvents(strapi, readers, { settledBy: now(), pauses, isStopped: () => isStopped });
    } catch (error) {
      // Without its database a node has nothing to read; the next look tries again.
      if (!isUnavailable(error))
        strapi.log.error(`communities-of-practice: reading the ledger failed: ${String(error)}`);
    }
  });
  const read = inBackground(() => {
    soon = null;
    reading.ask();
  });
  const look = setInterval(read, LOOK_MS);
  look.unref();
  const forget = onAppended(() => {
    soon ??= setTimeout(read, SOON_MS).unref();
  });
  return async () => {
    isStopped = true;
    forget();
    clearInterval(look);
    if (soon) clearTimeout(soon);
    await endOf(reading.ended());
  };
};
