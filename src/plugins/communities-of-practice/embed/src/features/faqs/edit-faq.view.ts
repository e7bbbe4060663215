import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { textIn } from '../../forms/fields.view';
import { formAt, type FormOf, type Typed } from '../../forms/form';
import { beginForm, framedForm } from '../../forms/framed-form.view';
import { choose } from '../contributions/compose.acts';
import type { Faq } from '../shared/shared.state';
import { askedField, askedIn } from './asked-member.view';
import { searchWordsField, searchWordsIn, wordsFields } from './faq-fields.view';
import { readFaq } from './faqs.acts';

type Named = Pick<Faq, 'documentId' | 'title'>;

export const editFaqFormOf = ({ documentId, title }: Named): FormOf & { action: 'faq.update' } => ({
  slot: `edit-faq:${documentId}`,
  title,
  place: { view: 'shared', part: 'answers', faq: documentId },
  action: 'faq.update',
});

const askedOf = ({ minorityView }: Faq): string => minorityView?.by?.documentId ?? '';

/** Begins with what stands there now, and of which version it is. */
export const beginEditing = (app: App, faq: Faq): Promise<void> =>
  beginForm(app, editFaqFormOf(faq), {
    version: String(faq.version),
    title: faq.title,
    text: faq.text,
    searchWords: (faq.searchWords ?? []).join('\n'),
    minorityBy: askedOf(faq),
  });

const isConflict = (app: App, faq: Faq): boolean => {
  const failure = formAt(app, editFaqFormOf(faq).slot)?.failure;
  return failure?.is === 'refused' && failure.code === 'version-mismatch';
};

/** What was changed meanwhile is read again above the form; saved once more, it is saved over. */
const conflict = (app: App, faq: Faq, typed: Typed) =>
  isConflict(app, faq)
    ? html`<div class="closing">
        <p class="strong">${app.say('changed-meanwhile')}</p>
        ${Number(typed.version) === faq.version
          ? html`<button class="button" type="button" @click=${() => readFaq(app)}>
              ${app.say('visit.read-again')}
            </button>`
          : html`<p class="prose" dir="auto">${faq.text}</p>`}
      </div>`
    : nothing;

/** Who has put their view in words cannot be replaced by another. */
const isAskable = ({ minorityView }: Faq): boolean => (minorityView?.text ?? null) === null;

const fields = (app: App, faq: Faq, typed: Typed, onType: (change: Typed) => void) => {
  choose(app, faq.community.documentId);
  return html`
    ${wordsFields(app, { typed, onType })} ${searchWordsField(app, { typed, onType })}
    ${isAskable(faq) ? askedField(app, { typed, onType }, faq.author?.documentId) : nothing}
    ${conflict(app, faq, typed)}
  `;
};

/** What is the same goes unsaid: reworded, an answer must be checked anew. */
const changed = (faq: Faq, typed: Typed) => {
  const [title, text, asked] = [textIn(typed, 'title'), textIn(typed, 'text'), askedIn(typed)];
  return {
    searchWords: searchWordsIn(typed),
    ...(title === faq.title ? {} : { title }),
    ...(text === faq.text ? {} : { text }),
    ...(isAskable(faq) && (asked ?? '') !== askedOf(faq) ? { minorityBy: asked } : {}),
  };
};

/** Changing it, for who drafted it and for facilitators. */
export const editFaqForm = (app: App, faq: Faq) =>
  framedForm(app, {
    of: editFaqFormOf(faq),
    title: app.say('faq.edit'),
    labels: {
      title: app.say('faq.question'),
      text: app.say('faq.answer'),
      minorityBy: app.say('differ.ask'),
    },
    label: app.say(isConflict(app, faq) ? 'save-over' : 'save'),
    fields: (typed, onType) => fields(app, faq, typed, onType),
    asked: (typed) => ({
      params: { documentId: faq.documentId },
      version: isConflict(app, faq) ? faq.version : Number(typed.version),
      data: changed(faq, typed),
    }),
    onSent: () => {
      app.notify({ text: app.say('saved'), undo: null });
      readFaq(app);
      app.focusOn('#gp-title');
    },
  });
