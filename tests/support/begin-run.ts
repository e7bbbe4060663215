import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './databases';

/** Jest's `globalSetup`: what all workers, and what they start, find in their environment. */
export default (): void => {
  fs.mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  // What the workers of one run share is named after it.
  process.env.TEST_RUN = String(process.pid);
  // A Strapi that starts beside others on few cores may not look at a new connection for long.
  process.env.DATABASE_POOL_CREATE_TIMEOUT = '60000';
};
