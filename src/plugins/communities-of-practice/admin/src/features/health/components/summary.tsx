import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Health, MetricAnswer } from '../api/health-api';
import { useMetricWords } from '../use-metric-words';
import { useWords } from '../words';

/** So many are named; of more, how many. */
const NAMED = 4;

const useNames = () => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const wordsOf = useMetricWords();
  return (metrics: readonly MetricAnswer[]) => {
    const names = metrics.slice(0, NAMED).map((metric) => wordsOf(metric).name);
    const list = formatList(names, { type: metrics.length > NAMED ? 'unit' : 'conjunction' });
    return metrics.length > NAMED
      ? say('and-more', { names: list, count: metrics.length - NAMED })
      : list;
  };
};

/** The health of a community in a sentence. */
const useSentence = (health: Health): string => {
  const { say } = useWords();
  const namesOf = useNames();
  const of = (level: MetricAnswer['level']) =>
    health.metrics.filter((metric) => metric.level === level);
  const isFor = (reason: MetricAnswer['reason']) =>
    health.metrics.some((metric) => metric.reason === reason);
  if (isFor('closing')) return say('health.closing');
  if (isFor('too-young')) return say('health.young', { weeks: health.ageWeeks });
  if (of('concern').length > 0) return say('health.concerns', { names: namesOf(of('concern')) });
  if (of('watch').length > 0) return say('health.watch', { names: namesOf(of('watch')) });
  if (of('healthy').length > 0) return say('health.healthy', { names: namesOf(of('healthy')) });
  return say('health.too-little');
};

export const Summary = ({ health }: { health: Health }) => {
  const { say } = useWords();
  const namesOf = useNames();
  const worse = health.metrics.filter(({ change }) => change === 'worse');
  const { contributions, exchanges, waiting } = health.thisWeek;
  return (
    <div>
      <Typography tag="p" variant="beta">
        {useSentence(health)}
      </Typography>
      {worse.length > 0 && (
        <Typography tag="p" textColor="neutral800">
          {say('health.worse', { names: namesOf(worse), count: worse.length })}
        </Typography>
      )}
      <Typography tag="p" textColor="neutral600">
        {say('health.so-far', { contributions, exchanges, waiting })}
      </Typography>
    </div>
  );
};
