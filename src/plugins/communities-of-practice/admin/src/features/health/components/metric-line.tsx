import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MetricAnswer } from '../api/health-api';
import { useFigures } from '../use-figures';
import { useMetricWords } from '../use-metric-words';
import { useWords } from '../words';
import { BehindMetric } from './behind-metric';
import { HowComputed } from './how-computed';
import { LevelMarker } from './level-marker';
import { Trend } from './trend';

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
  align-items: start;
`;

const Small = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Details = ({ metric }: { metric: MetricAnswer }) => {
  const { sayOr } = useWords();
  const { orNone } = useFigures();
  return Object.entries(metric.details)
    .filter(([, { value }]) => value !== null)
    .map(([name, { value }]) => (
      <Small key={name}>
        {`${sayOr(`detail.${name}`, name)}: ${orNone(value, name === 'burstiness' ? 'index' : metric.unit)}`}
      </Small>
    ));
};

const Value = ({ metric }: { metric: MetricAnswer }) => {
  const { say } = useWords();
  const { inUnit, orNone } = useFigures();
  const { value, interval, n, unit, previous } = metric;
  return (
    <div>
      <Typography tag="p" variant="beta" textColor={value === null ? 'neutral600' : 'neutral800'}>
        {orNone(value, unit)}
      </Typography>
      {value !== null && (
        <Small>
          {interval
            ? say('figure.between', {
                low: inUnit(interval.low, unit),
                high: inUnit(interval.high, unit),
                n,
              })
            : say('figure.n', { n })}
        </Small>
      )}
      {previous !== null && (
        <Small>{say('figure.previous', { value: inUnit(previous, unit) })}</Small>
      )}
      <Details metric={metric} />
    </div>
  );
};

const Judged = ({ metric }: { metric: MetricAnswer }) => {
  const { say } = useWords();
  const { change, rule, level } = metric;
  const isUntold = change === null || (change === 'cannot-tell' && level === 'cannot-tell');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <LevelMarker metric={metric} />
      {!isUntold && (
        <Small>
          {rule === null
            ? say(`change.${change}`)
            : `${say(`change.${change}`)}: ${say(`rule.${rule}`)}`}
        </Small>
      )}
    </Flex>
  );
};

/** One metric: what it is, its figure, its history, and what that means. */
export const MetricLine = ({ community, metric }: { community: string; metric: MetricAnswer }) => {
  const { name, tells } = useMetricWords()(metric);
  return (
    <Box data-metric={metric.key}>
      <Columns>
        <div>
          <Typography tag="h3" variant="delta">
            {name}
          </Typography>
          <Small>{tells}</Small>
        </div>
        <Value metric={metric} />
        <div>
          <Trend metric={metric} />
        </div>
        <Judged metric={metric} />
      </Columns>
      <Box paddingTop={2}>
        {metric.hasContributions && <BehindMetric community={community} metric={metric.key} />}
        <HowComputed metric={metric} />
      </Box>
    </Box>
  );
};
