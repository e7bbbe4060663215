/** A contribution as it stands in a list. */
import { ago } from './dates.js';
import { h } from './dom.js';
import { addressOf } from './router.js';
import { count, nameOf, STANDINGS } from './wording.js';

/** @typedef {import('./types.js').Summary} Summary */

/** @param {Summary} summary */
const countsOf = ({ replyCount, thanksCount, meTooCount }) =>
  [
    replyCount > 0 ? count(replyCount, 'reply', 'replies') : 'No reply yet',
    thanksCount > 0 && `thanked by ${thanksCount}`,
    meTooCount > 0 && `${meTooCount} facing this too`,
  ]
    .filter(Boolean)
    .map((words) => h('li', {}, words));

/** @param {Pick<Summary, 'status'|'standing'>} summary */
export const badgesOf = ({ status, standing }) => [
  status === 'closed' && h('span', { class: 'badge' }, 'Closed'),
  standing !== 'shown' && h('span', { class: 'badge notice' }, STANDINGS[standing]),
];

/**
 * @param {Summary} summary
 * @param {import('./types.js').Activity|undefined} activity
 * @param {{ sort?: string, level?: string }} [how]
 */
export const showSummary = (summary, activity, { sort, level = 'h3' } = {}) => {
  const isByActivity = sort === 'active' && summary.lastActivityAt !== summary.postedAt;
  return h(
    'article',
    { class: 'feed-item' },
    h('p', { class: 'eyebrow' }, activity?.name ?? summary.activity, badgesOf(summary)),
    h(level, {}, h('a', { href: addressOf({ thread: summary.documentId }) }, summary.title)),
    h('p', { class: 'excerpt' }, summary.excerpt),
    h(
      'div',
      { class: 'feed-foot' },
      h(
        'p',
        { class: 'byline' },
        `${nameOf(summary.author)} in `,
        h(
          'a',
          { href: addressOf({ community: summary.community.documentId }) },
          summary.community.name
        ),
        ', ',
        ago(summary.postedAt),
        isByActivity ? ['; last spoken ', ago(summary.lastActivityAt)] : ''
      ),
      h('ul', { class: 'counts', 'aria-label': 'What came of it' }, countsOf(summary))
    )
  );
};
