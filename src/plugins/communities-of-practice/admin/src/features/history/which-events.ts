import { useQueryParams } from '@strapi/strapi/admin';
import type { HistoryFamily } from '../../../../shared/contracts/admin/history';

/** What the page's address says; days as `2026-03-31`, in the reader's own time zone. */
export interface InAddress {
  family?: HistoryFamily;
  community?: string;
  who?: string;
  what?: string;
  from?: string;
  to?: string;
  cursor?: string;
}

const EVENTS_SHOWN = 50;

const midnight = (day: string, daysLater: number): string | undefined => {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date + daysLater);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};

/** The day of a moment, as the address has it. */
export const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** A day of the address as date pickers take it. */
export const dateOf = (day: string | undefined): Date | undefined => {
  const at = day === undefined ? undefined : midnight(day, 0);
  return at === undefined ? undefined : new Date(at);
};

/** The address's words as the server takes them: until a day means until it ends. */
export const asked = ({ cursor: _, from, to, ...rest }: InAddress) => ({
  ...rest,
  from: from === undefined ? undefined : midnight(from, 0),
  to: to === undefined ? undefined : midnight(to, 1),
});

export const useWhichEvents = () => {
  const [{ query }, setQuery] = useQueryParams<InAddress>();
  const which = asked(query);
  return {
    query,
    which,
    paged: { ...which, pagination: { pageSize: EVENTS_SHOWN, cursor: query.cursor } },
    /** Narrows or widens; what is asked for differently begins with its newest. */
    narrow: (change: InAddress) => setQuery({ ...query, cursor: undefined, ...change }),
  };
};
