import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { VisitQuestion } from '../../app/state';
import { choiceField, proseField, textIn } from '../../forms/fields.view';
import { openForm, formAt, type FormOf } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { following } from '../../ui/link';
import { HOLDINGS } from '../follow-ups/holding';

const TEXT_MAX = 1_000;

const formOf = ({ visit }: VisitQuestion): FormOf & { action: 'visit.sayWhatCame' } => ({
  slot: `visit-came:${visit.documentId}`,
  title: visit.title,
  place: { view: 'mine' },
  action: 'visit.sayWhatCame',
});

const form = (app: App, question: VisitQuestion, readAgain: () => void) =>
  framedForm(app, {
    of: formOf(question),
    title: null,
    labels: { text: app.say('visit.came.text') },
    label: app.say('follow-up.send'),
    fields: (typed, onType) => html`
      ${choiceField(
        { typed, onType },
        {
          name: 'cameOf',
          legend: app.say('visit.came.asked'),
          choices: HOLDINGS.map((key) => ({ key, label: app.say(`visit.came.${key}`) })),
        }
      )}
      ${typed.cameOf === 'skipped'
        ? nothing
        : proseField(
            { typed, onType },
            {
              name: 'text',
              label: app.say('optional', { label: app.say('visit.came.text') }),
              max: TEXT_MAX,
              isOptional: true,
            }
          )}
    `,
    asked: (typed) => ({
      params: { documentId: question.visit.documentId },
      data: {
        cameOf: HOLDINGS.find((each) => each === typed.cameOf) ?? 'skipped',
        text: typed.cameOf === 'skipped' ? '' : textIn(typed, 'text'),
      },
    }),
    onSent: ({ data }) => {
      const own = data.forThoseInIt?.notes.find(({ cameOf }) => cameOf !== null);
      const isSkipped = own?.cameOf === 'skipped';
      app.notify({
        text: app.say(isSkipped ? 'follow-up.not-asked-again' : 'visit.came.thanks'),
        undo: null,
      });
      readAgain();
    },
  });

/** What came of what one would try, asked once. @param readAgain when it was answered. */
export const visitQuestionView = (app: App, question: VisitQuestion, readAgain: () => void) => {
  const place = {
    view: 'shared',
    part: 'visits',
    visit: question.visit.documentId,
  } as const;
  const isOpen = formAt(app, formOf(question).slot) !== undefined;
  return html`<div class="form closing">
    <p>
      <a href=${app.hrefOf(place)} @click=${following(app, place)}
        ><bdi>${question.visit.title}</bdi></a
      >
      <span class="hint">${app.moments.day(question.startsAt)}</span>
    </p>
    <p>
      <span class="strong">${app.say('visit.you-would-try')}</span>
      <span dir="auto">${question.tryWhat}</span>
      ${question.tryBy === null
        ? nothing
        : html`<span class="hint"
            >${app.say('visit.by', { day: app.moments.day(question.tryBy) })}</span
          >`}
    </p>
    ${isOpen
      ? form(app, question, readAgain)
      : html`<div class="row">
          <button class="button" @click=${() => openForm(app, formOf(question).slot)}>
            ${app.say('visit.came.say')}
          </button>
        </div>`}
  </div>`;
};
