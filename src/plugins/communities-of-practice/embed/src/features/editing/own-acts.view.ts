import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { openForm, type Typed } from '../../forms/form';
import { sayingWhyNot } from '../../ui/said-failure';
import { readThread } from '../threads/thread.acts';
import { editFormOf, type Edited } from './edit-form.view';

const putBack = (app: App, { kind, item: { documentId } }: Edited) =>
  sayingWhyNot(app, async () => {
    const asked = { params: { documentId } };
    if (kind === 'reply') await app.call('reply.reinstate', asked);
    else await app.call('contribution.reinstate', asked);
    app.notify({ text: app.say('put-back'), undo: null });
    if (kind === 'reply') readThread(app);
    else app.go({ thread: documentId });
  });

const withdraw = (app: App, edited: Edited) =>
  sayingWhyNot(app, async () => {
    const { kind, item } = edited;
    const asked = { params: { documentId: item.documentId } };
    if (kind === 'reply') await app.call('reply.delete', asked);
    else await app.call('contribution.delete', asked);
    app.notify({ text: app.say('withdrawn'), undo: () => void putBack(app, edited) });
    if (kind === 'reply') readThread(app);
    else app.go({}, { replace: true });
  });

const begin = (app: App, edited: Edited) => {
  const { text, version } = edited.item;
  const words = { text, version: String(version) };
  const begun: Typed =
    edited.kind === 'contribution' ? { ...words, title: edited.item.title } : words;
  return openForm(app, editFormOf(edited).slot, begun);
};

/** What one may do with one's own words, and with anybody else's. */
export const ownActs = (app: App, edited: Edited) => {
  const { abilities, documentId } = edited.item;
  const askFirst = () =>
    app.ask({
      is: 'confirm',
      title: app.say('withdraw.title'),
      text: app.say(`withdraw.${edited.kind}`),
      yes: app.say('withdraw'),
      onYes: () => void withdraw(app, edited),
    });
  const report = () => app.ask({ is: 'concern', subject: { kind: edited.kind, documentId } });
  const isOwn = abilities.edit || abilities.withdraw;
  return html`
    ${abilities.edit
      ? html`<button class="button quiet" @click=${() => begin(app, edited)}>
          ${app.say('change')}
        </button>`
      : nothing}
    ${abilities.withdraw
      ? html`<button class="button quiet" @click=${askFirst}>${app.say('withdraw')}</button>`
      : nothing}
    ${isOwn || (!abilities.report && app.state().isSignedIn)
      ? nothing
      : html`<button class="button quiet" @click=${report}>${app.say('report')}</button>`}
  `;
};
