import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Result } from '../../app/state';
import type { Reading } from '../../reading/reading';
import type { Draft } from '../../sending/draft';
import { failureView } from '../../ui/failure';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { summaryView } from '../feed/summary.view';
import { questionView } from '../follow-ups/question.view';
import { visitQuestionView } from '../visits/visit-question.view';
import { discard, readMine, readQuestions, readVisitQuestions } from './mine.acts';
import { aboutView, resultView } from './result.view';

/** For its writer alone. */
const discardButton = (app: App, draft: Draft) =>
  html`<button
    class="button quiet"
    @click=${() =>
      app.ask({
        is: 'confirm',
        title: app.say('discard.title'),
        text: app.say('discard.what', { title: draft.title }),
        yes: app.say('discard'),
        onYes: () => void discard(app, draft),
      })}
  >
    ${app.say('discard')}
  </button>`;

const draftView = (app: App, draft: Draft) =>
  html`<li class="row">
    <span>
      <a href=${app.hrefOf(draft.place)} @click=${following(app, draft.place)}
        ><bdi>${draft.title}</bdi></a
      >
      <span class="hint">
        ${app.say(`draft.${draft.state}`)} · ${app.moments.ago(new Date(draft.at).toISOString())}
      </span>
    </span>
    ${app.state().person === null ? nothing : discardButton(app, draft)}
  </li>`;

const list = <T>(
  app: App,
  reading: Reading<readonly T[]>,
  empty: string,
  show: (item: T) => unknown
) => {
  if (reading.is === 'reading') return html`<div class="item ghost" aria-busy="true"></div>`;
  if (reading.is === 'failed') return failureView(app, reading.failure, () => readMine(app));
  if (reading.data.length === 0) return html`<p class="empty">${empty}</p>`;
  return reading.data.map(show);
};

/** By what they came of, the latest first: what came of each thread or resource stands together. */
const grouped = (results: readonly Result[]): readonly Result[][] => {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const { documentId } = result.about;
    groups.set(documentId, [...(groups.get(documentId) ?? []), result]);
  }
  return [...groups.values()];
};

const groupView = (app: App, results: readonly Result[]) => {
  const [latest] = results;
  return latest === undefined
    ? nothing
    : html`${heading(app, 2, aboutView(app, latest))}
        <ul class="lines">
          ${results.map((result) => resultView(app, result))}
        </ul>`;
};

export const mineView = (app: App) => {
  const { mine, isSignedIn } = app.state();
  const results =
    mine.results.is === 'read'
      ? { ...mine.results, data: grouped(mine.results.data) }
      : mine.results;
  return html`
    ${heading(app, 0, app.say('mine'))}
    ${mine.drafts.length > 0
      ? html`<section>
          ${heading(app, 1, app.say('not-sent-yet'))}
          <ul class="lines">
            ${mine.drafts.map((draft) => draftView(app, draft))}
          </ul>
        </section>`
      : nothing}
    ${mine.questions.length + mine.visitQuestions.length > 0
      ? html`<section>
          ${heading(app, 1, app.say('follow-up.asked'))}
          ${mine.questions.map((question) => questionView(app, question, () => readQuestions(app)))}
          ${mine.visitQuestions.map((question) =>
            visitQuestionView(app, question, () => readVisitQuestions(app))
          )}
        </section>`
      : nothing}
    ${isSignedIn
      ? html`<section>
            ${heading(app, 1, app.say('what-came-of-it'))}
            ${list(app, results, app.say('results.none'), (group) => groupView(app, group))}
          </section>
          <section>
            ${heading(app, 1, app.say('what-you-began'))}
            ${list(app, mine.threads, app.say('threads.none'), (thread) =>
              summaryView(app, thread, 2)
            )}
          </section>`
      : nothing}
  `;
};
