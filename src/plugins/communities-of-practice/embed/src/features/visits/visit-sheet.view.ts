import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Visit } from '../shared/shared.state';
import { spanOf } from './visit-time';

const QUESTIONS = 3;

/** So much of a text fits beside all else on one page. */
const FITS = 600;
const fitting = (text: string): string =>
  text.length <= FITS ? text : `${text.slice(0, FITS).replace(/\s+\S*$/, '')} …`;

const part = (title: string, content: unknown) =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const prose = (title: string, text: string | null | undefined) =>
  text ? part(title, html`<p class="prose" dir="auto">${fitting(text)}</p>`) : nothing;

/** What the reader brings: as the asker or as a guest. */
const questionsOf = (app: App, { forMembers, forThoseInIt }: Visit): readonly string[] => {
  const me = app.state().person?.documentId;
  const own = forThoseInIt?.guests.find(({ guest }) => guest?.documentId === me)?.questions ?? [];
  return own.length > 0 ? own : (forMembers?.questions ?? []);
};

const asked = (app: App, visit: Visit) => {
  const questions = questionsOf(app, visit);
  return html`<ol>
    ${Array.from(
      { length: QUESTIONS },
      (_, index) => html`<li><span dir="auto">${questions[index] ?? ''}</span><i></i></li>`
    )}
  </ol>`;
};

const whenAndWhere = (app: App, { startsAt, endsAt, timeZone, forMembers, host }: Visit) => html`
  <p>
    ${startsAt !== null && endsAt !== null && timeZone !== null
      ? spanOf(app, { startsAt, endsAt, timeZone })
      : app.say('visit.no-date')}
    ${forMembers?.place ? html` · <span dir="auto">${forMembers.place}</span>` : nothing}
    ${host ? html` · ${app.say('visit.host')}: <bdi>${host.name}</bdi>` : nothing}
  </p>
`;

/** One side of paper to take along: what one asks, what is to be seen, room for notes, and one thing to try. */
export const visitSheet = (app: App, visit: Visit) => html`
  <header>
    <h1 dir="auto">${visit.title}</h1>
    ${whenAndWhere(app, visit)}
  </header>
  ${part(app.say('visit.questions'), asked(app, visit))} ${prose(app.say('visit.text'), visit.text)}
  ${prose(app.say('visit.went-wrong'), visit.wentWrongHereToo)}
  <section class="notes"><h2>${app.say('visit.sheet.notes')}</h2></section>
  ${part(
    app.say('visit.try-what'),
    html`<p class="line"></p>
      <p class="by">${app.say('visit.try-by')}: <i></i></p>`
  )}
`;

/** A4, and on other paper as much as there is room for. */
export const SHEET_STYLES = `
  @page { size: A4; margin: 15mm; }
  * { box-sizing: border-box; }
  html, body { margin: 0; height: 100%; }
  body {
    display: flex; flex-direction: column; gap: 4mm; height: 262mm; overflow: hidden;
    font: 11pt/1.35 system-ui, sans-serif; color: #000; background: #fff;
  }
  h1 { font-size: 16pt; margin: 0; }
  h2 { font-size: 11pt; margin: 0 0 1mm; border-bottom: 0.3mm solid #000; }
  p, ol { margin: 0; }
  .prose { white-space: pre-line; }
  li i { display: block; height: 8mm; border-bottom: 0.2mm solid #888; }
  .notes { flex: 1; min-height: 30mm; }
  .line { height: 9mm; border-bottom: 0.2mm solid #888; }
  .by { margin-top: 3mm; }
  .by i { display: inline-block; width: 50mm; border-bottom: 0.2mm solid #888; }
`;
