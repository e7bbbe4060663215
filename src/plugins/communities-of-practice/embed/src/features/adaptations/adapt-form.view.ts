import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { choiceField, givenIn, lineField, proseField, textIn } from '../../forms/fields.view';
import type { FormOf, Typed } from '../../forms/form';
import { beginForm, framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { chosenCommunity, communityField } from '../contributions/community-field.view';
import type { Resource } from '../shared/shared.state';
import { licenceField, licenceIn } from './licence-field.view';

const TITLE_MAX = 150;
const TEXT_MAX = 20_000;
const SAID_MAX = 2_000;
const SETTING_MAX = 200;
const CORE_ANSWERS = ['kept', 'changed'] as const;

export const adaptFormOf = ({
  documentId,
  title,
}: Pick<Resource, 'documentId' | 'title'>): FormOf & { action: 'adaptation.create' } => ({
  slot: `adapt:${documentId}`,
  title,
  place: { view: 'shared', resource: documentId },
  action: 'adaptation.create',
});

/** Begins with the original’s own words, to be changed. */
export const beginAdapting = (app: App, resource: Resource): Promise<void> => {
  const { title, text, licence, community } = resource;
  return beginForm(app, adaptFormOf(resource), {
    title,
    text,
    licence,
    community: app.host.community ?? community.documentId,
  });
};

const said = (app: App, name: 'whatChanged' | 'why') => ({
  name,
  label: app.say(name === 'why' ? 'adapt.why' : 'adapt.what-changed'),
  max: SAID_MAX,
});

const core = (app: App, resource: Resource, typed: Typed, onType: (change: Typed) => void) =>
  resource.core === null
    ? nothing
    : html`<div>
        <p class="hint">${app.say('resource.core')}</p>
        <p class="prose" dir="auto">${resource.core}</p>
        ${choiceField(
          { typed, onType },
          {
            name: 'coreKept',
            legend: app.say('adapt.core.question'),
            choices: CORE_ANSWERS.map((key) => ({ key, label: app.say(`core.${key}`) })),
          }
        )}
      </div>`;

/** Making something else of it: what was changed, why, and for which setting. */
export const adaptForm = (app: App, resource: Resource) =>
  framedForm(app, {
    of: adaptFormOf(resource),
    title: app.say('adapt.title'),
    labels: {
      title: app.say('title'),
      text: app.say('resource.text'),
      whatChanged: app.say('adapt.what-changed'),
      why: app.say('adapt.why'),
      setting: app.say('adapt.setting'),
    },
    label: app.say('adapt.send'),
    fields: (typed, onType) => html`
      ${communityField(app, typed, onType)}
      ${lineField(
        { typed, onType },
        {
          name: 'setting',
          label: app.say('adapt.setting'),
          hint: app.say('adapt.setting.why'),
          max: SETTING_MAX,
        }
      )}
      ${proseField({ typed, onType }, said(app, 'whatChanged'))}
      ${proseField({ typed, onType }, said(app, 'why'))} ${core(app, resource, typed, onType)}
      ${lineField(
        { typed, onType },
        { name: 'title', label: app.say('title'), min: 3, max: TITLE_MAX }
      )}
      ${writingView(app, {
        name: 'adapted',
        label: app.say('adapt.text'),
        value: textIn(typed, 'text'),
        maxLength: TEXT_MAX,
        onType: (text) => onType({ text }),
      })}
      ${licenceField(
        app,
        { typed, onType },
        ({ key }) =>
          app
            .state()
            .shared.licences?.find((each) => each.key === resource.licence)
            ?.adaptationsUnder.includes(key) ?? false
      )}
    `,
    asked: (typed) => ({
      params: { documentId: resource.documentId },
      data: {
        community: chosenCommunity(app, typed)?.documentId ?? textIn(typed, 'community'),
        whatChanged: textIn(typed, 'whatChanged'),
        why: textIn(typed, 'why'),
        setting: textIn(typed, 'setting'),
        coreKept: CORE_ANSWERS.find((answer) => answer === typed.coreKept),
        title: givenIn(typed, 'title'),
        text: givenIn(typed, 'text'),
        licence: licenceIn(app, typed.licence),
      },
    }),
    onSent: ({ data: { documentId } }) => {
      app.tell('gp-published', { kind: 'resource', documentId });
      app.notify({ text: app.say('published'), undo: null });
      app.go({ view: 'shared', resource: documentId });
    },
  });
