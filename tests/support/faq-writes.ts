import type { TestPerson } from '../factories/people';
import type { App } from './app';
import { faqRow, faqSuggestionRow, insertRows } from './rows';
import type { Write } from './writes';

/**
 * Every write of FAQs that a facilitator can make, each with a target that would let them.
 * @param member a facilitator of the community; `other` drafted what is not theirs.
 */
export const faqWrites = async (
  app: App,
  community: string,
  member: TestPerson,
  other: TestPerson
): Promise<Write[]> => {
  const others = (given: object = {}) => faqRow(community, other.key, { ...given });
  const own = faqRow(community, member.key);
  const withdrawn = faqRow(community, member.key, { standing: 'withdrawn' });
  const published = others();
  const inWork = others({ state: 'in-work' });
  const checked = others({ state: 'checked' });
  const due = others({ state: 'review-due' });
  const retired = others({ state: 'retired' });
  const suggestions = [
    faqSuggestionRow(published, other.key),
    faqSuggestionRow(own, other.key),
  ] as const;
  await insertRows(app, 'cop_faqs', [own, withdrawn, published, inWork, checked, due, retired]);
  await insertRows(app, 'cop_faq_suggestions', suggestions);

  const to = (row: { document_id?: unknown }, path: string, base = '/faqs') =>
    `${base}/${String(row.document_id)}${path}`;
  const post = (name: string, path: string, body: Write['body'] = null): Write => ({
    name,
    method: 'POST',
    path,
    body,
  });
  const put = (name: string, path: string, body: Write['body']): Write => ({
    ...post(name, path, body),
    method: 'PUT',
  });
  const [accepted, declined] = suggestions;
  return [
    post('faq.create', '/faqs', { community, title: 'A question?', text: 'Words.' }),
    put('faq.update', to(own, ''), { text: 'Other words.' }),
    post('faq.reinstate', to(withdrawn, '/reinstate')),
    post('faq.check', to(inWork, '/check')),
    post('faq.publish', to(checked, '/publication')),
    post('faq.flag', to(published, '/flag'), { reason: 'It is old.' }),
    post('faq.review', to(due, '/review')),
    post('faq.retire', to(due, '/retirement')),
    post('faq.revive', to(retired, '/revival')),
    put('faq.differ', to(inWork, '/minority-view'), { text: 'Wool.' }),
    put('faq.judge', to(published, '/verdict'), { helped: true }),
    post('faq-suggestion.create', to(published, '/suggestions'), { text: 'Wool.', why: 'Warm.' }),
    post('faq-suggestion.accept', to(accepted, '/accept', '/faq-suggestions'), {}),
    post('faq-suggestion.decline', to(declined, '/decline', '/faq-suggestions'), {
      answer: 'No.',
    }),
  ];
};
