import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { proseField, textIn } from '../../forms/fields.view';
import type { FormOf } from '../../forms/form';
import { beginForm, framedForm } from '../../forms/framed-form.view';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { reportButton } from '../concerns/report-button.view';
import { readFaq } from '../faqs/faqs.acts';
import { listingView } from '../shared/listing.view';
import type { Faq, FaqSuggestion } from '../shared/shared.state';
import { suggestionsOf, takeIn, withdrawSuggestion } from './suggestions.acts';

const LOOKS = { open: '', accepted: 'good', declined: 'warn' } as const;
const ANSWER_MAX = 1_000;

const declineFormOf = (
  { documentId }: FaqSuggestion,
  faq: Faq
): FormOf & { action: 'faq-suggestion.decline' } => ({
  slot: `decline:${documentId}`,
  title: faq.title,
  place: { view: 'shared', part: 'answers', faq: faq.documentId },
  action: 'faq-suggestion.decline',
});

/** A word to its author goes with it. */
const declineForm = (app: App, suggestion: FaqSuggestion, faq: Faq) =>
  framedForm(app, {
    of: declineFormOf(suggestion, faq),
    title: app.say('suggestion.decline'),
    labels: { answer: app.say('suggestion.decline.why') },
    label: app.say('suggestion.decline'),
    fields: (typed, onType) =>
      proseField(
        { typed, onType },
        { name: 'answer', label: app.say('suggestion.decline.why'), max: ANSWER_MAX }
      ),
    asked: (typed) => ({
      params: { documentId: suggestion.documentId },
      data: { answer: textIn(typed, 'answer') },
    }),
    onSent: () => {
      app.notify({ text: app.say('suggestion.declined'), undo: null });
      readFaq(app);
    },
  });

const accepting = (app: App, suggestion: FaqSuggestion, faq: Faq) => () => {
  const accept = () => void takeIn(app, suggestion, faq, () => readFaq(app));
  if (suggestion.faqVersion === faq.version) return accept();
  return app.ask({
    is: 'confirm',
    title: app.say('suggestion.take-in.title'),
    text: app.say('suggestion.take-in.what'),
    yes: app.say('suggestion.take-in'),
    onYes: accept,
  });
};

const acts = (app: App, suggestion: FaqSuggestion, faq: Faq) => {
  const { documentId, abilities } = suggestion;
  const withdraw = () => withdrawSuggestion(app, documentId, () => readFaq(app));
  const decline = () => beginForm(app, declineFormOf(suggestion, faq));
  return html`<div class="row acts">
    ${abilities.answer
      ? html`<button class="button" @click=${accepting(app, suggestion, faq)}>
            ${app.say('suggestion.take-in')}
          </button>
          <button class="button quiet" @click=${decline}>${app.say('suggestion.decline')}</button>`
      : nothing}
    ${abilities.withdraw && suggestion.state === 'open'
      ? html`<button class="button quiet" @click=${withdraw}>${app.say('withdraw')}</button>`
      : nothing}
    ${reportButton(app, { kind: 'faq-suggestion', documentId }, abilities.report)}
  </div>`;
};

const suggestionView = (app: App, suggestion: FaqSuggestion, faq: Faq) => {
  const { author, state, standing, answer } = suggestion;
  const name = author?.name ?? app.say('former-member');
  return html`<article class="item" aria-label=${app.say('suggestion-by', { name })}>
    <p class="eyebrow">
      <span class="badge ${LOOKS[state]}">${app.say(`suggestion-is.${state}`)}</span>
      ${standing === 'shown'
        ? nothing
        : html`<span class="badge warn">${app.say(`standing.${standing}`)}</span>`}
    </p>
    <p class="prose" dir="auto">${suggestion.why}</p>
    <details>
      <summary>${app.say('suggestion.how')}</summary>
      <div class="words" dir="auto">${unsafeHTML(suggestion.html)}</div>
    </details>
    ${answer === null
      ? nothing
      : html`<div class="details">
          <p class="hint">${app.say('suggestion.answered')}</p>
          <p class="prose" dir="auto">${answer}</p>
        </div>`}
    ${byline(app, { author, moment: suggestion.postedAt })} ${acts(app, suggestion, faq)}
    ${declineForm(app, suggestion, faq)}
  </article>`;
};

/** What members suggest, and what became of it: for members alone. */
export const suggestionsView = (app: App, faq: Faq) => {
  const { suggestions } = app.state().shared;
  const items = suggestions?.items;
  const isForOthers =
    items?.is === 'failed' && items.failure.is === 'refused' && items.failure.status === 403;
  if (!app.state().isSignedIn || isForOthers) return nothing;
  return html`<section aria-labelledby="gp-suggestions">
    ${heading(app, 1, app.say('suggestions'), { id: 'gp-suggestions' })}
    ${listingView(app, suggestionsOf(faq.documentId), {
      item: (suggestion) => suggestionView(app, suggestion, faq),
      empty: () => html`<p class="hint">${app.say('suggestions.none')}</p>`,
    })}
  </section>`;
};
