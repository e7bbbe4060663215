import { absenceFactorMetric } from './absence-factor.metric';
import { activeWeeks } from './active-weeks.metric';
import { activityEvenness } from './activity-evenness.metric';
import { itHeld } from './it-held.metric';
import { longestSilence } from './longest-silence.metric';
import type { Metric } from './metric';
import { newcomersReturn } from './newcomers-return.metric';
import { participationInequality } from './participation-inequality.metric';
import { resolution } from './resolution.metric';
import { responseRate } from './response-rate.metric';
import { reuse } from './reuse.metric';
import { selfOrganising } from './self-organising.metric';
import { unanswered } from './unanswered.metric';
import { visitsLearnedFrom } from './visits-learned-from.metric';

/** In the order of docs/metrics.md. */
export const METRICS: readonly Metric[] = [
  activityEvenness,
  activeWeeks,
  longestSilence,
  responseRate,
  unanswered,
  resolution,
  participationInequality,
  absenceFactorMetric,
  newcomersReturn,
  reuse,
  visitsLearnedFrom,
  selfOrganising,
  itHeld,
];
