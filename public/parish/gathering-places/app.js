/** The Gathering Places page: which view is shown, and where the keyboard goes when it changes. */
import { focusOn } from './announce.js';
import { showCommunities, showMembers } from './communities.view.js';
import { showCompose } from './compose.view.js';
import { h } from './dom.js';
import { keepAllNow } from './draft-form.js';
import { forgetFeed, readAlready } from './feed.js';
import { showGathering } from './gathering.view.js';
import { forgetCommunities } from './knowledge.js';
import { showMine } from './mine.view.js';
import { startOutbox } from './outbox.view.js';
import { currentParams, startRouter } from './router.js';
import { isSignedIn, onPersonChange, whoAmI } from './session.js';
import { showSessionBar } from './session-bar.view.js';
import { couldNotRead } from './teaching.view.js';
import { showThread } from './thread.view.js';

const CHURCH = 'St Bride’s, Little Marling';

/**
 * @typedef {object} View
 * @property {string} title
 * @property {HTMLElement} element
 * @property {(params: Record<string, string>) => Promise<void>} [update] for another address of it
 */

/** @param {Record<string, string>} params */
const viewNamed = (params) => {
  if (params.thread) return showThread;
  if (params.compose) return showCompose;
  if (params.view === 'mine') return showMine;
  if (params.view === 'communities') return showCommunities;
  return params.view === 'members' && params.community ? showMembers : showGathering;
};

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const place = byId('view');

/** @type {{ show: Function, view: View, params: Record<string, string> }|null} */
let current = null;
let turn = 0;

/** @param {Record<string, string>} params */
const markTab = ({ view = '', thread, compose }) => {
  const isElsewhere = Boolean(thread || compose);
  for (const tab of document.querySelectorAll('[data-view]')) {
    const isIts =
      tab instanceof HTMLElement &&
      tab.dataset.view === (view === 'members' ? 'communities' : view);
    // A thread or a form is one of the conversations, without being that page.
    if (isIts) tab.setAttribute('aria-current', isElsewhere ? 'true' : 'page');
    else tab.removeAttribute('aria-current');
  }
};

/** "All conversations" leads back to the feed as it was left. @param {Record<string, string>} feedParams */
const aimBackLink = (feedParams) => {
  const back = place.querySelector('a[data-back]');
  const search = new URLSearchParams(feedParams).toString();
  if (back instanceof HTMLAnchorElement && search) back.href = `${location.pathname}?${search}`;
};

/** @type {{ feedParams: Record<string, string>, thread: string }|null} */
let cameFrom = null;

/** @param {Record<string, string>} params @param {boolean} isFirst */
const settleFocus = (params, isFirst) => {
  const isReturn = current?.show === showGathering && cameFrom && readAlready(params);
  const link = isReturn ? place.querySelector(`a[href$="?thread=${cameFrom?.thread}"]`) : null;
  const inForm = place.contains(document.activeElement) && document.activeElement !== place;
  if (isFirst || inForm) return;
  scrollTo(0, 0);
  focusOn(link ?? place.querySelector('h1'));
};

/** @param {View} view @param {Record<string, string>} params @param {Function} show */
const put = (view, params, show) => {
  const isFirst = current === null;
  if (current?.show === showGathering && params.thread) {
    cameFrom = { feedParams: current.params, thread: params.thread };
  }
  current = { show, view, params };
  place.replaceChildren(view.element);
  document.title = `${view.title} – ${CHURCH}`;
  if (show === showThread && cameFrom) aimBackLink(cameFrom.feedParams);
  settleFocus(params, isFirst);
};

/** @param {unknown} error @returns {View} */
const unreadable = (error) => ({
  title: 'Gathering Places',
  element: h('div', { class: 'narrow' }, couldNotRead(error, showCurrent, 'h1')),
});

const showAfresh = async () => {
  turn += 1;
  const mine = turn;
  const params = currentParams();
  const show = viewNamed(params);
  keepAllNow();
  markTab(params);
  place.setAttribute('aria-busy', 'true');
  /** @type {View} */
  const view = await show(params).catch(unreadable);
  if (mine !== turn) return;
  place.removeAttribute('aria-busy');
  put(view, params, show);
};

const showCurrent = () => {
  const params = currentParams();
  if (current?.show !== viewNamed(params) || !current.view.update) return showAfresh();
  current.params = params;
  return current.view.update(params);
};

const signature = () => `${whoAmI()?.documentId}:${isSignedIn()}`;
let shownFor = signature();

const followPerson = () => {
  showSessionBar(byId('session'));
  showOutbox();
  const [before, now] = [shownFor, signature()];
  shownFor = now;
  const isSamePerson = before.split(':')[0] === now.split(':')[0];
  // A form that asks its writer to sign in again goes on by itself.
  const formWaits = document.querySelector('.problem:not([hidden])') !== null;
  if (before === now || (isSamePerson && (formWaits || !isSignedIn()))) return;
  forgetCommunities();
  forgetFeed();
  showAfresh();
};

const showOutbox = startOutbox(byId('outbox'));
showSessionBar(byId('session'));
onPersonChange(followPerson);
startRouter(showCurrent);
