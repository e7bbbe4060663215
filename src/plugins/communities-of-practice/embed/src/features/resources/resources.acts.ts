import type { Asked } from '../../../../client/src';
import type { App } from '../../app/app';
import { READING, type Reading } from '../../reading/reading';
import { sayingWhyNot } from '../../ui/said-failure';
import { putShared, readListing, type Listed } from '../shared/listing';
import type { Resource, ResourceSummary } from '../shared/shared.state';
import { usesOf } from '../use-reports/use-report.acts';

export const RESOURCE_KINDS = ['experience', 'story', 'tool', 'recurring-solution'] as const;
const PAGE_SIZE = 10;

const asked = ({ host, state }: App, cursor?: string): Asked<'resource.find'> => {
  const { place } = state();
  const filters = {
    community: host.community ?? place.community,
    kind: RESOURCE_KINDS.find((kind) => kind === place.kind),
  };
  return { query: { filters, pagination: { pageSize: PAGE_SIZE, cursor } } };
};

export const RESOURCES: Listed<ResourceSummary> = {
  question: (app) => JSON.stringify(asked(app)),
  read: (app, take) => app.read('resource.find', asked(app), take),
  readOn: (app, cursor) => app.call('resource.find', asked(app, cursor)),
  keptIn: ({ resources }) => resources,
  kept: (resources) => ({ resources }),
};

/** What may be done under each licence, for whoever chooses one. */
export const readLicences = (app: App): void => {
  if (app.state().shared.licences) return;
  void app.read('licence.find', {}, (reading) => {
    if (reading.is === 'read') putShared(app, { licences: reading.data.data });
  });
};

/** Reads the resource of the place; the same one again keeps what is shown until there is an answer. */
export const readResource = (app: App): void => {
  const documentId = app.state().place.resource;
  if (documentId === undefined) return;
  const isStill = () => app.state().shared.resource?.documentId === documentId;
  const put = (item: Reading<Resource>) => putShared(app, { resource: { documentId, item } });
  if (!isStill()) {
    put(READING);
    putShared(app, { family: undefined });
  }
  void app.read('resource.findOne', { params: { documentId } }, (reading) => {
    if (isStill()) put(reading.is === 'read' ? { ...reading, data: reading.data.data } : reading);
  });
  void app.read('adaptation.find', { params: { documentId } }, (reading) => {
    if (reading.is !== 'read' || !isStill()) return;
    const { data, meta } = reading.data;
    putShared(app, { family: { kin: data, more: meta.more } });
  });
  readListing(app, usesOf(documentId));
};

const putBack = (app: App, documentId: string) =>
  sayingWhyNot(app, async () => {
    await app.call('resource.reinstate', { params: { documentId } });
    app.notify({ text: app.say('put-back'), undo: null });
    app.go({ view: 'shared', resource: documentId });
  });

export const withdrawResource = (app: App, documentId: string): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('resource.delete', { params: { documentId } });
    app.notify({ text: app.say('withdrawn'), undo: () => void putBack(app, documentId) });
    app.go({ view: 'shared' }, { replace: true });
  });

/** Somebody went through it, and it still holds. */
export const reviewResource = (app: App, documentId: string): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('resource.review', { params: { documentId } });
    app.notify({ text: app.say('resource.reviewed'), undo: null });
    readResource(app);
  });
