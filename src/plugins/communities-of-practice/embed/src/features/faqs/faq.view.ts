import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { beginForm } from '../../forms/framed-form.view';
import { READING } from '../../reading/reading';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { readingView } from '../../ui/reading.view';
import { reportButton } from '../concerns/report-button.view';
import { beginSuggesting, suggestForm } from '../faq-suggestions/suggest-form.view';
import { suggestionsView } from '../faq-suggestions/suggestions.view';
import { backToPart } from '../shared/parts.view';
import type { Faq } from '../shared/shared.state';
import { beginEditing, editFaqForm } from './edit-faq.view';
import { faqSources } from './faq-sources.view';
import { stateLine } from './faq-summary.view';
import { FAQ_STEPS, judge, readFaq, takeStep, withdrawFaq } from './faqs.acts';
import { flagForm, flagFormOf } from './flag-form.view';
import { bothViews, differForm, differFormOf } from './minority-view.view';

/** Whether it helped, asked of whoever can say so; to everybody, how many it helped. */
const didItHelp = (app: App, faq: Faq) => {
  const { helpfulCount, notHelpfulCount, you, abilities } = faq;
  const said = app.say('faq.helped-of', {
    count: helpfulCount,
    all: helpfulCount + notHelpfulCount,
  });
  const tally =
    helpfulCount + notHelpfulCount > 0 ? html`<span class="hint">${said}</span>` : nothing;
  if (!abilities.judge) return html`<p>${tally}</p>`;
  const answer = (helped: boolean, label: string) =>
    html`<button
      class="button"
      aria-pressed=${you.helped === helped ? 'true' : 'false'}
      @click=${() => judge(app, faq, helped)}
    >
      ${you.helped === helped ? html`<span aria-hidden="true">✓</span>` : nothing} ${label}
    </button>`;
  return html`<div class="row helpful" role="group" aria-labelledby="gp-helped">
    <span id="gp-helped" class="strong">${app.say('faq.did-it-help')}</span>
    ${answer(true, app.say('faq.helped'))} ${answer(false, app.say('faq.did-not-help'))} ${tally}
  </div>`;
};

const ownActs = (app: App, { documentId, abilities }: Faq) =>
  abilities.withdraw
    ? html`<button
        class="button quiet"
        @click=${() =>
          app.ask({
            is: 'confirm',
            title: app.say('withdraw.title'),
            text: app.say('faq.withdraw'),
            yes: app.say('withdraw'),
            onYes: () => void withdrawFaq(app, documentId),
          })}
      >
        ${app.say('withdraw')}
      </button>`
    : nothing;

const acts = (app: App, faq: Faq) => {
  const { abilities, documentId } = faq;
  return html`<div class="row acts">
    ${FAQ_STEPS.filter((step) => abilities[step]).map(
      (step) =>
        html`<button class="button primary" @click=${() => takeStep(app, faq, step)}>
          ${app.say(`faq.${step}`)}
        </button>`
    )}
    ${abilities.suggest
      ? html`<button class="button" @click=${() => beginSuggesting(app, faq)}>
          ${app.say('suggest.begin')}
        </button>`
      : nothing}
    ${abilities.differ
      ? html`<button
          class="button"
          @click=${() => beginForm(app, differFormOf(faq), { text: faq.minorityView?.text ?? '' })}
        >
          ${app.say('differ.begin')}
        </button>`
      : nothing}
    ${abilities.edit
      ? html`<button class="button" @click=${() => beginEditing(app, faq)}>
          ${app.say('change')}
        </button>`
      : nothing}
    ${abilities.flag
      ? html`<button class="button quiet" @click=${() => beginForm(app, flagFormOf(faq))}>
          ${app.say('faq.flag')}
        </button>`
      : nothing}
    ${app.state().isSignedIn
      ? nothing
      : html`<button class="button" @click=${() => app.ask({ is: 'sign-in', then: null })}>
          ${app.say('faq.sign-in')}
        </button>`}
    ${ownActs(app, faq)} ${reportButton(app, { kind: 'faq', documentId }, abilities.report)}
  </div>`;
};

const read = (app: App, faq: Faq) => html`
  <article class="opening" aria-labelledby="gp-title">
    ${stateLine(app, faq)} ${heading(app, 0, html`<bdi>${faq.title}</bdi>`, { id: 'gp-title' })}
    <p class="hint">${app.say(`faq-says.${faq.state}`)}</p>
    ${byline(app, {
      author: faq.author,
      community: faq.community,
      moment: faq.publishedOn ?? faq.postedAt,
      editedAt: faq.editedAt,
    })}
    ${bothViews(app, faq)} ${didItHelp(app, faq)} ${faqSources(app, faq)} ${acts(app, faq)}
  </article>
  ${suggestForm(app, faq)} ${differForm(app, faq)} ${flagForm(app, faq)} ${editFaqForm(app, faq)}
  ${suggestionsView(app, faq)}
`;

/** One question, what is answered, who sees it otherwise, and how to mend it. */
export const faqView = (app: App) => html`
  ${backToPart(app, 'answers')}
  ${readingView(
    app,
    app.state().shared.faq?.item ?? READING,
    () => readFaq(app),
    (faq) => read(app, faq)
  )}
`;
