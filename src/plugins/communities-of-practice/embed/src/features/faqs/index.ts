import type { App, Feature } from '../../app/app';
import { openIfTyped } from '../../forms/framed-form.view';
import { readCommunities } from '../communities/communities.acts';
import { suggestFormOf } from '../faq-suggestions/suggest-form.view';
import { readListing } from '../shared/listing';
import { SHARED_STYLES } from '../shared/shared.styles';
import { editFaqFormOf } from './edit-faq.view';
import { faqView } from './faq.view';
import { FAQS, readFaq } from './faqs.acts';
import { faqsView } from './faqs.view';
import { flagFormOf } from './flag-form.view';
import { differFormOf } from './minority-view.view';
import { enterNewFaq, newFaqView } from './new-faq.view';

const enterFaq = (app: App, documentId: string): void => {
  readFaq(app);
  const of = { documentId, title: '' };
  for (const form of [suggestFormOf(of), differFormOf(of), flagFormOf(of), editFaqFormOf(of)]) {
    void openIfTyped(app, form);
  }
};

export const faqs: Feature = {
  styles: SHARED_STYLES,
  enter: (app) => {
    const { faq, add } = app.state().place;
    if (faq !== undefined) return enterFaq(app, faq);
    if (add === 'faq') return enterNewFaq(app);
    readListing(app, FAQS);
    readCommunities(app);
  },
  show: (app) => {
    const { faq, add } = app.state().place;
    if (faq !== undefined) return faqView(app);
    return add === 'faq' ? newFaqView(app) : faqsView(app);
  },
};
