import { replyTotal } from './shape.mjs';

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

const mustBe = (what, found, expected) => {
  if (found !== expected) throw new Error(`Seed: ${found} ${what}, not ${expected}.`);
};

/** @throws Error when what was seeded is not what the bench says it is. */
export const checkSeed = async (db, { contributions, hasReplies }) => {
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
};
