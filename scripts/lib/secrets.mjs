import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { inRoot } from './paths.mjs';

const secret = () => randomBytes(24).toString('base64url');

/** Writes an `.env` with secrets of its own, unless there is one. */
export const ensureEnvFile = async () => {
  const file = inRoot('.env');
  if (fs.existsSync(file)) return 'there already';
  const template = fs.readFileSync(inRoot('.env.example'), 'utf8');
  const filled = template.replace(/made-by-the-demo/g, secret);
  fs.writeFileSync(file, filled, { mode: 0o600 });
  return 'made, with secrets of its own';
};
