/** The formulas of docs/metrics.md: pure, each with its source. What a database counted goes in, figures come out. */
export { absenceFactor } from './absence-factor';
export { betweenness } from './betweenness';
export { burstiness } from './burstiness';
export { xmrLimits } from './control-chart';
export { cumulativeIncidence } from './cumulative-incidence';
export { differenceInDifferences } from './difference-in-differences';
export { evenness, evennessCorrected } from './evenness';
export { gini, giniCorrected } from './inequality';
export { centralisation, reciprocity, reciprocityCorrected } from './network';
export { newcombeDifference, wilsonInterval } from './proportions';
export { kaplanMeier, survivalMedian } from './survival';
