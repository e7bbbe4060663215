import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import type { FaqSummary } from '../shared/shared.state';

const LOOKS = {
  'in-work': '',
  checked: '',
  published: 'good',
  'review-due': 'warn',
  retired: 'warn',
} as const;

/** How far one may rely on it. */
export const stateLine = (app: App, { state, standing }: Pick<FaqSummary, 'state' | 'standing'>) =>
  html`<p class="eyebrow">
    <span class="badge ${LOOKS[state]}">${app.say(`faq-is.${state}`)}</span>
    ${standing === 'shown'
      ? nothing
      : html`<span class="badge warn">${app.say(`standing.${standing}`)}</span>`}
  </p>`;

/** A question and the beginning of its answer, as they stand in a list. */
export const faqSummary = (app: App, faq: FaqSummary) => {
  const { documentId, title, excerpt, helpfulCount } = faq;
  const place = { view: 'shared', part: 'answers', faq: documentId } as const;
  return html`<article class="item">
    ${stateLine(app, faq)}
    ${heading(
      app,
      1,
      html`<a
        href=${app.hrefOf(place)}
        dir="auto"
        data-opens=${documentId}
        @click=${following(app, place)}
        >${title}</a
      >`
    )}
    <p class="excerpt" dir="auto">${excerpt}</p>
    ${byline(app, {
      author: faq.author,
      community: faq.community,
      moment: faq.publishedOn ?? faq.postedAt,
      counts: helpfulCount > 0 ? html`${app.say('helped', { count: helpfulCount })}` : nothing,
    })}
  </article>`;
};
