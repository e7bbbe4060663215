import type { App } from '../../app/app';
import { newKey } from '../../sending/draft';
import { saveBlob } from '../../ui/save-blob';
import { sayingWhyNot } from '../../ui/said-failure';
import { readResource } from '../resources/resources.acts';
import { putShared } from '../shared/listing';
import type { Resource, ResourceFile } from '../shared/shared.state';

/** On a slow line ten megabytes take their time. */
const PATIENCE_MS = 10 * 60_000;

/** The same file sent again, after an answer that never came, is put there once. */
const keys = new WeakMap<File, string>();

const keyOf = (file: File): string => {
  const key = keys.get(file) ?? newKey();
  keys.set(file, key);
  return key;
};

/** Puts a file with one's own resource. @returns whether it was taken; what was chosen stays if not. */
export const addFile = async (
  app: App,
  { documentId }: Resource,
  file: File,
  caption: string
): Promise<boolean> => {
  putShared(app, { sendingFile: file.name });
  const isDone = await sayingWhyNot(app, async () => {
    await app.call('resource-file.create', {
      params: { documentId },
      file,
      fields: caption === '' ? {} : { caption },
      idempotencyKey: keyOf(file),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    app.notify({ text: app.say('file.added'), undo: null });
    readResource(app);
  });
  putShared(app, { sendingFile: undefined });
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

export const saveFile = (
  app: App,
  resource: Resource,
  { documentId: file, name, type }: ResourceFile
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const bytes = await app.call('resource-file.findOne', {
      params: { documentId: resource.documentId, file },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    saveBlob(new Blob([bytes], { type }), name);
  });
