import type { Asked } from '../../../../client/src';
import type { App } from '../../app/app';
import { sayingWhyNot } from '../../ui/said-failure';
import type { Listed } from '../shared/listing';
import type { Faq, FaqSuggestion } from '../shared/shared.state';

const PAGE_SIZE = 10;

/** What members suggest for one FAQ. */
export const suggestionsOf = (faq: string): Listed<FaqSuggestion> => {
  const asked = (cursor?: string): Asked<'faq-suggestion.find'> => ({
    params: { documentId: faq },
    query: { pagination: { pageSize: PAGE_SIZE, cursor } },
  });
  return {
    question: () => JSON.stringify(asked()),
    read: (app, take) => app.read('faq-suggestion.find', asked(), take),
    readOn: (app, cursor) => app.call('faq-suggestion.find', asked(cursor)),
    keptIn: ({ suggestions }) => suggestions,
    kept: (suggestions) => ({ suggestions }),
  };
};

/** @param readAgain once it is taken in. */
export const takeIn = (
  app: App,
  { documentId }: FaqSuggestion,
  { version }: Faq,
  readAgain: () => void
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('faq-suggestion.accept', { params: { documentId }, data: { version } });
    app.notify({ text: app.say('suggestion.taken-in'), undo: null });
    readAgain();
  });

/** Takes one's own suggestion back. @param readAgain once it is gone. */
export const withdrawSuggestion = (
  app: App,
  documentId: string,
  readAgain: () => void
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call('faq-suggestion.delete', { params: { documentId } });
    app.notify({ text: app.say('withdrawn'), undo: null });
    readAgain();
  });
