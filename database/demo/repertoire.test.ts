import { makeDemoWorld } from './world';
import type { DemoResource } from './world.types';

const TODAY = new Date('2026-11-24T00:01:00Z');
const { memberships, resources, threads, visits } = makeDemoWorld(TODAY);

const byKey = new Map(resources.map((resource) => [resource.key, resource]));
const originalOf = ({ adapts }: DemoResource) => byKey.get(adapts?.key ?? '');
const depthOf = (resource: DemoResource): number => {
  const original = originalOf(resource);
  return original ? 1 + depthOf(original) : 1;
};

describe('the demo’s repertoire', () => {
  it('is written, adapted and used by members who have joined, in believable hours', () => {
    const joined = new Map(
      memberships
        .filter(({ state }) => state === 'active')
        .map(({ community, person, joinedAt }) => [`${community} ${person}`, joinedAt])
    );
    for (const { key, community, author, createdAt, uses } of resources) {
      const acts = [{ by: author, at: createdAt }, ...uses];
      for (const { by, at } of acts) {
        const since = joined.get(`${community} ${by}`);
        expect([key, by, since !== undefined && since < at && at < TODAY]).toEqual([key, by, true]);
        expect(at.getUTCHours()).toBeGreaterThanOrEqual(7);
        expect(at >= createdAt).toBe(true);
      }
      expect(uses.map(({ by }) => by)).not.toContain(author);
    }
  });

  it('has a family three deep across two communities, and uses good and bad', () => {
    const deepest = resources.find((resource) => depthOf(resource) === 3);
    expect(Math.max(...resources.map(depthOf))).toBe(3);
    expect(deepest && originalOf(deepest)?.community).not.toBe(deepest?.community);
    const verdicts = new Set(resources.flatMap(({ uses }) => uses.map(({ verdict }) => verdict)));
    expect([...verdicts].sort()).toEqual(['did-not', 'partly', 'worked']);
  });

  it('adapts what is there already, keeps its licence, and says what became of its core', () => {
    for (const resource of resources.filter(({ adapts }) => adapts)) {
      const original = originalOf(resource);
      expect(original && original.createdAt < resource.createdAt).toBe(true);
      expect(resource.licence).toBe(original?.licence);
      expect(resource.adapts?.coreKept !== undefined).toBe(original?.core !== undefined);
    }
  });

  it('comes from threads of the same community, by the same hand, once they are there', () => {
    for (const { from, community, author, createdAt } of resources) {
      if (from === undefined) continue;
      const thread = threads.find(({ key }) => key === from);
      expect(thread).toMatchObject({ community, author });
      expect(thread && thread.createdAt < createdAt).toBe(true);
    }
  });

  it('comes from a visit that was learned from, by one who noted it', () => {
    const made = resources.filter(({ fromVisit }) => fromVisit !== undefined);
    expect(made).toHaveLength(1);
    for (const { fromVisit, community, author, createdAt } of made) {
      const visit = visits.find(({ key }) => key === fromVisit);
      expect(visit).toMatchObject({ community, state: 'learned-from' });
      const noted = visit?.notes.find((note) => note.author === author);
      expect(noted && noted.at < createdAt).toBe(true);
    }
  });
});
