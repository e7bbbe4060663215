import { draftsFor, type Drafts } from './drafts';
import { createOutbox, type Around, type Outbox } from './outbox';

/** What was typed on this device, and how it goes out. */
export interface Sending {
  drafts: Drafts;
  outbox: Outbox;
}

export const createSending = (apiBase: string, around: Omit<Around, 'drafts'>): Sending => {
  const drafts = draftsFor(apiBase);
  return { drafts, outbox: createOutbox({ ...around, drafts }) };
};
