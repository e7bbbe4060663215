import type { Asked } from '../../../../client/src';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import { READING } from '../../reading/reading';
import { putShared } from '../shared/listing';
import type { Finds, Hit } from './search.state';

const PAGE_SIZE = 20;
/** The server gives no more at once; who has not found it among these asks otherwise. */
export const MOST = 100;

const KINDS = ['contribution', 'reply', 'resource', 'faq'] as const;

/** Where a find is read. */
export const placeOf = ({ kind, documentId, thread }: Hit): Place => {
  switch (kind) {
    case 'resource':
      return { view: 'shared', resource: documentId };
    case 'faq':
      return { view: 'shared', part: 'answers', faq: documentId };
    case 'reply':
      return { thread: thread ?? undefined, reply: documentId };
    case 'contribution':
      return { thread: documentId };
  }
};

/** What the place asks for; null where it asks for nothing yet. */
const asked = ({ host, state }: App, pageSize: number): Asked<'search.find'> | null => {
  const { text = '', kind, community, activity } = state().place;
  if (text.trim() === '') return null;
  const filters = {
    kind: KINDS.find((each) => each === kind),
    community: host.community ?? community,
    activity,
  };
  return { query: { q: text.trim(), filters, pagination: { pageSize } } };
};

const read = (app: App, size: number, before: Finds | undefined): void => {
  const asking = asked(app, size);
  if (asking === null) return putShared(app, { finds: undefined });
  const question = JSON.stringify(asking.query);
  // What was found stays while more of it, or less, is looked for.
  putShared(app, { finds: { question, size, answer: before?.answer ?? READING } });
  void app.read('search.find', asking, (answer) => {
    if (app.state().shared.finds?.question !== question) return;
    putShared(app, { finds: { question, size, answer } });
  });
};

export const readFinds = (app: App): void => read(app, PAGE_SIZE, app.state().shared.finds);

export const readMoreFinds = (app: App): void => {
  const { finds } = app.state().shared;
  if (finds) read(app, Math.min(finds.size + PAGE_SIZE, MOST), finds);
};
