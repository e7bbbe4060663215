import { useIntl } from 'react-intl';
import { measure } from './measure';

const measureSince = (moment: string, now: number) => measure((now - Date.parse(moment)) / 1000);

/** Moments in the reader's language and time zone. Takes the contracts' ISO strings. */
export const useMoments = () => {
  const intl = useIntl();
  return {
    /** "3 weeks ago" */
    ago: (moment: string) => {
      const { unit, count } = measureSince(moment, Date.now());
      return intl.formatRelativeTime(-count, unit, { numeric: count === 0 ? 'auto' : 'always' });
    },
    /** "3 weeks" */
    age: (moment: string) => {
      const { unit, count } = measureSince(moment, Date.now());
      return intl.formatNumber(count, { style: 'unit', unit, unitDisplay: 'long' });
    },
    /** "3 March 2026 at 14:05" */
    exact: (moment: string) => intl.formatDate(moment, { dateStyle: 'long', timeStyle: 'short' }),
    /** "Tue 3 Mar" */
    onDay: (moment: string) =>
      intl.formatDate(moment, { weekday: 'short', day: 'numeric', month: 'short' }),
    /** "3 Mar", for a calendar day that is kept as its midnight in UTC */
    day: (midnight: Date) =>
      intl.formatDate(midnight, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  };
};
