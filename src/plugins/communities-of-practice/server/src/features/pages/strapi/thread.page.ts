import type { Knex } from 'knex';
import { contributionContracts } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import type { PageReading } from '../../../http/pages';
import { htmlOf } from '../../../persistence/derived-words';
import { escapeHtml, pageHtml } from '../../../text/page';
import { findThread, type ThreadRow } from '../../contributions';
import { fetchReplies, type ReplyRow } from '../../replies';
import { time } from './time';
import { addressOnWebsite } from './website';

const REPLIES_AT_MOST = 50;
/** Of members' words in one page. */
const WORDS_BYTES = 200_000;

/** What does not fit is told by its first words. */
const openingHtml = (row: ThreadRow): string => {
  const html = htmlOf(row, row.text);
  return Buffer.byteLength(html) <= WORDS_BYTES ? html : `<p>${escapeHtml(row.excerpt ?? '')}</p>`;
};

const replyHtml = (row: ReplyRow): string =>
  `<article><p>${time(row.posted_at)}</p>\n<section dir="auto">${htmlOf(row, row.text)}</section></article>`;

/** As many of the first as fit beside what stands before them. */
const fitting = (parts: readonly string[], before: string): string[] => {
  let bytes = Buffer.byteLength(before);
  const tooMany = parts.findIndex((part) => {
    bytes += Buffer.byteLength(part);
    return bytes > WORDS_BYTES;
  });
  return parts.slice(0, tooMany === -1 ? parts.length : tooMany);
};

const answersHtml = (shown: readonly string[], hasMore: boolean): string[] =>
  shown.length === 0 && !hasMore
    ? []
    : ['<h2>Answers</h2>', ...shown, ...(hasMore ? ['<p>There are more answers.</p>'] : [])];

const link = (canonical: string | null): string[] =>
  canonical === null
    ? []
    : [
        `<footer><p><a rel="bookmark" href="${escapeHtml(canonical)}">Read and answer on the church’s website</a></p></footer>`,
      ];

const bodyOf = (
  row: ThreadRow,
  replies: readonly ReplyRow[],
  hasMoreReplies: boolean,
  canonical: string | null
): string => {
  const opening = openingHtml(row);
  const shown = fitting(replies.map(replyHtml), opening);
  return [
    '<main><article>',
    `<h1 dir="auto">${escapeHtml(row.title)}</h1>`,
    `<p><span dir="auto">${escapeHtml(row.community_name)}</span>, ${time(row.posted_at)}</p>`,
    `<section dir="auto">${opening}</section>`,
    ...answersHtml(shown, hasMoreReplies || shown.length < replies.length),
    '</article></main>',
    ...link(canonical),
  ].join('\n');
};

/**
 * As visitors read it. Of a withdrawn opening nothing is shown here, though its answers stay: a preview
 * has nothing to say of it.
 * @throws RefusedError `not-found`.
 */
const readForVisitors = async (db: Knex, documentId: string) => {
  const row = await findThread(db, documentId, null);
  if (row.standing !== 'shown') throw new RefusedError({ code: 'not-found' });
  const page = await fetchReplies(db, documentId, null, { pageSize: REPLIES_AT_MOST });
  const hasMore = 'next' in page.pagination && page.pagination.next !== null;
  return { row, replies: page.rows, hasMore };
};

export const threadReading: PageReading<{ documentId: string }> = {
  shows: contributionContracts.findOne,
  async render(strapi, { documentId }) {
    const { row, replies, hasMore } = await readForVisitors(strapi.db.connection, documentId);
    const canonical = addressOnWebsite(strapi, documentId);
    return pageHtml({
      title: row.title,
      description: row.excerpt ?? '',
      canonical,
      type: 'article',
      body: bodyOf(row, replies, hasMore, canonical),
    });
  },
};
