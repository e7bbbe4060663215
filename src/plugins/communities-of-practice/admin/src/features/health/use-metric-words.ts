import type { MetricAnswer } from './api/health-api';
import { useWords } from './words';

/** What a metric is called and says, in the reader's language; as the server has it where there are no words here. */
export const useMetricWords = () => {
  const { sayOr } = useWords();
  return ({ key, name, tells, computed }: MetricAnswer) => ({
    name: sayOr(`metric.${key}.name`, name),
    tells: sayOr(`metric.${key}.tells`, tells),
    computed: sayOr(`metric.${key}.computed`, computed),
  });
};
