import type { LedgerReader } from '../../persistence/ledger-reader';
import type { Slice } from '../../slice';
import { ledgerEventKind } from './strapi/ledger-event.kind';
import { completeLedger } from './strapi/rebuild';
import { READERS_TABLE } from './strapi/reader-positions';
import { readEvents, startReading } from './strapi/reading';

/** The ledger over what the given slices tell, and the readers that they bring. */
export const ledgerOf = (slices: readonly Slice[]): Slice => {
  const kinds = slices.flatMap((slice) => slice.kinds ?? []);
  const readers: LedgerReader[] = slices.flatMap((slice) => slice.readers ?? []);
  let stop: (() => Promise<void>) | null = null;
  return {
    name: 'ledger',
    kinds: [ledgerEventKind],
    ownTables: [READERS_TABLE],
    services: {
      ledger: ({ strapi }) => ({
        /** Completes the ledger from content that came in beside the plugin. @returns events added. */
        rebuild: () => completeLedger(strapi, kinds),
        /** From a project’s bootstrap: handles every event from the first on, each exactly once. */
        subscribe: (reader: LedgerReader) => {
          readers.push(reader);
        },
        /** Brings every reader to the end now, instead of soon. */
        catchUp: () => readEvents(strapi, readers),
      }),
    },
    async bootstrap(strapi) {
      stop = startReading(strapi, readers);
    },
    async destroy() {
      await stop?.();
    },
  };
};
