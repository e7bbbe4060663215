import { useIntl } from 'react-intl';
import type { MetricAnswer } from './api/health-api';
import { useWords } from './words';

type Unit = MetricAnswer['unit'];

/** A figure as a reader of its unit would write it. */
export const useFigures = () => {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const inUnit = (value: number, unit: Unit): string => {
    switch (unit) {
      case 'share':
        return formatNumber(value, { style: 'percent', maximumFractionDigits: 0 });
      case 'index':
        return formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      default:
        return say(`unit.${unit}`, { value: Math.round(value * 10) / 10 });
    }
  };
  const orNone = (value: number | null, unit: Unit): string =>
    value === null ? say('figure.none') : inUnit(value, unit);
  return { inUnit, orNone };
};
