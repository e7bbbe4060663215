import type { LedgerEvent } from '../../../core/ledger-event';

/** What of a community's history an event may have changed: what is not counted at all, what comes after it, or more. */
export type Touched = 'nothing' | 'from-then' | 'since-it-began' | 'everything';

/** Families of events that change no figure. */
const NOT_COUNTED = ['thanks', 'me-too', 'concern', 'faq', 'faq-suggestion', 'name', 'export'];

/** What newly happens: nothing before it was otherwise. */
const NEW = [
  'contribution.opened',
  'reply.posted',
  'thread.closed',
  'resource.added',
  'resource.adapted',
  'resource.used',
  'follow-up.given',
  'visit.noted',
];

const isOfFacilitator = ({ was, became }: LedgerEvent): boolean =>
  [was, became].some((facts) => facts?.role === 'facilitator');

/** An unknown event may have changed everything. */
export const touchedBy = (event: LedgerEvent): Touched => {
  const [family = ''] = event.verb.split('.');
  if (NOT_COUNTED.includes(family)) return 'nothing';
  if (NEW.includes(event.verb)) return 'from-then';
  // Who facilitates now is left out of all that ever was.
  if (family === 'membership') return isOfFacilitator(event) ? 'everything' : 'from-then';
  if (family === 'community') return 'nothing';
  return 'since-it-began';
};
