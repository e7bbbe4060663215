export { useActivityName, useActivityPrompt } from './activity-name';
