export const LONG_AGO = '1704103200';

/** What every row of Strapi's has. */
export const named = ({ sql }, kind, seconds = LONG_AGO) => ({
  document_id: sql.key(kind, 'i'),
  created_at: sql.moment(seconds),
  updated_at: sql.moment(seconds),
  published_at: sql.moment(seconds),
});

/** What the plugin would have stored beside plain words. */
export const derived = (text, searched) => ({
  html: `'<p>' || ${text} || '</p>'`,
  search_text: `lower(${searched})`,
  derived_by: '1',
});
