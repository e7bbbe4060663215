import { Marker } from '../../../ui/marker';
import { useMoments } from '../../../ui/moments';
import type { ResourceLine as Resource } from '../api/repertoire-api';
import { useWords } from '../words';
import { Line } from './line';

type Reviewed = Pick<Resource, 'isFlagged' | 'reviewDueOn'>;

/** What asks for a look at a resource: a report that it did not work, or time. */
export const ReviewMarker = ({ isFlagged, reviewDueOn }: Reviewed) => {
  const { say } = useWords();
  const { day } = useMoments();
  if (isFlagged) return <Marker tone="attention">{say('repertoire.flagged')}</Marker>;
  const due = new Date(reviewDueOn);
  return due.getTime() <= Date.now() ? (
    <Marker tone="attention">{say('repertoire.review-due')}</Marker>
  ) : (
    <Marker>{say('repertoire.review-by', { day: day(due) })}</Marker>
  );
};

export const ResourceLine = ({ resource }: { resource: Resource }) => {
  const { say } = useWords();
  const { kind, licence, author, useCount, adaptationCount } = resource;
  return (
    <Line
      type="resource"
      item={resource}
      markers={<ReviewMarker {...resource} />}
      details={[
        say(`kind.${kind}`),
        say(`licence.${licence}`),
        say('repertoire.by', { name: author ?? say('author.gone') }),
        say('repertoire.uses', { count: useCount }),
        say('repertoire.adaptations', { count: adaptationCount }),
      ]}
    />
  );
};
