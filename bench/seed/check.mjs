import { FAMILY_DEPTH, replyTotal } from './shape.mjs';
import { PLACES } from './visits.mjs';

const one = async (db, sql) => {
  const result = await db.raw(sql);
  const [row] = Array.isArray(result) ? result : result.rows;
  return Number(row.count);
};

/** What must be nothing if the rows agree with one another and with what the load assumes. */
const CONTRADICTIONS = {
  'contributions whose reply count is wrong': `select count(*) as count from cop_contributions c
    left join (select contribution_key, count(*) as n from cop_replies group by contribution_key) r
      on r.contribution_key = c.document_id
    where c.reply_count <> coalesce(r.n, 0) or c.answer_count <> c.reply_count`,
  'contributions by somebody who is not a member': `select count(*) as count from cop_contributions c
    left join cop_memberships m
      on m.community_key = c.community_key and m.user_key = c.author_key
    where m.id is null`,
  'replies by somebody who is not a member': `select count(*) as count from cop_replies c
    left join cop_memberships m
      on m.community_key = c.community_key and m.user_key = c.author_key
    where m.id is null`,
  'replies by the opener': `select count(*) as count from cop_replies r
    join cop_contributions c on c.document_id = r.contribution_key
    where c.author_key = r.author_key or c.community_key <> r.community_key`,
};

/** The same of what else is listed. */
const CONTRADICTIONS_LISTED = {
  'resources whose adaptation count is wrong': `select count(*) as count from cop_resources x
    left join (select adapted_from_key, count(*) as n from cop_resources group by adapted_from_key) m
      on m.adapted_from_key = x.document_id
    where x.adaptation_count <> coalesce(m.n, 0)`,
  'adaptations of what is not there': `select count(*) as count from cop_resources x
    left join cop_resources o on o.document_id = x.adapted_from_key
    where x.adapted_from_key is not null and (o.id is null or o.root_key <> x.root_key)`,
  'visits whose taken places are wrong': `select count(*) as count from cop_visits v
    left join (select visit_key, count(distinct guest_key) as n from cop_visit_guests g
      join cop_memberships m
        on m.community_key = g.community_key and m.user_key = g.guest_key group by visit_key) t
      on t.visit_key = v.document_id
    where v.places_taken <> coalesce(t.n, 0) or v.places_taken <> ${PLACES - 1}
      or v.places <> ${PLACES}`,
  'visits that their host comes to as a guest': `select count(*) as count from cop_visits v
    join cop_visit_guests g on g.visit_key = v.document_id and g.guest_key = v.host_key`,
};

const DEPTH = `with recursive kin (k, depth) as (
    select document_id, 0 from cop_resources where document_id like 'y%' and adapted_from_key is null
    union all select x.document_id, kin.depth + 1 from cop_resources x
      join kin on x.adapted_from_key = kin.k)
  select max(depth) * 1000000 + count(*) as count from kin`;

const rowsOf = (db, table) => one(db, `select count(*) as count from ${table}`);

const mustBe = (what, found, expected) => {
  if (found !== expected) throw new Error(`Seed: ${found} ${what}, not ${expected}.`);
};

const checkListed = async (db, { listed, family }) => {
  mustBe('resources', await rowsOf(db, 'cop_resources'), listed + family);
  mustBe('FAQs', await rowsOf(db, 'cop_faqs'), listed);
  mustBe('visits', await rowsOf(db, 'cop_visits'), listed);
  mustBe('as depth and size of the family', await one(db, DEPTH), FAMILY_DEPTH * 1e6 + family);
  for (const [what, sql] of Object.entries(CONTRADICTIONS_LISTED)) {
    mustBe(what, await one(db, sql), 0);
  }
};

/** @throws Error when what was seeded is not what the bench says it is. */
export const checkSeed = async (db, { contributions, hasReplies, listed = 0, family = 0 }) => {
  const replies = hasReplies ? replyTotal(contributions) : 0;
  mustBe(
    'contributions',
    await one(db, 'select count(*) as count from cop_contributions'),
    contributions
  );
  mustBe(
    'as last id',
    await one(db, 'select max(id) as count from cop_contributions'),
    contributions
  );
  mustBe('replies', await one(db, 'select count(*) as count from cop_replies'), replies);
  mustBe(
    'contributions without both links',
    await one(
      db,
      `select count(*) as count from cop_contributions_community_lnk l
         join cop_contributions_author_lnk a on a.contribution_id = l.contribution_id`
    ),
    contributions
  );
  for (const [what, sql] of Object.entries(CONTRADICTIONS)) mustBe(what, await one(db, sql), 0);
  if (listed) await checkListed(db, { listed, family });
  mustBe(
    'in the index of words',
    await rowsOf(db, 'cop_search_index'),
    contributions + replies + 2 * listed + family
  );
};
