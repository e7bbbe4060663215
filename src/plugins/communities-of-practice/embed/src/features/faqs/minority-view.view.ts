import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { textIn } from '../../forms/fields.view';
import type { FormOf } from '../../forms/form';
import { beginForm, framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { heading } from '../../ui/heading';
import type { Faq } from '../shared/shared.state';
import { readFaq, waive } from './faqs.acts';

const TEXT_MAX = 2_000;

export const differFormOf = ({
  documentId,
  title,
}: Pick<Faq, 'documentId' | 'title'>): FormOf & { action: 'faq.differ' } => ({
  slot: `differ:${documentId}`,
  title,
  place: { view: 'shared', part: 'answers', faq: documentId },
  action: 'faq.differ',
});

/** What one holds against it, to stand beside it. */
export const differForm = (app: App, faq: Faq) =>
  framedForm(app, {
    of: differFormOf(faq),
    title: app.say('differ.title'),
    labels: { text: app.say('differ.text') },
    label: app.say('differ.send'),
    fields: (typed, onType) =>
      writingView(app, {
        name: 'differ',
        label: app.say('differ.text'),
        value: textIn(typed, 'text'),
        maxLength: TEXT_MAX,
        onType: (text) => onType({ text }),
      }),
    asked: (typed) => ({
      params: { documentId: faq.documentId },
      data: { text: textIn(typed, 'text') },
    }),
    onSent: () => {
      app.notify({ text: app.say('differ.said'), undo: null });
      readFaq(app);
    },
  });

const words = (html_: string) => html`<div class="words" dir="auto">${unsafeHTML(html_)}</div>`;

/** Words without which it is not published are asked of one member: they say them, or do without. */
const askedOfYou = (app: App, faq: Faq) =>
  html`<div class="notice-box">
    <p class="strong">${app.say('differ.asked-of-you')}</p>
    <p>${app.say('differ.asked-of-you.what')}</p>
    <div class="row">
      <button class="button primary" @click=${() => beginForm(app, differFormOf(faq))}>
        ${app.say('differ.say')}
      </button>
      <button class="button" @click=${() => waive(app, faq)}>${app.say('differ.waive')}</button>
    </div>
  </div>`;

/** Where a view is known of and not in words: what is waited for. */
const wordless = (app: App, faq: Faq, view: NonNullable<Faq['minorityView']>) => {
  if (view.isWaived) return html`<p class="hint">${app.say('differ.waived')}</p>`;
  const isYours = view.by !== null && view.by.documentId === app.state().person?.documentId;
  if (isYours && faq.abilities.differ) return askedOfYou(app, faq);
  const name = view.by?.name ?? app.say('former-member');
  return html`<p class="hint">${app.say('differ.asked', { name })}</p>`;
};

/** The answer; where a member sees it otherwise, theirs beside it, as large and as near. */
export const bothViews = (app: App, faq: Faq) => {
  const view = faq.minorityView;
  if (view === null) return words(faq.html);
  if (view.html === null) {
    return html`${words(faq.html)} ${wordless(app, faq, view)}`;
  }
  return html`<div class="both">
    <section aria-labelledby="gp-answer">
      ${heading(app, 1, app.say('faq.answer'), { id: 'gp-answer' })} ${words(faq.html)}
    </section>
    <section aria-labelledby="gp-minority">
      ${heading(app, 1, app.say('differ.seen'), { id: 'gp-minority' })} ${words(view.html)}
      ${view.by ? html`<p class="hint"><bdi>${view.by.name}</bdi></p>` : nothing}
    </section>
  </div>`;
};
