import { html, nothing } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import { following } from '../../ui/link';
import type { Faq } from '../shared/shared.state';

type Source = Faq['sources'][number];

/** By threads, in the order in which each is first met. */
const byThread = (all: readonly Source[]): readonly Source[][] => {
  const threads = new Map<string, Source[]>();
  for (const source of all) {
    threads.set(source.contribution, [...(threads.get(source.contribution) ?? []), source]);
  }
  return [...threads.values()];
};

const link = (app: App, place: Place, words: unknown) =>
  html`<a href=${app.hrefOf(place)} @click=${following(app, place)}>${words}</a>`;

/** A thread, and what of it was meant besides its opening. */
const threadView = (app: App, sources: readonly Source[]) => {
  const [{ contribution: thread = '', title = '' } = {}] = sources;
  const replies = sources.filter(({ kind }) => kind === 'reply');
  return html`<li>
    ${link(app, { thread }, html`<bdi>${title || app.say('opening-withdrawn')}</bdi>`)}
    <span class="hint">
      ${replies.map(
        ({ documentId: reply }, index) =>
          html`· ${link(app, { thread, reply }, app.say('source.reply', { number: index + 1 }))} `
      )}
      ${sources.some(({ kind }) => kind === 'closing')
        ? html`· ${app.say('source.closing')}`
        : nothing}
    </span>
  </li>`;
};

const sources = (app: App, { sources: all }: Faq) =>
  html`<ul class="sources">
    ${byThread(all).map((each) => threadView(app, each))}
  </ul>`;

const credits = (faq: Faq) =>
  html`<ul class="topics">
    ${faq.credits.map(({ name }) => html`<li class="badge"><bdi>${name}</bdi></li>`)}
  </ul>`;

/** How its askers put it, for whoever keeps it. */
const searchWords = (app: App, { searchWords: all }: Faq) =>
  all === null || all.length === 0
    ? nothing
    : html`<div>
        <dt>${app.say('faq.search-words')}</dt>
        <dd>
          <ul class="topics">
            ${all.map((said) => html`<li class="badge"><bdi>${said}</bdi></li>`)}
          </ul>
        </dd>
      </div>`;

/** What it was drawn from, whose words those were, and when somebody last looked through it. */
export const faqSources = (app: App, faq: Faq) => {
  const { reviewedOn, reviewDueOn } = faq;
  const isSilent = faq.sources.length + faq.credits.length + (faq.searchWords?.length ?? 0) === 0;
  if (isSilent && reviewedOn === null) return nothing;
  return html`<dl class="details">
    ${faq.sources.length === 0
      ? nothing
      : html`<div>
          <dt>${app.say('faq.sources')}</dt>
          <dd>${sources(app, faq)}</dd>
        </div>`}
    ${searchWords(app, faq)}
    ${faq.credits.length === 0
      ? nothing
      : html`<div>
          <dt>${app.say('faq.credits')}</dt>
          <dd>${credits(faq)}</dd>
        </div>`}
    ${reviewedOn === null
      ? nothing
      : html`<div>
          <dt>${app.say('resource.reviewed-on')}</dt>
          <dd>
            <time datetime=${reviewedOn}>${app.moments.day(reviewedOn)}</time>
            ${reviewDueOn === null
              ? nothing
              : html`<span class="hint"
                  >${app.say('faq.review-due-on', { day: app.moments.day(reviewDueOn) })}</span
                >`}
          </dd>
        </div>`}
    ${faq.flag === null
      ? nothing
      : html`<div>
          <dt>${app.say('faq.flagged')}</dt>
          <dd>
            <p class="prose" dir="auto">${faq.flag.reason}</p>
            ${faq.flag.by
              ? html`<span class="hint"><bdi>${faq.flag.by.name}</bdi></span>`
              : nothing}
          </dd>
        </div>`}
  </dl>`;
};
