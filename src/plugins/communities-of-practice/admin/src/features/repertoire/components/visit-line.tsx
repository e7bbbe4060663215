import { useIntl } from 'react-intl';
import { Marker, type Tone } from '../../../ui/marker';
import type { VisitLine as Visit } from '../api/repertoire-api';
import { useWords } from '../words';
import { Line } from './line';

const TONES: Record<Visit['state'], Tone> = {
  requested: 'attention',
  accepted: 'plain',
  offered: 'plain',
  scheduled: 'good',
  declined: 'plain',
  expired: 'plain',
  cancelled: 'plain',
  made: 'attention',
  'learned-from': 'good',
};

export const VisitState = ({ state }: { state: Visit['state'] }) => {
  const { say } = useWords();
  return <Marker tone={TONES[state]}>{say(`visit-state.${state}`)}</Marker>;
};

/** When it is, by the clocks of where it is. */
export const useVisitDate = () => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  return ({ startsAt, timeZone }: Pick<Visit, 'startsAt' | 'timeZone'>): string =>
    startsAt === null
      ? say('repertoire.no-date')
      : formatDate(startsAt, {
          dateStyle: 'full',
          timeStyle: 'short',
          timeZone: timeZone ?? undefined,
        });
};

/** The small print of a visit. */
export const useVisitDetails = () => {
  const { say } = useWords();
  const dateOf = useVisitDate();
  return ({ host, places, placesTaken, ...dates }: Visit): string[] => [
    dateOf(dates),
    host === null ? say('repertoire.no-host') : say('repertoire.hosted', { name: host }),
    places === null ? '' : say('repertoire.places', { taken: placesTaken, places }),
  ];
};

export const VisitLine = ({ visit }: { visit: Visit }) => {
  const detailsOf = useVisitDetails();
  return (
    <Line
      type="visit"
      item={visit}
      markers={<VisitState state={visit.state} />}
      details={detailsOf(visit)}
    />
  );
};
