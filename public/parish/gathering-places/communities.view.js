/** The communities, and who is in one of them. */
import { announce } from './announce.js';
import { answerRequest, findMembers } from './calls.js';
import { showCommunity } from './community-panel.view.js';
import { ago } from './dates.js';
import { button, h, whileBusy } from './dom.js';
import { communities, community as communityInFull } from './knowledge.js';
import { makeProblemBox } from './problem.js';
import { addressOf } from './router.js';
import { teach } from './teaching.view.js';
import { count } from './wording.js';

export const showCommunities = async () => {
  const list = h('div', { class: 'community-list' });
  const fill = async () => {
    const found = await communities();
    list.replaceChildren(
      ...(found.length > 0
        ? found.map((community) =>
            showCommunity(community, { level: 'h2', onChange: fill, isLinked: true })
          )
        : [
            teach('No communities yet', [
              'A community begins when a few people share a concern. Tell your church office about yours.',
            ]),
          ])
    );
  };
  await fill();
  return {
    title: 'Communities',
    element: h(
      'div',
      {},
      h(
        'header',
        { class: 'page-head' },
        h('h1', {}, 'Communities'),
        h(
          'p',
          { class: 'lead' },
          'People who share a concern, and learn how to meet it better together.'
        )
      ),
      list
    ),
  };
};

/** @param {import('./types.js').Member} member */
const showMember = ({ person, role, state, canHelpWith, joinedAt }) =>
  h(
    'li',
    { class: 'member' },
    h(
      'h3',
      {},
      person.name,
      role === 'facilitator' && h('span', { class: 'badge' }, 'Facilitator'),
      state === 'paused' && h('span', { class: 'badge' }, 'Paused')
    ),
    canHelpWith ? h('p', {}, `Can help with: ${canHelpWith}`) : null,
    joinedAt ? h('p', { class: 'byline' }, 'Joined ', ago(joinedAt)) : null
  );

/** @param {import('./types.js').Member} member @param {() => Promise<unknown>} onAnswered */
const showRequest = ({ documentId, person, canHelpWith }, onAnswered) => {
  const problem = makeProblemBox({ again: () => {} });
  /** @param {'accept'|'decline'} answer @param {string} label @param {string} said */
  const answerButton = (answer, label, said) => {
    const pressed = button(
      label,
      () =>
        whileBusy(pressed, '…', async () => {
          try {
            await answerRequest(documentId, answer);
            await onAnswered();
            announce(`${person.name} ${said}.`);
          } catch (error) {
            problem.show(error, { isTyped: false });
          }
        }),
      { 'aria-label': `${label} ${person.name}` }
    );
    return pressed;
  };
  return h(
    'li',
    { class: 'member' },
    h('h3', {}, person.name),
    canHelpWith ? h('p', {}, `Can help with: ${canHelpWith}`) : null,
    h(
      'div',
      { class: 'actions' },
      answerButton('accept', 'Let in', 'is a member now'),
      answerButton('decline', 'Decline', 'was declined')
    ),
    problem.element
  );
};

/** @param {Record<string, string>} params */
export const showMembers = async ({ community: id }) => {
  const community = await communityInFull(id);
  const body = h('div', {});
  let pages = 1;
  const fill = async () => {
    const members = [];
    let pageCount = 1;
    for (let page = 1; page <= pages; page += 1) {
      const read = await findMembers(id, page);
      members.push(...read.data);
      pageCount = read.meta.pagination.pageCount ?? 1;
    }
    const asking = members.filter(({ state }) => state === 'requested');
    const inside = members.filter(({ state }) => state === 'active' || state === 'paused');
    const more = button('Show more', () => {
      pages += 1;
      return whileBusy(more, 'Reading…', fill);
    });
    body.replaceChildren(
      ...(asking.length > 0
        ? [
            h(
              'section',
              {},
              h('h2', {}, 'Asking to join'),
              h(
                'ul',
                { class: 'members' },
                asking.map((member) => showRequest(member, fill))
              )
            ),
          ]
        : []),
      h(
        'section',
        {},
        h('h2', {}, count(inside.length, 'member', 'members')),
        h('ul', { class: 'members' }, inside.map(showMember))
      ),
      ...(pages < pageCount ? [more] : [])
    );
  };
  await fill();
  return {
    title: `Who is in ${community.name}`,
    element: h(
      'div',
      { class: 'narrow' },
      h(
        'p',
        { class: 'back' },
        h('a', { href: addressOf({ community: id }) }, `Back to ${community.name}`)
      ),
      h('h1', {}, `Who is in ${community.name}`),
      body
    ),
  };
};
