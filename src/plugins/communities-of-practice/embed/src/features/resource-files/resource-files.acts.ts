import type { App } from '../../app/app';
import { newKey } from '../../sending/draft';
import { saveBlob } from '../../ui/save-blob';
import { sayingWhyNot } from '../../ui/said-failure';
import { readResource } from '../resources/resources.acts';
import { putShared } from '../shared/listing';
import type { FilesState, Resource, ResourceFile } from '../shared/shared.state';
import { fetchTelling } from './fetch-telling';

/** On a slow line ten megabytes take their time. */
const PATIENCE_MS = 10 * 60_000;

/** The same file sent again, after an answer that never came, is put there once. */
const keys = new WeakMap<File, string>();
const STOPPED = 'stopped';
/** What stops the file that is on its way. */
const stops = new WeakMap<App, AbortController>();

const keyOf = (file: File): string => {
  const key = keys.get(file) ?? newKey();
  keys.set(file, key);
  return key;
};

const putFiles = (app: App, change: FilesState): void =>
  putShared(app, { files: { ...app.state().shared.files, ...change } });

/** Another visit to the page: nothing is chosen there, and what was not shown is tried again. */
export const beginFiles = (app: App): void =>
  putShared(app, { files: { sending: app.state().shared.files?.sending } });

export const chooseFile = (app: App, chosen: File | undefined): void => putFiles(app, { chosen });

/** Stops the file that is on its way; what was chosen stays. */
export const stopSending = (app: App): void => stops.get(app)?.abort(STOPPED);

/** Puts a file with one's own resource. @returns whether it was taken; what was chosen stays if not. */
export const addFile = async (
  app: App,
  { documentId }: Resource,
  file: File,
  caption: string
): Promise<boolean> => {
  const { name } = file;
  const stop = new AbortController();
  stops.set(app, stop);
  const patience = setTimeout(() => stop.abort(), PATIENCE_MS);
  const tell = (share: number | null) => putFiles(app, { sending: { name, share } });
  tell(null);
  const isDone = await sayingWhyNot(app, async () => {
    const asked = {
      params: { documentId },
      file,
      fields: caption === '' ? {} : { caption },
      idempotencyKey: keyOf(file),
      signal: stop.signal,
    };
    await app.call('resource-file.create', asked, fetchTelling(tell));
    app.notify({ text: app.say('file.added'), undo: null });
    readResource(app);
  });
  clearTimeout(patience);
  putFiles(app, { sending: undefined, ...(isDone ? { chosen: undefined } : {}) });
  if (stop.signal.reason === STOPPED) app.notify({ text: app.say('file.stopped'), undo: null });
  return isDone;
};

export const removeFile = (
  app: App,
  resource: Resource,
  { documentId: file }: ResourceFile
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('resource-file.delete', { params: { documentId: resource.documentId, file } });
    app.notify({ text: app.say('file.removed'), undo: null });
    readResource(app);
  });

/** Its bytes, as its reader may have them. */
export const bytesOf = (
  app: App,
  { documentId }: Resource,
  { documentId: file }: ResourceFile
): Promise<Blob> =>
  app.call('resource-file.findOne', {
    params: { documentId, file },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });

export const saveFile = (app: App, resource: Resource, file: ResourceFile): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const bytes = await bytesOf(app, resource, file);
    saveBlob(new Blob([bytes], { type: file.type }), file.name);
  });

/** It did not come, or the website's own policy keeps it from being shown. */
export const tellUnseen = (app: App, { documentId }: ResourceFile): void =>
  putFiles(app, { unseen: [...(app.state().shared.files?.unseen ?? []), documentId] });
