import type { App } from '../../app/app';
import { proseField, textIn } from '../../forms/fields.view';
import type { FormOf } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import type { Faq } from '../shared/shared.state';
import { readFaq } from './faqs.acts';

const REASON_MAX = 1_000;

export const flagFormOf = ({
  documentId,
  title,
}: Pick<Faq, 'documentId' | 'title'>): FormOf & { action: 'faq.flag' } => ({
  slot: `flag:${documentId}`,
  title,
  place: { view: 'shared', part: 'answers', faq: documentId },
  action: 'faq.flag',
});

/** Why it must be looked at again. */
export const flagForm = (app: App, faq: Faq) =>
  framedForm(app, {
    of: flagFormOf(faq),
    title: app.say('faq.flag'),
    labels: { reason: app.say('faq.flag.reason') },
    label: app.say('faq.flag.send'),
    fields: (typed, onType) =>
      proseField(
        { typed, onType },
        { name: 'reason', label: app.say('faq.flag.reason'), max: REASON_MAX }
      ),
    asked: (typed) => ({
      params: { documentId: faq.documentId },
      data: { reason: textIn(typed, 'reason') },
    }),
    onSent: () => {
      app.notify({ text: app.say('faq.flag.done'), undo: null });
      readFaq(app);
    },
  });
