import type { Core } from '@strapi/strapi';
import { databaseKind } from './database-kind';

/** What is known of how moments get into MariaDB, whose columns carry no time zone. */
export interface TimeZoneFacts {
  /** As the driver takes it: `Z`, `+02:00`, or `local` for the server's own. */
  used: string;
  /** As the project says it in config/database; undefined when it says nothing. */
  said: unknown;
  /** Of the server, as `Europe/London`. */
  own: string;
  /** Whether the server's clock is UTC all the year round. */
  isUtc: boolean;
}

/**
 * Why moments would not be what they are, in words; null where they would, or the project says `local`
 * knowingly. A fixed zone is as good as UTC: it is the same on every server and in every season.
 */
export const wordsAgainstTimeZone = ({ used, said, own, isUtc }: TimeZoneFacts): string | null => {
  if (used !== 'local' || said === 'local' || isUtc) return null;
  return [
    `communities-of-practice: config/database does not say in which time zone MariaDB keeps moments, so they would be in this server's own, ${own}:`,
    'a server elsewhere would read other times, and where clocks change an hour of each autumn is stored twice over.',
    "Is the database new? Say timezone: 'Z' beside its host.",
    `Does it hold rows already, of your own too? They were written in ${own}: say timezone: 'local' to leave everything as it is, or move them first (docs/operations.md).`,
  ].join(' ');
};

const isUtcAllYear = (): boolean =>
  [0, 3, 6, 9].every((month) => new Date(2026, month, 15).getTimezoneOffset() === 0);

/** The driver's own word, however the project gave it. */
const usedBy = async (strapi: Core.Strapi): Promise<string> => {
  const { client } = strapi.db.connection;
  const connection = await client.acquireConnection();
  try {
    return String(connection.config.timezone);
  } finally {
    client.releaseConnection(connection);
  }
};

/** @throws Error at boot, before a moment is written that would mean another on another server (ADR 12). */
export const refuseUnsaidTimeZone = async (strapi: Core.Strapi): Promise<void> => {
  if (databaseKind(strapi.db.connection) !== 'mysql') return;
  const words = wordsAgainstTimeZone({
    used: await usedBy(strapi),
    said: strapi.config.get('database.connection.connection.timezone'),
    own: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    isUtc: isUtcAllYear(),
  });
  if (words !== null) throw new Error(words);
};
