import { dropTemplates } from './template';

/** Jest's `globalTeardown`. */
export default ({ maxWorkers }: { maxWorkers: number }): Promise<void> => dropTemplates(maxWorkers);
