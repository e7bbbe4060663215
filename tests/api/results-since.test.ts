import { makeCommunity, makeMember } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

const REPLIES = ['First.', 'Second.', 'Third.', 'Fourth.', 'Fifth.'];

describe('what came of taking part since a moment', () => {
  let app: App;
  let ruth: TestPerson;
  /** When each reply was posted, the latest first. */
  let moments: string[];

  beforeAll(async () => {
    app = await bootApp('results_since');
    await grantAll(app);
    const community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    const tom = await makePerson(app, 'tom');
    for (const person of [ruth, tom]) await makeMember(app, community, person);
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    const posted: string[] = [];
    for (const text of REPLIES) {
      const { documentId } = opened.body.data;
      const { body } = await as(app, tom).post(`/contributions/${documentId}/replies`, { text });
      posted.unshift(body.data.postedAt);
    }
    moments = posted;
  });
  afterAll(() => app.stop());

  const since = async (moment: string | undefined, more = ''): Promise<string[]> => {
    const { body } = await as(app, ruth).get(`/me/results?filters[at][$gt]=${moment}${more}`);
    return body.data.map(({ at }: { at: string }) => at);
  };

  it('is all of it without a moment', async () => {
    const { body } = await as(app, ruth).get('/me/results');
    expect(body.data.map(({ at }: { at: string }) => at)).toEqual(moments);
  });

  it('is what happened after it, and not at it', async () => {
    for (const [index, moment] of moments.entries()) {
      expect(await since(moment)).toEqual(moments.slice(0, index));
    }
    expect(await since('2020-01-01T00:00:00.000Z')).toEqual(moments);
    expect(await since('2999-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('is walked to its end by pages, none twice and none left out', async () => {
    const wanted = moments.slice(0, 4);
    const walked: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&pagination[cursor]=${encodeURIComponent(next)}`;
      const { body } = await as(app, ruth).get(
        `/me/results?filters[at][$gt]=${moments[4]}&pagination[pageSize]=3${cursor}`
      );
      walked.push(...body.data.map(({ at }: { at: string }) => at));
      next = body.meta.pagination.next;
    }
    expect(walked).toEqual(wanted);
    expect(await since(moments[4], '&pagination[page]=2&pagination[pageSize]=3')).toEqual(
      wanted.slice(3)
    );
  });

  it.each(['yesterday', '', '2026-13-01T00:00:00Z'])('is refused since %j', async (moment) => {
    const { status, body } = await as(app, ruth).get(`/me/results?filters[at][$gt]=${moment}`);
    expect([status, body.error.details.errors[0].path]).toEqual([400, 'query.filters.at.$gt']);
  });
});
