import type { Facts, LedgerEvent } from '../../../core/ledger-event';

/** What of a community's history an event may have changed: nothing, what comes after it, what its thing touched, or all. */
export type Touched = 'nothing' | 'from-then' | 'since-it-began' | 'everything';

/** Families of events that change no figure. */
const NOT_COUNTED = ['thanks', 'me-too', 'concern', 'faq', 'faq-suggestion', 'name', 'community'];

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

/** Some are told of a membership as `community.left`. */
const isMembership = ({ was, became }: Pick<LedgerEvent, 'was' | 'became'>): boolean =>
  [was, became].some((facts: Facts | undefined) => facts?.role !== undefined);

/** An unknown event may have changed what its thing touched. */
export const touchedBy = (event: Pick<LedgerEvent, 'verb' | 'was' | 'became'>): Touched => {
  // Who facilitates now is left out of all that ever was, and so is who was erased.
  if (isMembership(event)) return 'everything';
  if (NEW.includes(event.verb)) return 'from-then';
  const [family = ''] = event.verb.split('.');
  return NOT_COUNTED.includes(family) ? 'nothing' : 'since-it-began';
};
