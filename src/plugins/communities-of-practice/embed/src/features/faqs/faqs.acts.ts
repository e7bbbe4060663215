import type { Asked } from '../../../../client/src';
import type { App } from '../../app/app';
import { READING, type Reading } from '../../reading/reading';
import { sayingWhyNot } from '../../ui/said-failure';
import { suggestionsOf } from '../faq-suggestions/suggestions.acts';
import { putShared, readListing, type Listed } from '../shared/listing';
import type { Faq, FaqSummary } from '../shared/shared.state';

const PAGE_SIZE = 10;

const asked = ({ host, state }: App, cursor?: string): Asked<'faq.find'> => ({
  query: {
    filters: { community: host.community ?? state().place.community },
    pagination: { pageSize: PAGE_SIZE, cursor },
  },
});

export const FAQS: Listed<FaqSummary> = {
  question: (app) => JSON.stringify(asked(app)),
  read: (app, take) => app.read('faq.find', asked(app), take),
  readOn: (app, cursor) => app.call('faq.find', asked(app, cursor)),
  keptIn: ({ faqs }) => faqs,
  kept: (faqs) => ({ faqs }),
};

/** Reads the FAQ of the place; the same one again keeps what is shown until there is an answer. */
export const readFaq = (app: App): void => {
  const documentId = app.state().place.faq;
  if (documentId === undefined) return;
  const isStill = () => app.state().shared.faq?.documentId === documentId;
  const put = (item: Reading<Faq>) => putShared(app, { faq: { documentId, item } });
  if (!isStill()) put(READING);
  void app.read('faq.findOne', { params: { documentId } }, (reading) => {
    if (isStill()) put(reading.is === 'read' ? { ...reading, data: reading.data.data } : reading);
  });
  if (app.state().isSignedIn) readListing(app, suggestionsOf(documentId));
};

/** Says whether it helped; said before, the other answer takes its place and can be taken back. */
export const judge = (app: App, { documentId, you }: Faq, helped: boolean): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('faq.judge', { params: { documentId }, data: { helped } });
    const { faq } = app.state().shared;
    if (faq?.documentId !== documentId || faq.item.is !== 'read') return;
    const { helpfulCount, notHelpfulCount } = data;
    const judged = { ...faq.item.data, helpfulCount, notHelpfulCount, you: { helped } };
    putShared(app, { faq: { documentId, item: { ...faq.item, data: judged } } });
    const before = you.helped;
    app.notify({
      text: app.say(helped ? 'faq.helped.said' : 'faq.did-not-help.said'),
      undo: before === null || before === helped ? null : () => void judge(app, judged, before),
    });
  });

/** The steps that need no words. */
export const FAQ_STEPS = ['check', 'publish', 'review', 'retire', 'revive'] as const;
export type FaqStep = (typeof FAQ_STEPS)[number];

export const takeStep = (app: App, { documentId }: Faq, step: FaqStep): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call(`faq.${step}`, { params: { documentId } });
    app.notify({ text: app.say(`faq.${step}.done`), undo: null });
    readFaq(app);
  });

/** Does without one's own words beside the answer. They can still be said later. */
export const waive = (app: App, { documentId }: Faq): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('faq.differ', { params: { documentId }, data: { isWaived: true } });
    app.notify({ text: app.say('differ.waive.done'), undo: null });
    readFaq(app);
  });

const putBack = (app: App, documentId: string) =>
  sayingWhyNot(app, async () => {
    await app.call('faq.reinstate', { params: { documentId } });
    app.notify({ text: app.say('put-back'), undo: null });
    app.go({ view: 'shared', part: 'answers', faq: documentId });
  });

export const withdrawFaq = (app: App, documentId: string): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('faq.delete', { params: { documentId } });
    app.notify({ text: app.say('withdrawn'), undo: () => void putBack(app, documentId) });
    app.go({ view: 'shared', part: 'answers' }, { replace: true });
  });
