import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';

/** What Strapi's search box, table heads and page links put into the address. */
interface InAddress {
  _q?: string;
  sort?: string;
  page?: string;
  pageSize?: string;
}

export const PAGE_SIZE = 20;

/** The address as our endpoints take it; what the address leaves open is left to them. */
export const useAsked = <Own extends object = object>() => {
  const [{ query }, setQuery] = useQueryParams<InAddress & Own>();
  const { page = '1', pageSize = String(PAGE_SIZE), ...rest } = query;
  const paged = { ...rest, pagination: { page, pageSize } };
  /** Changes a part of the address; what was typed into the search box stays as it was typed. */
  const ask = (changes: Own & { page?: string }) => setQuery(withEncodedUserParams(query, changes));
  return { query, rest, paged, ask };
};
