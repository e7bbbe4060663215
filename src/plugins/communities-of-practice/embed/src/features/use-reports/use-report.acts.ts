import type { Asked } from '../../../../client/src';
import type { App } from '../../app/app';
import { sayingWhyNot } from '../../ui/said-failure';
import { readListing, type Listed } from '../shared/listing';
import type { UseReport } from '../shared/shared.state';

const PAGE_SIZE = 10;

/** Who used one resource. */
export const usesOf = (resource: string): Listed<UseReport> => {
  const asked = (cursor?: string): Asked<'use-report.find'> => ({
    params: { documentId: resource },
    query: { pagination: { pageSize: PAGE_SIZE, cursor } },
  });
  return {
    question: () => JSON.stringify(asked()),
    read: (app, take) => app.read('use-report.find', asked(), take),
    readOn: (app, cursor) => app.call('use-report.find', asked(cursor)),
    keptIn: ({ uses }) => uses,
    kept: (uses) => ({ uses }),
  };
};

/** Takes one's own report back. @param readAgain when it is gone. */
export const withdrawUse = (
  app: App,
  { documentId, resource }: Pick<UseReport, 'documentId' | 'resource'>,
  readAgain: () => void
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('use-report.delete', { params: { documentId } });
    app.notify({ text: app.say('withdrawn'), undo: null });
    readListing(app, usesOf(resource));
    readAgain();
  });
