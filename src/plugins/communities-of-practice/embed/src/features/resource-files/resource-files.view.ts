import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { heading } from '../../ui/heading';
import type { Resource, ResourceFile } from '../shared/shared.state';
import { addFile, removeFile, saveFile } from './resource-files.acts';

const MEGABYTE = 1_000_000;
const KILOBYTE = 1_000;

/** What the choosing dialog offers; what is really in a file the server looks at. */
const OFFERED = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.md';

const sizeOf = (app: App, { size }: ResourceFile): string =>
  size >= MEGABYTE
    ? app.say('file.megabytes', { size: Math.round(size / (MEGABYTE / 10)) / 10 })
    : app.say('file.kilobytes', { size: Math.max(1, Math.round(size / KILOBYTE)) });

const removing = (app: App, resource: Resource, file: ResourceFile) => {
  const askFirst = () =>
    app.ask({
      is: 'confirm',
      title: app.say('file.remove.title', { name: file.name }),
      text: app.say('file.remove.what'),
      yes: app.say('file.remove'),
      onYes: () => void removeFile(app, resource, file),
    });
  return html`<button
    class="button quiet"
    aria-label=${app.say('file.remove.title', { name: file.name })}
    @click=${askFirst}
  >
    ${app.say('file.remove')}
  </button>`;
};

const fileView = (app: App, resource: Resource, file: ResourceFile) =>
  html`<li class="item">
    ${file.caption === null ? nothing : html`<p dir="auto">${file.caption}</p>`}
    <div class="row acts">
      <button class="button" @click=${() => saveFile(app, resource, file)}>
        <bdi>${file.name}</bdi>
      </button>
      <span class="hint">${sizeOf(app, file)}</span>
      ${resource.abilities.removeFiles ? removing(app, resource, file) : nothing}
    </div>
  </li>`;

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

const adding = (app: App, resource: Resource) => {
  const sending = app.state().shared.sendingFile;
  return html`<details>
    <summary>${app.say('file.begin')}</summary>
    <form class="form" @submit=${(event: SubmitEvent) => void add(app, resource, event)}>
      <p class="hint">${app.say('file.what')}</p>
      <label class="field">
        <span>${app.say('file.choose')}</span>
        <input type="file" name="file" accept=${OFFERED} required />
      </label>
      <label class="field">
        <span>${app.say('file.caption')}</span>
        <span class="hint">${app.say('file.caption.why')}</span>
        <input name="caption" maxlength="200" autocomplete="off" />
      </label>
      <div class="row">
        <button class="button primary" ?disabled=${sending !== undefined}>
          ${app.say('file.send')}
        </button>
        ${sending === undefined
          ? nothing
          : html`<span role="status"
              ><progress aria-hidden="true"></progress> ${app.say('file.sending', {
                name: sending,
              })}</span
            >`}
      </div>
    </form>
  </details>`;
};

/** The files of a resource, to be saved; its author puts some with it and takes them away. */
export const resourceFilesView = (app: App, resource: Resource) => {
  const { files, abilities } = resource;
  if (files.length === 0 && !abilities.addFile) return nothing;
  return html`<section aria-labelledby="gp-files">
    ${heading(app, 1, app.say('files'), { id: 'gp-files' })}
    ${files.length === 0
      ? html`<p class="hint">${app.say('files.none')}</p>`
      : html`<ul>
          ${files.map((file) => fileView(app, resource, file))}
        </ul>`}
    ${abilities.addFile ? adding(app, resource) : nothing}
  </section>`;
};
