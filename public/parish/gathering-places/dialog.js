/** The browser's own dialog: it keeps the keyboard inside, closes on Escape, and gives focus back. */
import { button, freshId, h } from './dom.js';

/**
 * @typedef {object} Opened
 * @property {(answer?: unknown) => void} close
 * @property {Promise<any>} answer what it was closed with; undefined when it was dismissed
 */

/**
 * @param {string} title
 * @param {(opened: Opened) => (Node|string|null)[]} fill makes what stands in it
 * @returns {Opened}
 */
export const openDialog = (title, fill) => {
  const titleId = freshId('dialog');
  const cameFrom = document.activeElement;
  const dialog = h('dialog', { class: 'dialog', 'aria-labelledby': titleId });
  /** @type {unknown} */
  let answered;
  const opened = {
    close: (/** @type {unknown} */ answer = undefined) => {
      answered = answer;
      dialog.close();
    },
    answer: new Promise((resolve) => {
      dialog.addEventListener('close', () => {
        dialog.remove();
        if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
        resolve(answered);
      });
    }),
  };
  const cross = button('Close', () => opened.close(), { class: 'button quiet dialog-close' });
  dialog.append(
    h('div', { class: 'dialog-head' }, h('h2', { id: titleId }, title), cross),
    ...fill(opened).filter((part) => part !== null)
  );
  document.body.append(dialog);
  dialog.showModal();
  /** @type {HTMLElement|null} */ (dialog.querySelector('[autofocus], input, textarea'))?.focus();
  return opened;
};

/**
 * Asks before something is done that others will notice.
 * @param {{ title: string, words: string[], doIt: string, keep: string }} question
 * @returns {Promise<boolean>}
 */
export const confirmFirst = async ({ title, words, doIt, keep }) => {
  const { answer } = openDialog(title, ({ close }) => [
    ...words.map((sentence) => h('p', {}, sentence)),
    h(
      'div',
      { class: 'actions' },
      button(doIt, () => close(true), { class: 'button danger' }),
      button(keep, () => close(false), { class: 'button quiet', autofocus: true })
    ),
  ]);
  return (await answer) === true;
};
