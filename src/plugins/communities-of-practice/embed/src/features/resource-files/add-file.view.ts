import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { blobPicture } from '../../ui/blob-picture';
import type { Resource } from '../shared/shared.state';
import { addFile, chooseFile, stopSending } from './resource-files.acts';
import { sizeOf } from './file-words';

/** What the choosing dialog offers; what is really in a file the server looks at. */
const OFFERED = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.md';

/** What a browser shows by itself: some telephones' pictures are none of these. */
const SHOWN = /^image\/(jpeg|png|webp|gif)$/;

const add = async (app: App, resource: Resource, event: SubmitEvent): Promise<void> => {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  const given = new FormData(form);
  const file = given.get('file');
  if (!(file instanceof File) || file.size === 0) return;
  const isTaken = await addFile(app, resource, file, String(given.get('caption') ?? '').trim());
  if (isTaken) form.reset();
};

const choose = (app: App, { currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLInputElement) chooseFile(app, currentTarget.files?.[0]);
};

const chosenView = (app: App) => {
  const chosen = app.state().shared.files?.chosen;
  if (chosen === undefined) return nothing;
  const asked = {
    key: `${chosen.name} ${chosen.size} ${chosen.lastModified}`,
    load: async () => chosen,
    onFailed: () => undefined,
  };
  return html`<div class="chosen-file">
    ${SHOWN.test(chosen.type) ? html`<div><img alt="" ${blobPicture(asked)} /></div>` : nothing}
    <p class="hint"><bdi>${chosen.name}</bdi> · ${sizeOf(app, chosen.size)}</p>
  </div>`;
};

const sendingView = (app: App) => {
  const sending = app.state().shared.files?.sending;
  if (sending === undefined) return nothing;
  const { name, share } = sending;
  return html`<div class="sending-file">
    <progress
      max="1"
      .value=${share ?? nothing}
      aria-label=${app.say('file.sending', { name })}
    ></progress>
    <p role="status">${app.say('file.sending', { name })}</p>
    <button type="button" class="button quiet" @click=${() => stopSending(app)}>
      ${app.say('file.stop')}
    </button>
  </div>`;
};

/** What puts a file with one's own resource: what was chosen is seen before it goes, and how far it is. */
export const addFileView = (app: App, resource: Resource) =>
  html`<details>
    <summary>${app.say('file.begin')}</summary>
    <form class="form" @submit=${(event: SubmitEvent) => void add(app, resource, event)}>
      <p class="hint">${app.say('file.what')}</p>
      <label class="field">
        <span>${app.say('file.choose')}</span>
        <input
          type="file"
          name="file"
          accept=${OFFERED}
          required
          @change=${(event: Event) => choose(app, event)}
        />
      </label>
      ${chosenView(app)}
      <label class="field">
        <span>${app.say('file.caption')}</span>
        <span class="hint">${app.say('file.caption.why')}</span>
        <input name="caption" maxlength="200" autocomplete="off" />
      </label>
      <div class="row">
        <button class="button primary" ?disabled=${app.state().shared.files?.sending !== undefined}>
          ${app.say('file.send')}
        </button>
      </div>
      ${sendingView(app)}
    </form>
  </details>`;
