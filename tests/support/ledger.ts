import type { App } from './app';

export interface PlacedRow {
  id: number;
  position: number | null;
  verb: string;
  who_key: string;
  what_key: string;
  community_key: string | null;
  contribution_key: string | null;
  recipient_key: string | null;
  was: string | null;
  became: string | null;
  why: string | null;
  happened_at: Date | number | string;
}

interface Event {
  position: number;
  verb: string;
  who: string;
  what: string;
}

interface Reader {
  name: string;
  handle(events: readonly Event[], context: { trx: unknown }): Promise<void>;
}

interface Ledger {
  rebuild(): Promise<number>;
  subscribe(reader: Reader): void;
  catchUp(): Promise<void>;
}

/** The plugin's service, as a project calls it. */
export const ledgerOf = (app: App): Ledger =>
  app.strapi.plugin('communities-of-practice').service('ledger');

/** The ledger in the order of positions, once everything that is committed has one. */
export const ledgerRows = async (app: App): Promise<PlacedRow[]> => {
  await ledgerOf(app).catchUp();
  return app.strapi.db.connection('cop_ledger_events').orderBy('position');
};

/** An event as appending writes it, before it has its position. */
export const bareEvent = (what: string) => ({
  document_id: what.padEnd(24, 'x'),
  verb: 'test.happened',
  who_key: 'system',
  what_key: what,
  happened_at: new Date('2026-02-01T10:00:00Z'),
});
