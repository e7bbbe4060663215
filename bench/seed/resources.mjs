import { derived, LONG_AGO, named } from './columns.mjs';
import { linkRows } from './links.mjs';
import { choose, COMMUNITIES, expressions, generationSize } from './shape.mjs';
import { contributionText, excerpt } from './texts.mjs';

const COP = 'plugin::communities-of-practice';
const KINDS = ['experience', 'story', 'tool', 'recurring-solution'];
const YEAR_SECONDS = 365 * 24 * 60 * 60;

const worded = ({ sql }, title, posted) => ({
  title,
  kind: choose(
    `(i / ${COMMUNITIES}) % ${KINDS.length}`,
    KINDS.map((kind) => `'${kind}'`)
  ),
  text: contributionText('i'),
  excerpt: excerpt('i'),
  ...derived(contributionText('i'), `${title} || ' ' || ${contributionText('i')}`),
  topics: sql.json('["Heating"]'),
  topic_marks: `'\nheating\n'`,
  links: sql.json('[]'),
  files: sql.json('[]'),
  licence: `'cc-by'`,
  standing: `'shown'`,
  posted_at: sql.moment(posted),
  checked_at: sql.moment(posted),
  reviewed_at: sql.moment(posted),
  review_due_at: sql.moment(`${posted} + ${YEAR_SECONDS}`),
  is_flagged: sql.no,
  version: '1',
  use_count: 'i % 4',
});

/** Of four in a community's row, the third is what the fourth was made from. */
const FOURTH = `(i / ${COMMUNITIES}) % 4`;

const seedListed = (seed, { listed, members }) => {
  const { sql } = seed;
  const of = expressions({ contributions: listed, members });
  const original = sql.key('x', `i - ${COMMUNITIES}`);
  return seed.rows('cop_resources', listed, {
    ...named(seed, 'x', of.posted('i')),
    ...worded(seed, `'How we kept the nave warm, log ' || i`, of.posted('i')),
    community_key: sql.key('g', of.community('i')),
    author_key: sql.key('u', of.opener('i')),
    adaptation_count: `case when ${FOURTH} = 2 and i + ${COMMUNITIES} < ${listed} then 1 else 0 end`,
    adapted_from_key: `case when ${FOURTH} = 3 then ${original} end`,
    root_key: `case when ${FOURTH} = 3 then ${original} else ${sql.key('x', 'i')} end`,
  });
};

/** One family, older than all else: those of a generation lie side by side. */
const seedFamily = async (seed, { family, members }) => {
  const { sql, db } = seed;
  const of = expressions({ contributions: family, members });
  const width = generationSize(family);
  const posted = `${LONG_AGO} + i`;
  const above = `1 + (((i - 1) / ${width}) - 1) * ${width} + ((i - 1) % ${width}) / 3`;
  await seed.rows('cop_resources', family, {
    ...named(seed, 'y', posted),
    ...worded(seed, `'A heating log, as adapted by member ' || i`, posted),
    community_key: sql.key('g', of.community('i')),
    author_key: sql.key('u', of.opener('i')),
    adaptation_count: '0',
    adapted_from_key: `case when i = 0 then null when i <= ${width} then ${sql.key('y', '0')}
      else ${sql.key('y', above)} end`,
    root_key: sql.key('y', '0'),
    setting: `'A town church with a hall'`,
  });
  await db.raw(`update cop_resources set adaptation_count = (select count(*) from cop_resources made
    where made.adapted_from_key = cop_resources.document_id) where document_id like 'y%'`);
};

/**
 * Resources as they stand in the communities' lists, and a family of one of them.
 * @param {{ listed: number, family: number, members: number }} size
 */
export const seedResources = async (seed, strapi, size) => {
  await seedListed(seed, size);
  await seedFamily(seed, size);
  const targets = {
    community: 'cop_communities t on t.document_id = s.community_key',
    author: 'up_users t on t.document_id = s.author_key',
    adaptedFrom: 'cop_resources t on t.document_id = s.adapted_from_key',
  };
  for (const [attribute, target] of Object.entries(targets)) {
    await linkRows(seed, strapi, {
      uid: `${COP}.resource`,
      attribute,
      from: `cop_resources s join ${target}`,
    });
  }
};
