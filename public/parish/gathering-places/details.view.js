/** An activity's own fields, as they are read. */
import { findMembers, findThread } from './calls.js';
import { isWebAddress } from './check-fields.js';
import { onDay } from './dates.js';
import { h } from './dom.js';
import { addressOf } from './router.js';

/** Text as it was typed: a blank line begins a new paragraph. @param {string} text */
export const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => h('p', { class: 'as-typed' }, part.trim()));

/** @param {string[]} ids @param {(id: string) => Promise<Node|string>} describe */
const listOf = (ids, describe) =>
  h(
    'ul',
    {},
    ids.map((id) => {
      const item = h('li', {}, '…');
      describe(id).then(
        (described) => item.replaceChildren(described),
        () => item.replaceChildren('Somebody or something that you cannot see')
      );
      return item;
    })
  );

/** @param {string[]} ids */
const sourceList = (ids) =>
  listOf(ids, async (id) => {
    const { title } = await findThread(id);
    return h('a', { href: addressOf({ thread: id }) }, title);
  });

/** @param {string[]} ids @param {string} community */
const peopleList = (ids, community) => {
  const members = findMembers(community);
  return listOf(ids, async (id) => {
    const found = (await members).data.find(({ person }) => person.documentId === id);
    return found?.person.name ?? 'A member';
  });
};

/** A link only if it leads to the web; nobody's text becomes a script. @param {string} address */
const webLink = (address) =>
  isWebAddress(address)
    ? h('a', { href: address, rel: 'nofollow ugc noopener noreferrer' }, address)
    : address;

/** @param {import('./types.js').ActivityField} field @param {any} value @param {string} community */
const shown = (field, value, community) => {
  switch (field.kind) {
    case 'date':
      return onDay(value);
    case 'link':
      return webLink(value);
    case 'choice':
      return field.choices?.find(({ key }) => key === value)?.label ?? value;
    case 'lines':
      return h(
        'ul',
        {},
        value.map((/** @type {string} */ line) => h('li', {}, line))
      );
    case 'people':
      return peopleList(value, community);
    case 'contributions':
      return sourceList(value);
    default:
      return paragraphs(String(value));
  }
};

/**
 * @param {import('./types.js').Activity|undefined} activity
 * @param {Record<string, any>} details
 * @param {string} community
 * @returns {HTMLElement|null} null when there are none
 */
export const showDetails = (activity, details, community) => {
  const given = (activity?.fields ?? []).filter(({ name }) => details[name] !== undefined);
  if (given.length === 0) return null;
  return h(
    'dl',
    { class: 'details' },
    given.map((field) =>
      h(
        'div',
        {},
        h('dt', {}, field.label),
        h('dd', {}, shown(field, details[field.name], community))
      )
    )
  );
};
