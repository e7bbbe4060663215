import type { Core } from '@strapi/strapi';
import { inBackground } from '../../persistence/background';
import type { LedgerReader } from '../../persistence/ledger-reader';
import type { Slice } from '../../slice';
import { refuseReaderName } from './domain/reader-name';
import { ledgerEventKind } from './strapi/ledger-event.kind';
import { READERS_TABLE } from './strapi/reader-positions';
import { readAllEvents, startReading } from './strapi/reading';
import { completeLedger } from './strapi/rebuild';

export { type EventRow } from './strapi/event.queries';

/** The readers that slices bring, and those that a project subscribes to one Strapi. */
const readersOver = (slices: readonly Slice[]) => {
  const brought = slices.flatMap((slice) => slice.readers ?? []);
  brought.forEach(({ name }, index) => refuseReaderName(name, brought.slice(0, index)));
  const byStrapi = new WeakMap<Core.Strapi, LedgerReader[]>();
  return (strapi: Core.Strapi): LedgerReader[] => {
    const readers = byStrapi.get(strapi) ?? [...brought];
    byStrapi.set(strapi, readers);
    return readers;
  };
};

/** The ledger over what the given slices tell, and the readers that they bring. */
export const ledgerOf = (slices: readonly Slice[]): Slice => {
  const kinds = slices.flatMap((slice) => slice.kinds ?? []);
  const readersOf = readersOver(slices);
  const stops = new WeakMap<Core.Strapi, () => Promise<void>>();
  return {
    name: 'ledger',
    kinds: [ledgerEventKind],
    ownTables: [READERS_TABLE],
    services: {
      ledger: ({ strapi }) => ({
        /** Completes the ledger from content that came in beside the plugin. @returns events added. */
        rebuild: () => completeLedger(strapi, kinds),
        /**
         * From a project’s bootstrap: handles every event from the first on, each exactly once.
         * @throws Error for a name that is taken, empty or longer than 64 characters.
         */
        subscribe: (reader: LedgerReader) => {
          const readers = readersOf(strapi);
          refuseReaderName(reader.name, readers);
          readers.push(reader);
        },
        /** Brings every reader to the end now, instead of soon; what is not settled yet is told, too. */
        catchUp: inBackground(() => readAllEvents(strapi, readersOf(strapi))),
      }),
    },
    async bootstrap(strapi) {
      stops.set(strapi, startReading(strapi, readersOf(strapi)));
    },
    async destroy(strapi) {
      await stops.get(strapi)?.();
    },
  };
};
