/** Where a Strapi answers: its own address, and what stands before its API there. */
export interface ApiAddress {
  origin: string;
  prefix: string;
}

/**
 * @param api the `api` attribute, as `https://cms.church.example`, with a path where the Strapi's
 *   `api.rest.prefix` is not `/api`; empty for where the element itself came from
 * @param ownAddress of the element's own file, below `…/communities-of-practice/embed/`
 * @throws TypeError where it is no address.
 */
export const apiAddress = (api: string, ownAddress: string): ApiAddress => {
  if (api === '') {
    const own = new URL('../..', ownAddress);
    return { origin: own.origin, prefix: own.pathname.replace(/\/+$/, '') };
  }
  const given = new URL(api, ownAddress);
  const path = given.pathname.replace(/\/+$/, '');
  return { origin: given.origin, prefix: path === '' ? '/api' : path };
};

export const baseOf = ({ origin, prefix }: ApiAddress): string => `${origin}${prefix}`;
