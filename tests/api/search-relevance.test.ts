import { makeCommunity, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { QUESTIONS, RELEVANT, type RelevantDocument } from '../support/relevance-set';
import {
  contributionRow,
  faqRow,
  indexRows,
  insertRows,
  named,
  newKey,
  replyRow,
  resourceRow,
} from '../support/rows';

const FIRST = 5;

/** What people ask, and what they must find among the first five: one set, the same on every database. */
describe(`search finds what ${QUESTIONS.length} questions ask for in ${RELEVANT.length} documents`, () => {
  let app: App;
  let community: TestCommunity;
  const keys = new Map(RELEVANT.map(({ label }) => [label, newKey()]));
  const labels = new Map([...keys].map(([label, key]) => [key, label]));

  const of = (kind: RelevantDocument['kind']) => RELEVANT.filter((one) => one.kind === kind);
  const given = ({ label, title, text }: RelevantDocument) => ({
    document_id: keys.get(label),
    title,
    text,
  });

  const write = async (author: string) => {
    const threads = of('contribution').map((one) =>
      contributionRow(community.key, author, {
        ...given(one),
        thread_status: one.held ? 'closed' : 'open',
        reply_count: RELEVANT.filter(({ thread }) => thread === one.label).length,
      })
    );
    const threadOf = new Map(threads.map((row) => [row.document_id, row]));
    await insertRows(app, 'cop_contributions', threads);
    await insertRows(
      app,
      'cop_replies',
      of('reply').map(({ label, text, thread, helped = false }) => {
        const row = threadOf.get(keys.get(thread ?? ''));
        return replyRow(row ?? {}, author, { document_id: keys.get(label), text, helped });
      })
    );
    await insertRows(
      app,
      'cop_resources',
      of('resource').map((one) =>
        resourceRow(community.key, author, { ...given(one), use_count: one.helped ? 3 : 0 })
      )
    );
    await insertRows(
      app,
      'cop_faqs',
      of('faq').map((one) =>
        faqRow(community.key, author, {
          ...given(one),
          search_words: one.searchWords ?? null,
          helpful_count: one.helped ? 3 : 0,
        })
      )
    );
    await insertRows(
      app,
      'cop_follow_ups',
      RELEVANT.filter(({ held }) => held).map(({ label, held }) =>
        named({
          did_it_hold: held,
          after_days: 30,
          standing: 'shown',
          said_at: new Date('2026-03-01T10:00:00Z'),
          closing_key: newKey(),
          contribution_key: keys.get(label),
          community_key: community.key,
          author_key: author,
        })
      )
    );
  };

  beforeAll(async () => {
    app = await bootApp('search_relevance');
    await grantAll(app);
    community = await makeCommunity(app);
    const { key } = await makePerson(app);
    await write(key);
    await indexRows(app);
  });

  afterAll(() => app.stop());

  const ask = async (question: string): Promise<string[]> => {
    const path = `/search?q=${encodeURIComponent(question)}&pagination[pageSize]=${FIRST}`;
    const { body } = await as(app, null).get(path);
    return body.data.map((hit: { documentId: string }) => labels.get(hit.documentId));
  };

  it.each(QUESTIONS.map(([question, wanted, isFirst = false]) => ({ question, wanted, isFirst })))(
    '$question',
    async ({ question, wanted, isFirst }) => {
      const found = await ask(question);
      if (isFirst) expect(found.slice(0, wanted.length)).toEqual(wanted);
      else expect(found).toEqual(expect.arrayContaining([...wanted]));
    }
  );
});
