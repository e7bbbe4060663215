import { absenceFactorMetric } from './absence-factor.metric';
import { activeWeeks } from './active-weeks.metric';
import type { Metric } from './metric';
import { responseRate } from './response-rate.metric';

/** In the order of docs/metrics.md. */
export const METRICS: readonly Metric[] = [activeWeeks, responseRate, absenceFactorMetric];
