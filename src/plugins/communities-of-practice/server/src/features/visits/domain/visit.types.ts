import type { VisitBeginning, VisitSide, VisitState } from '../../../../../shared/contracts';

/**
 * The life of a visit, from being asked for or offered to what was learned of it.
 *
 * ```text
 *  a request                                an offer
 *      │                                        │
 *  requested ──decline──▶ declined              ▼
 *      │ └─────expire───▶ expired            offered
 *    accept                                     │
 *      ▼                                        │
 *  accepted ─────────────schedule──▶ scheduled ◀┘ schedule
 *                                      │
 *                                    make ──▶ made ──notes of both sides──▶ learned-from
 *
 *  requested, accepted, offered, scheduled ──cancel──▶ cancelled
 * ```
 *
 * Until it is made, either side proposes other dates as often as is needed, and dates that were agreed
 * are agreed anew. Places are taken and given back in between; there are never more guests than places.
 */
export interface VisitLife {
  state: VisitState;
  begunAs: VisitBeginning;
  /** People by their keys; null for nobody yet, or somebody who is gone. */
  author: string | null;
  host: string | null;
  addressee: string | null;
  /** How many can come; null until a request is accepted. */
  places: number | null;
  guests: readonly string[];
  dates: VisitDates | null;
  proposal: Proposal | null;
  /** From when on a request is not answered any more. */
  expiresAt: Date | null;
  notes: readonly NoteFacts[];
  /** Whether the church has a list that both sides confirm before a date stands. */
  hasChecklist: boolean;
  /** The sides that have confirmed it. */
  confirmed: readonly VisitSide[];
}

export interface NoteFacts {
  author: string | null;
  side: VisitSide;
  /** Whether they said what they will try. */
  tries: boolean;
  /** Whether they said, long after, what came of it. */
  hasCome: boolean;
  isUnderReview: boolean;
}

export interface VisitDates {
  startsAt: Date;
  endsAt: Date;
  /** IANA, as `Europe/London`. */
  timeZone: string;
}

/** Dates of which one side would like one; the latest proposal takes the place of the one before. */
export interface Proposal {
  by: VisitSide;
  dates: readonly VisitDates[];
}

/** What somebody does to a visit; `by` is their key. */
export type VisitCommand =
  | { act: 'accept'; by: string; places: number }
  | { act: 'decline'; by: string }
  | { act: 'expire' }
  | { act: 'propose'; by: string; dates: readonly VisitDates[] }
  | { act: 'schedule'; by: string; dates: VisitDates }
  | { act: 'confirm'; by: string }
  | { act: 'take-place'; by: string; confirms: boolean }
  | { act: 'give-place-back'; by: string }
  | { act: 'cancel'; by: string; isFacilitator: boolean }
  | { act: 'make'; by: string }
  | { act: 'note'; by: string; tries: boolean }
  | { act: 'say-what-came'; by: string };
