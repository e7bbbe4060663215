import { Flex, Typography } from '@strapi/design-system';
import type { MetricAnswer } from '../api/health-api';
import { useFigures } from '../use-figures';
import { useMetricWords } from '../use-metric-words';
import { useWords } from '../words';
import { Disclosure } from './disclosure';

/** So that a stranger can make the figure by hand. */
export const HowComputed = ({ metric }: { metric: MetricAnswer }) => {
  const { say } = useWords();
  const { inUnit } = useFigures();
  const { computed } = useMetricWords()(metric);
  const { unit, value, n, interval, landmarks, smallestN, usual, source } = metric;
  const isShare = unit === 'share' && value !== null && interval !== null;
  const lines = [
    computed,
    isShare && say('how.here', { successes: Math.round(value * n), n, value: inUnit(value, unit) }),
    landmarks
      ? say(`how.landmarks.${landmarks.better}`, {
          healthy: inUnit(landmarks.healthy, unit),
          watch: inUnit(landmarks.watch, unit),
          smallest: smallestN,
        })
      : say('how.no-landmarks'),
    usual &&
      say('how.usual', {
        low: inUnit(usual.low, unit),
        high: inUnit(usual.high, unit),
        centre: inUnit(usual.centre, unit),
      }),
    say('how.source', { source }),
  ];
  return (
    <Disclosure title={say('how.title')}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {lines
          .filter((line) => typeof line === 'string')
          .map((line) => (
            <Typography key={line} tag="p" variant="pi" textColor="neutral700">
              {line}
            </Typography>
          ))}
      </Flex>
    </Disclosure>
  );
};
