import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../../app/app';
import { blobPicture } from '../../ui/blob-picture';
import { heading } from '../../ui/heading';
import type { Resource, ResourceFile } from '../shared/shared.state';
import { addFileView } from './add-file.view';
import { isPicture, kindAndSize } from './file-words';
import { bytesOf, removeFile, saveFile, tellUnseen } from './resource-files.acts';

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

/** A picture with what stands for it, which is said once; or that it could not be shown. */
const picture = (app: App, resource: Resource, file: ResourceFile) => {
  const { documentId, caption, name } = file;
  if (app.state().shared.files?.unseen?.includes(documentId))
    return html`<p class="hint" role="status">${app.say('file.unseen')}</p>
      ${captionView(file)}`;
  const asked = {
    key: documentId,
    load: () => bytesOf(app, resource, file),
    onFailed: () => tellUnseen(app, file),
  };
  return html`<figure>
    <img alt=${caption ?? name} ${blobPicture(asked)} />
    ${caption === null
      ? nothing
      : html`<figcaption dir="auto" aria-hidden="true">${caption}</figcaption>`}
  </figure>`;
};

const captionView = ({ caption }: ResourceFile) =>
  caption === null ? nothing : html`<p dir="auto">${caption}</p>`;

const fileView = (app: App, resource: Resource, file: ResourceFile) =>
  html`<li class="item file">
    ${isPicture(file) ? picture(app, resource, file) : captionView(file)}
    <div class="row acts">
      <button class="button" @click=${() => saveFile(app, resource, file)}>
        <bdi>${file.name}</bdi>
      </button>
      <span class="hint">${kindAndSize(app, file)}</span>
      ${resource.abilities.removeFiles ? removing(app, resource, file) : nothing}
    </div>
  </li>`;

/** The files of a resource: pictures are seen, all are saved; its author puts some with it and takes them away. */
export const resourceFilesView = (app: App, resource: Resource) => {
  const { files, abilities } = resource;
  if (files.length === 0 && !abilities.addFile) return nothing;
  return html`<section aria-labelledby="gp-files">
    ${heading(app, 1, app.say('files'), { id: 'gp-files' })}
    ${files.length === 0
      ? html`<p class="hint">${app.say('files.none')}</p>`
      : html`<ul>
          ${repeat(
            files,
            ({ documentId }) => documentId,
            (file) => fileView(app, resource, file)
          )}
        </ul>`}
    ${abilities.addFile ? addFileView(app, resource) : nothing}
  </section>`;
};
