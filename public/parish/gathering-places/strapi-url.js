/**
 * Where Strapi answers. Empty means: at the address that serves this page. A website that lives
 * elsewhere names its Strapi here, as `https://cms.example.org`, and allows itself in Strapi's CORS.
 */
export const STRAPI_URL = '';
