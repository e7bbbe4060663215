const DAY_MS = 24 * 60 * 60 * 1000;

/** The first days of the ISO weeks up to the present one, oldest first, as midnights in UTC. */
export const mondays = (now: Date, weeks: number): Date[] => {
  const daysSinceMonday = (now.getUTCDay() + 6) % 7;
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const present = today - daysSinceMonday * DAY_MS;
  return Array.from(
    { length: weeks },
    (_, week) => new Date(present - (weeks - 1 - week) * 7 * DAY_MS)
  );
};
