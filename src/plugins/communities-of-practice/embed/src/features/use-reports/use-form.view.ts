import { html } from 'lit';
import type { App } from '../../app/app';
import { choiceField, lineField, textIn } from '../../forms/fields.view';
import type { FormOf } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { readResource } from '../resources/resources.acts';
import type { Resource } from '../shared/shared.state';
import { withdrawUse } from './use-report.acts';

const VERDICTS = ['worked', 'partly', 'did-not'] as const;
const WHERE_MAX = 200;
const TEXT_MAX = 5_000;

export const useFormOf = ({
  documentId,
  title,
}: Pick<Resource, 'documentId' | 'title'>): FormOf & { action: 'use-report.create' } => ({
  slot: `use:${documentId}`,
  title,
  place: { view: 'shared', resource: documentId },
  action: 'use-report.create',
});

/** Where one used it, and what happened. */
export const useForm = (app: App, resource: Resource) =>
  framedForm(app, {
    of: useFormOf(resource),
    title: app.say('use.title'),
    labels: { where: app.say('use.where'), whatHappened: app.say('use.what-happened') },
    label: app.say('use.send'),
    fields: (typed, onType) => html`
      ${lineField(
        { typed, onType },
        {
          name: 'where',
          label: app.say('use.where'),
          hint: app.say('use.where.why'),
          max: WHERE_MAX,
        }
      )}
      ${choiceField(
        { typed, onType },
        {
          name: 'verdict',
          legend: app.say('use.verdict'),
          choices: VERDICTS.map((key) => ({ key, label: app.say(`verdict.${key}`) })),
        }
      )}
      ${writingView(app, {
        name: 'whatHappened',
        label: app.say('use.what-happened'),
        value: textIn(typed, 'whatHappened'),
        maxLength: TEXT_MAX,
        onType: (whatHappened) => onType({ whatHappened }),
      })}
    `,
    asked: (typed) => ({
      params: { documentId: resource.documentId },
      data: {
        where: textIn(typed, 'where'),
        whatHappened: textIn(typed, 'whatHappened'),
        verdict: VERDICTS.find((verdict) => verdict === typed.verdict) ?? 'worked',
      },
    }),
    onSent: ({ data }) => {
      app.notify({
        text: app.say('use.said'),
        undo: () => void withdrawUse(app, data, () => readResource(app)),
      });
      readResource(app);
      app.focusOn('#gp-uses');
    },
  });
