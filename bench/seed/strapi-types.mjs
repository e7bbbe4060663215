import { linkRows } from './links.mjs';

const COMMUNITY = 'api::bench-community.bench-community';
const POST = 'api::bench-post.bench-post';
const REPLY = 'api::bench-reply.bench-reply';

const NAMED = ['document_id', 'created_at', 'updated_at', 'published_at'];
const STAMPS = 'c.created_at, c.updated_at, c.published_at';

const seedRows = async (seed) => {
  await seed.insert(
    'bench_communities',
    [...NAMED, 'name', 'slug'],
    `select c.document_id, ${STAMPS}, c.name, c.slug from cop_communities c order by c.id`
  );
  const COPIED = [
    'title',
    'activity',
    'text',
    'excerpt',
    'thread_status',
    'posted_at',
    'last_activity_at',
    'reply_count',
    'thanks_count',
    'me_too_count',
  ];
  await seed.insert(
    'bench_posts',
    [...NAMED, ...COPIED],
    `select c.document_id, ${STAMPS}, ${COPIED.map((name) => `c.${name}`).join(', ')}
       from cop_contributions c order by c.id`
  );
  await seed.insert(
    'bench_replies',
    [...NAMED, 'text', 'posted_at'],
    `select c.document_id, ${STAMPS}, c.text, c.posted_at from cop_replies c order by c.id`
  );
};

/** The same rows in types as the Content-Type Builder makes them, with their relations both ways. */
export const seedStrapiTypes = async (seed, strapi, report) => {
  await seedRows(seed);
  report('bench_posts, bench_replies');
  const post = 'bench_posts s join cop_contributions c on c.document_id = s.document_id';
  const reply = 'bench_replies s join cop_replies c on c.document_id = s.document_id';
  const links = [
    [POST, 'community', `${post} join bench_communities t on t.document_id = c.community_key`],
    [POST, 'author', `${post} join up_users t on t.document_id = c.author_key`],
    [
      REPLY,
      'post',
      `${reply} join cop_contributions p on p.document_id = c.contribution_key
       join bench_posts t on t.id = p.id`,
    ],
    [REPLY, 'author', `${reply} join up_users t on t.document_id = c.author_key`],
  ];
  for (const [uid, attribute, from] of links) {
    await linkRows(seed, strapi, { uid, attribute, from });
    report(`${uid.split('.')[1]} ${attribute} links`);
  }
};

export { COMMUNITY };
