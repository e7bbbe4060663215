import type { components } from '../../../../client/src';
import type { Thread } from '../../app/state';
import type { Failure } from '../../reading/failure';
import type { Finds } from '../search/search.state';
import type { Reading } from '../../reading/reading';

type Schemas = components['schemas'];
export type ResourceSummary = Schemas['ResourceSummary'];
export type Resource = Schemas['Resource'];
export type ResourceFile = Schemas['ResourceFile'];
export type Kin = Schemas['Kin'];
export type UseReport = Schemas['UseReport'];
export type Licence = Schemas['Licence'];
export type FaqSummary = Schemas['FaqSummary'];
export type Faq = Schemas['Faq'];
export type VisitSummary = Schemas['VisitSummary'];
export type Visit = Schemas['Visit'];
export type VisitGuest = Schemas['VisitGuest'];
export type VisitNote = Schemas['VisitNote'];
export type FaqSuggestion = Schemas['FaqSuggestion'];

/** A list as far as it was read. */
export interface Listing<T> {
  /** Which question it answers. */
  question: string;
  items: Reading<readonly T[]>;
  /** Where to read on; null at the end. */
  next: string | null;
  isReadingOn: boolean;
  failureOfMore: Failure | null;
}

/** The one that is open. */
export interface Opened<T> {
  documentId: string;
  item: Reading<T>;
}

/** A family of resources, or as much of it as came at once. */
export interface Family {
  kin: readonly Kin[];
  more: boolean;
}

/** Whether there is an address for calendars, and which, as long as this page knows it: it is told once. */
export interface CalendarFeed {
  madeAt: string | null;
  address: string | null;
}

/** Of files: what was chosen, what is on its way, what could not be shown. */
export interface FilesState {
  chosen?: File | undefined;
  /** Its name, and how much of it has gone out: from 0 to 1, or null where nobody knows. */
  sending?: { name: string; share: number | null } | undefined;
  /** By documentId, pictures that did not come or that this page may not show. */
  unseen?: readonly string[];
}

/** What was read of what people share; nothing of it before one goes there. */
export interface Shared {
  finds?: Finds | undefined;
  /** The conversation that something is being made from. */
  origin?: Opened<Thread>;
  resources?: Listing<ResourceSummary>;
  resource?: Opened<Resource>;
  family?: Family;
  files?: FilesState;
  uses?: Listing<UseReport>;
  licences?: readonly Licence[];
  faqs?: Listing<FaqSummary>;
  faq?: Opened<Faq>;
  suggestions?: Listing<FaqSuggestion>;
  visits?: Listing<VisitSummary>;
  visit?: Opened<Visit>;
  /** The visits of one offer that comes again, by what they share. */
  series?: { key: string; visits: readonly VisitSummary[] };
  calendarFeed?: CalendarFeed;
}
