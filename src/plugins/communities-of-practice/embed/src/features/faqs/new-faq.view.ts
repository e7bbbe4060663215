import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { givenIn, lineField, textIn, type Fields } from '../../forms/fields.view';
import { openForm, type FormOf, type Typed } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { heading } from '../../ui/heading';
import { chosenCommunity, communityField } from '../contributions/community-field.view';
import { choose, readWhere } from '../contributions/compose.acts';
import { signInFirst } from '../contributions/sign-in-first.view';
import { backToPart } from '../shared/parts.view';

const QUESTION_MAX = 150;
const ANSWER_MAX = 20_000;
const SOURCES_MAX = 20;

const formOf = (title: string): FormOf & { action: 'faq.create' } => ({
  slot: 'faq',
  title,
  place: { view: 'shared', part: 'answers', add: 'faq' },
  action: 'faq.create',
});

export const enterNewFaq = (app: App): void => {
  const community = app.host.community ?? app.state().place.community;
  void openForm(app, formOf('').slot, community ? { community } : {});
  readWhere(app);
};

const sourcesIn = ({ sources }: Typed): string[] => (Array.isArray(sources) ? sources : []);

/** The conversations that it is drawn from: whoever spoke in them is credited. */
const sourcesField = (app: App, { typed, onType }: Fields) => {
  const { conversations } = app.state().compose;
  if (conversations.length === 0) return nothing;
  const chosen = sourcesIn(typed);
  const toggle = (key: string) =>
    onType({
      sources: chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key],
    });
  return html`<fieldset class="field">
    <legend>${app.say('optional', { label: app.say('faq.sources.choose') })}</legend>
    <span class="hint">${app.say('faq.sources.why')}</span>
    <div class="options">
      ${conversations.map(
        ({ documentId, title }) =>
          html`<label class="chip">
            <input
              type="checkbox"
              .checked=${chosen.includes(documentId)}
              ?disabled=${!chosen.includes(documentId) && chosen.length >= SOURCES_MAX}
              @change=${() => toggle(documentId)}
            />
            <bdi>${title}</bdi>
          </label>`
      )}
    </div>
  </fieldset>`;
};

const fields = (app: App, typed: Typed, onType: (change: Typed) => void) => {
  const community = chosenCommunity(app, typed);
  if (community) choose(app, community.documentId);
  return html`
    ${communityField(app, typed, onType)}
    ${lineField(
      { typed, onType },
      { name: 'title', label: app.say('faq.question'), min: 3, max: QUESTION_MAX }
    )}
    ${writingView(app, {
      name: 'text',
      label: app.say('faq.answer'),
      value: textIn(typed, 'text'),
      maxLength: ANSWER_MAX,
      onType: (text) => onType({ text }),
    })}
    ${community ? sourcesField(app, { typed, onType }) : nothing}
  `;
};

const form = (app: App, title: string) =>
  framedForm(app, {
    of: formOf(title),
    title: null,
    labels: { title: app.say('faq.question'), text: app.say('faq.answer') },
    label: app.say('faq.send'),
    fields: (typed, onType) => fields(app, typed, onType),
    asked: (typed) => ({
      data: {
        community: chosenCommunity(app, typed)?.documentId ?? textIn(typed, 'community'),
        title: textIn(typed, 'title'),
        text: textIn(typed, 'text'),
        sources: sourcesIn(typed),
      },
    }),
    onSent: ({ data: { documentId } }) => {
      app.tell('gp-published', { kind: 'faq', documentId });
      app.notify({ text: app.say('faq.drafted'), undo: null });
      app.go({ view: 'shared', part: 'answers', faq: documentId }, { replace: true });
    },
    onWaiting: () => app.go({ view: 'shared', part: 'answers' }),
    back: app.say('discard'),
    onBack: () => app.go({ view: 'shared', part: 'answers' }),
  });

/** Drafting an answer; another member checks it before it is published. */
export const newFaqView = (app: App) => {
  const { person, forms } = app.state();
  const typed = forms[formOf('').slot]?.typed ?? {};
  const title = givenIn(typed, 'title') ?? app.say('faq.begin');
  return html`
    ${backToPart(app, 'answers')} ${heading(app, 0, app.say('faq.begin'))}
    <p class="hint">${app.say('faq.begin.what')}</p>
    ${person === null ? signInFirst(app) : form(app, title)}
  `;
};
