import fc from 'fast-check';
import type { TestPerson } from '../factories/people';
import type { App } from './app';
import type { Known } from './made-request';
import { makeCast, refresh, THREADS, type Cast } from './request-cast';

export interface World {
  known: Known;
  refresh(): Promise<void>;
}

const apiToken = async (app: App): Promise<string> => {
  const { accessKey } = await app.strapi
    .service('admin::api-token')
    .create({ name: 'Reader', description: '', type: 'full-access', lifespan: null });
  return accessKey;
};

/** The newest first: what requests have used up lies behind. */
const newest = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc.nat({ max: 9 }).map((back) => keys.at(-1 - (back % keys.length)) ?? 'none');

/** Read when a request is made, for tokens are renewed. */
const bearer = (...people: TestPerson[]): fc.Arbitrary<string> =>
  fc.constantFrom(...people).map(({ token }) => `Bearer ${token}`);

const tokensOf = (cast: Cast, reader: string): fc.Arbitrary<string | null> => {
  const { opener, answerer, facilitator, paused, stranger } = cast;
  return fc.oneof(
    { weight: 6, arbitrary: bearer(opener, opener, answerer, facilitator) },
    { weight: 2, arbitrary: bearer(paused, stranger) },
    { weight: 2, arbitrary: fc.constantFrom(null, `Bearer ${reader}`) },
    { weight: 1, arbitrary: fc.constantFrom('Bearer', 'Bearer no.such.token', 'Basic eDp5', 'x') }
  );
};

const knownOf = (cast: Cast, reader: string): Known => {
  const communities = fc.constantFrom(...cast.communities.map(({ key }) => key));
  const contributions = newest(cast.contributions);
  const replies = newest(cast.replies);
  return {
    segments: {
      ...Object.fromEntries(
        Object.entries(cast.repertoire).map(([where, keys]) => [where, newest(keys)])
      ),
      communities,
      contributions,
      p: contributions,
      replies,
      visits: newest(cast.visits),
      memberships: newest(cast.requests),
    },
    properties: {
      links: fc.constant([{ label: 'The log', url: 'https://example.org/log' }]),
      topics: fc.constant(['heating']),
      sources: fc.array(replies, { maxLength: 2 }),
      community: communities,
      contribution: contributions,
      author: fc.constantFrom(cast.opener.key, cast.answerer.key, cast.stranger.key),
      subject: fc.oneof(
        contributions.map((documentId) => ({ kind: 'contribution', documentId })),
        replies.map((documentId) => ({ kind: 'reply', documentId }))
      ),
      startsAt: fc.constantFrom('2091-03-01T10:00:00.000Z', '2091-03-08T10:00:00.000Z'),
      endsAt: fc.constantFrom('2091-03-10T10:00:00.000Z', '2091-03-11T10:00:00.000Z'),
      timeZone: fc.constantFrom('Europe/London', 'UTC'),
      helpful: fc.array(replies, { maxLength: 2 }),
      activity: fc.constantFrom(...THREADS, 'seeking-experience', 'visits', 'no-such-activity'),
      outcome: fc.constantFrom('solved', 'solved', 'found', 'no-such-outcome'),
    },
    tokens: tokensOf(cast, reader),
  };
};

/** What requests can be made of, and a way to put back what they used up. */
export const makeWorld = async (app: App): Promise<World> => {
  const cast = await makeCast(app);
  await refresh(app, cast);
  return { known: knownOf(cast, await apiToken(app)), refresh: () => refresh(app, cast) };
};
