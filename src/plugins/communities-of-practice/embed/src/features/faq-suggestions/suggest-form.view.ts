import { html } from 'lit';
import type { App } from '../../app/app';
import { proseField, textIn } from '../../forms/fields.view';
import type { FormOf } from '../../forms/form';
import { beginForm, framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { readFaq } from '../faqs/faqs.acts';
import type { Faq } from '../shared/shared.state';
import { withdrawSuggestion } from './suggestions.acts';

const TEXT_MAX = 20_000;
const WHY_MAX = 1_000;

export const suggestFormOf = ({
  documentId,
  title,
}: Pick<Faq, 'documentId' | 'title'>): FormOf & { action: 'faq-suggestion.create' } => ({
  slot: `suggest:${documentId}`,
  title,
  place: { view: 'shared', part: 'answers', faq: documentId },
  action: 'faq-suggestion.create',
});

/** Begins with the answer as it stands, to be changed. */
export const beginSuggesting = (app: App, faq: Faq): Promise<void> =>
  beginForm(app, suggestFormOf(faq), { text: faq.text });

/** Another answer, and why. */
export const suggestForm = (app: App, faq: Faq) =>
  framedForm(app, {
    of: suggestFormOf(faq),
    title: app.say('suggest.title'),
    labels: { text: app.say('suggest.text'), why: app.say('suggest.why') },
    label: app.say('suggest.send'),
    fields: (typed, onType) => html`
      ${writingView(app, {
        name: 'suggested',
        label: app.say('suggest.text'),
        value: textIn(typed, 'text'),
        maxLength: TEXT_MAX,
        onType: (text) => onType({ text }),
      })}
      ${proseField({ typed, onType }, { name: 'why', label: app.say('suggest.why'), max: WHY_MAX })}
    `,
    asked: (typed) => ({
      params: { documentId: faq.documentId },
      data: { text: textIn(typed, 'text'), why: textIn(typed, 'why') },
    }),
    onSent: ({ data: { documentId } }) => {
      const readAgain = () => readFaq(app);
      app.notify({
        text: app.say('suggest.said'),
        undo: () => void withdrawSuggestion(app, documentId, readAgain),
      });
      readAgain();
      app.focusOn('#gp-suggestions');
    },
  });
