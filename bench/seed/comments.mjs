import { linkRows } from './links.mjs';
import { COMMUNITY } from './strapi-types.mjs';

const COMMENT = 'plugin::comments.comment';
const COLUMNS = [
  'document_id',
  'created_at',
  'updated_at',
  'published_at',
  'content',
  'blocked',
  'blocked_thread',
  'is_admin_comment',
  'removed',
  'related',
];

/**
 * The same rows as comments on the communities: contributions at the top, replies in their threads.
 * The top level comes first, so that a comment's id is its contribution's.
 */
export const seedComments = async (seed, strapi, report) => {
  const { no } = seed.sql;
  const values = `c.document_id, c.created_at, c.updated_at, c.published_at, c.text,
    ${no}, ${no}, ${no}, ${no}, '${COMMUNITY}:' || c.community_key`;
  for (const table of ['cop_contributions', 'cop_replies']) {
    await seed.insert(
      'plugin_comments_comments',
      COLUMNS,
      `select ${values} from ${table} c order by c.id`
    );
    report(`plugin_comments_comments from ${table}`);
  }
  const authored = (table) =>
    `plugin_comments_comments s join ${table} c on c.document_id = s.document_id
       join up_users t on t.document_id = c.author_key`;
  const links = [
    ['authorUser', authored('cop_contributions')],
    ['authorUser', authored('cop_replies')],
    [
      'threadOf',
      `plugin_comments_comments s join cop_replies c on c.document_id = s.document_id
         join cop_contributions p on p.document_id = c.contribution_key
         join plugin_comments_comments t on t.id = p.id`,
    ],
  ];
  for (const [attribute, from] of links)
    await linkRows(seed, strapi, { uid: COMMENT, attribute, from });
  report('comment links');
};
