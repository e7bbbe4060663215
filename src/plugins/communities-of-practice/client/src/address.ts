const valuesOf = (given: unknown): Record<string, unknown> =>
  typeof given === 'object' && given !== null ? { ...given } : {};

/** `{ filters: { activity: { $in: ['a'] } } }` as `filters[activity][$in][0]=a`: Strapi's way. */
const written = (name: string, value: unknown): [string, string][] => {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => written(`${name}[${key}]`, inner));
};

/** The path with its parameters put in, and the query after it. */
export const addressOf = (path: string, params?: unknown, query?: unknown): string => {
  const values = valuesOf(params);
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(values[name]))
  );
  const pairs = Object.entries(valuesOf(query)).flatMap(([name, value]) => written(name, value));
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
};
