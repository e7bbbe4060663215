import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { lineField, proseField, textIn, type Fields } from '../../forms/fields.view';
import type { Typed } from '../../forms/form';
import { writingView } from '../../forms/writing.view';
import { beginningOf } from '../../ui/beginning';
import { originOf } from '../shared/origin.view';

const QUESTION_MAX = 150;
const ANSWER_MAX = 20_000;
const SOURCES_MAX = 20;
const SEARCH_WORDS_MAX = 20;

/** The question and what is answered. */
export const wordsFields = (app: App, fields: Fields) => html`
  ${lineField(fields, {
    name: 'title',
    label: app.say('faq.question'),
    min: 3,
    max: QUESTION_MAX,
  })}
  ${writingView(app, {
    name: 'text',
    label: app.say('faq.answer'),
    value: textIn(fields.typed, 'text'),
    maxLength: ANSWER_MAX,
    onType: (text) => fields.onType({ text }),
  })}
`;

/** How its askers put it. */
export const searchWordsField = (app: App, fields: Fields) =>
  proseField(fields, {
    name: 'searchWords',
    label: app.say('optional', { label: app.say('faq.search-words') }),
    hint: app.say('faq.search-words.why'),
    max: SEARCH_WORDS_MAX * QUESTION_MAX,
    isOptional: true,
  });

export const searchWordsIn = (typed: Typed): string[] =>
  textIn(typed, 'searchWords')
    .split('\n')
    .map((words) => words.trim())
    .filter(Boolean);

export const sourcesIn = ({ sources }: Typed): string[] => (Array.isArray(sources) ? sources : []);

/** One thing that it can be drawn from: a conversation by its title, what was said by who said it. */
interface Source {
  documentId: string;
  by: string | null;
  words: string;
}

const SHOWN = 60;

/** The answers in the conversation where it was begun, and what was learned there. */
const saidIn = (app: App, { replies, closing }: Thread): Source[] => {
  const nameOf = (person: { name: string } | null) => person?.name ?? app.say('former-member');
  return [
    ...replies.map(({ documentId, author, text }) => ({
      documentId,
      by: nameOf(author),
      words: beginningOf(text, SHOWN),
    })),
    ...(closing?.learned
      ? [
          {
            documentId: closing.documentId,
            by: nameOf(closing.closedBy),
            words: beginningOf(closing.learned, SHOWN),
          },
        ]
      : []),
  ];
};

const picks = (legend: string, sources: readonly Source[], { typed, onType }: Fields) => {
  if (sources.length === 0) return nothing;
  const chosen = sourcesIn(typed);
  const toggle = (key: string) =>
    onType({
      sources: chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key],
    });
  return html`<p class="hint">${legend}</p>
    <div class="options">
      ${sources.map(
        ({ documentId, by, words }) =>
          html`<label class="chip">
            <input
              type="checkbox"
              .checked=${chosen.includes(documentId)}
              ?disabled=${!chosen.includes(documentId) && chosen.length >= SOURCES_MAX}
              @change=${() => toggle(documentId)}
            />
            <span>
              ${by === null ? nothing : html`<bdi class="strong">${by}</bdi>`}
              <bdi>${words}</bdi>
            </span>
          </label>`
      )}
    </div>`;
};

/** What it is drawn from: whoever spoke there is credited. */
export const sourcesField = (app: App, fields: Fields) => {
  const { conversations } = app.state().compose;
  const origin = originOf(app);
  const said = origin === null ? [] : saidIn(app, origin);
  if (conversations.length + said.length === 0) return nothing;
  const threads = conversations.map(({ documentId, title }) => ({
    documentId,
    by: null,
    words: title,
  }));
  return html`<fieldset class="field">
    <legend>${app.say('optional', { label: app.say('faq.sources.choose') })}</legend>
    <span class="hint">${app.say('faq.sources.why')}</span>
    ${picks(app.say('faq.sources.said'), said, fields)}
    ${picks(app.say('conversations'), threads, fields)}
  </fieldset>`;
};
