import type { Slice } from '../../slice';
import { comingDue } from './strapi/coming-due.job';
import { faqLifeEndpoints } from './strapi/faq-life.endpoints';
import { faqEndpoints } from './strapi/faq.endpoints';
import { faqKind } from './strapi/faq.kind';
import { suggestionEndpoints } from './strapi/suggestion.endpoints';
import { suggestionKind } from './strapi/suggestion.kind';
import { verdictKind } from './strapi/verdict.kind';

export { faqKind } from './strapi/faq.kind';
export { whereFaqReadable } from './strapi/faq.queries';
export { readFaq, readOrigins } from './strapi/read-faq';
export { findReadableFaq } from './strapi/readable-faq';
export { whereDrawnFrom } from './strapi/source.queries';
export { suggestionKind } from './strapi/suggestion.kind';
export { findReadableSuggestion } from './strapi/suggestion.service';

export const faqs: Slice = {
  name: 'faqs',
  kinds: [faqKind, suggestionKind, verdictKind],
  contentApi: [...faqEndpoints, ...faqLifeEndpoints, ...suggestionEndpoints],
  jobs: [comingDue],
};
