import { Marker, type Tone } from '../../../ui/marker';
import type { MetricAnswer } from '../api/health-api';
import { useWords } from '../words';

type Level = NonNullable<MetricAnswer['level']>;

const TONES: Record<Level, Tone> = {
  healthy: 'good',
  watch: 'attention',
  concern: 'urgent',
  'cannot-tell': 'plain',
};

/** The colour has its word; what has no level has neither. */
export const LevelMarker = ({ metric }: { metric: MetricAnswer }) => {
  const { say } = useWords();
  const { level, reason, smallestN } = metric;
  if (level === null) return null;
  return (
    <Marker tone={TONES[level]}>
      {reason === null
        ? say(`level.${level}`)
        : `${say(`level.${level}`)}: ${say(`reason.${reason}`, { smallest: smallestN })}`}
    </Marker>
  );
};
