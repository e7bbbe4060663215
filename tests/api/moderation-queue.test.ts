import { makeEditor } from '../factories/editors';
import { bootApp, type App } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { communityRow, contributionRow, insertRows, newKey } from '../support/rows';

describe('the moderators’ queue at 100,000 contributions', () => {
  const POSTS = 100_000;
  const REPORTED = 429;
  /** 50 ms on a machine of its own; tests share theirs. */
  const BOUND_MS = 250;
  let app: App;

  beforeAll(async () => {
    app = await bootApp('queue');
    const community = communityRow();
    await insertRows(app, 'cop_communities', [community]);
    const posts = Array.from({ length: POSTS }, () =>
      contributionRow(String(community.document_id), null)
    );
    await insertRows(app, 'cop_contributions', posts);
    const started = Date.parse('2026-02-01T10:00:00Z');
    const concerns = posts.slice(0, REPORTED).map((post, index) => ({
      document_id: newKey(),
      reason: 'unkind',
      subject_kind: 'contribution',
      subject_key: post.document_id,
      contribution_key: post.document_id,
      community_key: community.document_id,
      reported_at: new Date(started + ((index * 7) % REPORTED) * 1000),
    }));
    await insertRows(app, 'cop_concerns', concerns);
  }, 300_000);

  afterAll(() => app.stop());

  it('is walked from its oldest to its newest, each once, with the true count, in time', async () => {
    const editor = await makeEditor(app, ['moderation.decide']);
    const page = async (cursor: string | null) => {
      const from = cursor ? `&pagination[cursor]=${cursor}` : '';
      const { body } = await app.http
        .get(`/communities-of-practice/moderation?pagination[pageSize]=50${from}`)
        .set('Authorization', `Bearer ${editor.token}`);
      return body;
    };
    await page(null);
    const since: string[] = [];
    const keys = new Set<string>();
    const took: number[] = [];
    for (let cursor: string | null = null; ; ) {
      const passed = fairClock();
      const { data, meta } = await page(cursor);
      took.push(passed());
      expect(meta.pagination.total).toBe(REPORTED);
      for (const item of data) {
        since.push(item.waitingSince);
        keys.add(item.documentId);
      }
      cursor = meta.pagination.next;
      if (cursor === null) break;
    }
    expect([since.length, keys.size]).toEqual([REPORTED, REPORTED]);
    expect(since).toEqual([...since].sort());
    took.sort((one, other) => one - other);
    const median = took[Math.floor(took.length / 2)] ?? 0;
    process.stdout.write(`queue page, median: ${median.toFixed(1)} ms\n`);
    expect(median).toBeLessThan(BOUND_MS);
  });
});
