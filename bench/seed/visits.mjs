import { derived, named } from './columns.mjs';
import { linkRows } from './links.mjs';
import { expressions, FIRST_VISIT_AT } from './shape.mjs';
import { contributionText } from './texts.mjs';

const COP = 'plugin::communities-of-practice';
const HOUR_SECONDS = 60 * 60;
const TITLE = `'See our panels, visit ' || i`;

/** Of each visit one place is left. */
export const PLACES = 3;
const TAKEN = PLACES - 1;

const seedOffers = (seed, of, listed) => {
  const { sql } = seed;
  const posted = of.posted('i');
  const starts = `${FIRST_VISIT_AT} + i * ${HOUR_SECONDS}`;
  return seed.rows('cop_visits', listed, {
    ...named(seed, 'v', posted),
    title: TITLE,
    text: contributionText('i'),
    ...derived(contributionText('i'), `${TITLE} || ' ' || ${contributionText('i')}`),
    begun_as: `'offer'`,
    state: `'scheduled'`,
    standing: `'shown'`,
    place: `'St Anne, Mill Lane'`,
    questions: sql.json('[]'),
    places: `${PLACES}`,
    places_taken: `${TAKEN}`,
    starts_at: sql.moment(starts),
    ends_at: sql.moment(`${starts} + ${HOUR_SECONDS}`),
    comes_at: sql.moment(starts),
    time_zone: `'Europe/London'`,
    posted_at: sql.moment(posted),
    version: '1',
    sequence: '0',
    community_key: sql.key('g', of.community('i')),
    author_key: sql.key('u', of.opener('i')),
    host_key: sql.key('u', of.opener('i')),
  });
};

const seedGuests = (seed, of, listed) => {
  const { sql } = seed;
  const visit = `(i / ${TAKEN})`;
  return seed.rows('cop_visit_guests', listed * TAKEN, {
    ...named(seed, 'w', of.posted(visit)),
    visit_key: sql.key('v', visit),
    guest_key: sql.key('u', of.peer(visit, `1 + i % ${TAKEN}`)),
    community_key: sql.key('g', of.community(visit)),
    questions: sql.json('[]'),
    standing: `'shown'`,
    taken_at: sql.moment(of.posted(visit)),
  });
};

/** Visits that are to come, each with one place left. @param {{ listed: number, members: number }} size */
export const seedVisits = async (seed, strapi, { listed, members }) => {
  const of = expressions({ contributions: listed, members });
  await seedOffers(seed, of, listed);
  await seedGuests(seed, of, listed);
  const visit = (attribute, target) => ({
    uid: `${COP}.visit`,
    attribute,
    from: `cop_visits s join ${target}`,
  });
  const guest = (attribute, target) => ({
    uid: `${COP}.visit-guest`,
    attribute,
    from: `cop_visit_guests s join ${target}`,
  });
  for (const link of [
    visit('community', 'cop_communities t on t.document_id = s.community_key'),
    visit('author', 'up_users t on t.document_id = s.author_key'),
    visit('host', 'up_users t on t.document_id = s.host_key'),
    guest('visit', 'cop_visits t on t.document_id = s.visit_key'),
    guest('guest', 'up_users t on t.document_id = s.guest_key'),
  ]) {
    await linkRows(seed, strapi, link);
  }
};
