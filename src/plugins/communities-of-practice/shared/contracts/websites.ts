import { z } from '@strapi/utils';

/** As browsers send it, or null for what is no address of a website. */
const originOf = (text: string): string | null => {
  try {
    const { protocol, hostname, origin } = new URL(text);
    return /^https?:$/.test(protocol) && !hostname.includes('*') ? origin : null;
  } catch {
    return null;
  }
};

const wordsAgainst = (text: unknown): string => {
  const meant = typeof text === 'string' ? originOf(text) : null;
  return meant === null
    ? 'takes the address of one website, as "https://www.church.example"'
    : `takes an address without anything behind it, as browsers send it: "${meant}"`;
};

/** A website as browsers name it. */
export const websiteOrigin = z
  .string({ error: ({ input }) => wordsAgainst(input) })
  .refine((text) => originOf(text) === text, { error: ({ input }) => wordsAgainst(input) });

/** A page of a website, where the element is. */
export const pageAddress = z
  .url({
    protocol: /^https?$/,
    error:
      'takes the address of the page with the element, as "https://www.church.example/gathering"',
  })
  .max(500);
