/** A short form in a dialog, whose words are kept like any other draft. */
import { openDialog } from './dialog.js';
import { button, h, whileBusy } from './dom.js';
import { makeDraftForm } from './draft-form.js';
import { makeProblemBox } from './problem.js';
import { sendDraft } from './sending.js';

/**
 * @param {object} asked
 * @param {string} asked.title
 * @param {string[]} [asked.words]
 * @param {string} asked.name the draft's
 * @param {string} asked.path
 * @param {import('./drafts.js').Draft['place']} asked.place
 * @param {import('./fields.js').Spec[]} asked.specs
 * @param {(typed: Record<string, any>) => object} asked.dataOf
 * @param {[string, string]} asked.send what the button says, and says while it sends
 * @returns {Promise<any>} what the server answered; undefined when it was dismissed
 */
export const openSendDialog = ({ title, words = [], name, path, place, specs, dataOf, send }) =>
  openDialog(title, ({ close }) => {
    const form = makeDraftForm({ name, place, specs, community: '' });
    const submit = button(send[0], () => {}, { type: 'submit', class: 'button primary' });
    const problem = makeProblemBox({ again: () => submit.click(), findField: form.findField });
    const sendIt = async () => {
      problem.clear();
      const wrong = form.check();
      if (wrong) return problem.show(wrong);
      form.keepNow();
      try {
        const { data } = await sendDraft(name, path, dataOf(form.read()), place);
        form.stop();
        close(data);
      } catch (error) {
        problem.show(error);
      }
    };
    const onsubmit = (/** @type {Event} */ event) => {
      event.preventDefault();
      whileBusy(submit, send[1], sendIt);
    };
    return [
      ...words.map((sentence) => h('p', {}, sentence)),
      h(
        'form',
        { novalidate: true, onsubmit },
        form.elements,
        problem.element,
        h('div', { class: 'actions' }, submit),
        form.note
      ),
    ];
  }).answer;
