import type { App } from './app';
import { faqGiven } from './matrix-faqs';
import type { Cast } from './request-cast';
import {
  closingRow,
  contributionRow,
  faqRow,
  faqSuggestionRow,
  insertRows,
  resourceRow,
  useReportRow,
} from './rows';
import { fileGiven, keepFile } from './uploads';

type Row = Record<string, unknown>;

/** As many as the newest are: what requests used up lies behind. */
const AS_MANY = 10;

const many = (make: () => Row): Row[] => Array.from({ length: AS_MANY }, make);

/** What a path's key names, where its first segment does not say which will do; by the path's template. */
export const addRepertoire = async (app: App, { communities, ...cast }: Cast): Promise<void> => {
  const { opener, answerer } = cast;
  const community = communities[0]?.key ?? '';
  const faqsIn = (state: string) => many(() => faqRow(community, opener.key, faqGiven(state)));
  const closed = many(() => contributionRow(community, opener.key, { thread_status: 'closed' }));
  const files = JSON.stringify([fileGiven()]);
  const resources = many(() => resourceRow(community, opener.key, { files }));
  for (const { document_id: key } of resources) keepFile(app, String(key));
  const reports = resources.map((resource) => useReportRow(resource, answerer.key));
  const faqs = {
    published: faqsIn('published'),
    inWork: faqsIn('in-work'),
    checked: faqsIn('checked'),
    due: faqsIn('review-due'),
    retired: faqsIn('retired'),
  };
  const suggestions = faqs.published.map((faq) => faqSuggestionRow(faq, answerer.key));
  await insertRows(app, 'cop_contributions', closed);
  const closings = closed.map((thread) =>
    closingRow(thread, opener.key, { closed_at: new Date(Date.now() - 40 * 86_400_000) })
  );
  await insertRows(app, 'cop_closings', closings);
  await insertRows(app, 'cop_resources', resources);
  await insertRows(app, 'cop_use_reports', reports);
  await insertRows(app, 'cop_faqs', Object.values(faqs).flat());
  await insertRows(app, 'cop_faq_suggestions', suggestions);
  const named = {
    '/contributions/{documentId}/follow-up': closed,
    resources,
    'use-reports': reports,
    faqs: faqs.published,
    '/faqs/{documentId}/check': faqs.inWork,
    '/faqs/{documentId}/publication': faqs.checked,
    '/faqs/{documentId}/review': faqs.due,
    '/faqs/{documentId}/retirement': faqs.due,
    '/faqs/{documentId}/revival': faqs.retired,
    '/faqs/{documentId}/minority-view': faqs.inWork,
    'faq-suggestions': suggestions,
  };
  for (const [where, rows] of Object.entries(named)) {
    (cast.repertoire[where] ??= []).push(...rows.map((row) => String(row.document_id)));
  }
};
