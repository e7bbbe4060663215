import { actsIn } from './acts-in';
import { makeDemoWorld } from './world';
import type { DemoThread } from './world.types';

const DAY = 86_400_000;
const TODAY = new Date('2026-11-24T00:01:00Z');
const NET_ZERO = 'net-zero-church-buildings';
const DEBT = 'food-and-debt-advice';
const INTERGENERATIONAL = 'intergenerational-worship';
const RURAL = 'rural-multi-parish-ministry';

const { memberships, threads } = makeDemoWorld(TODAY);

const daysOld = (moment: Date) => (TODAY.getTime() - moment.getTime()) / DAY;
const threadsOf = (community: string) =>
  threads.filter((thread) => thread.community === community && !thread.held && !thread.withdrawnAt);
const participants = (thread: DemoThread) =>
  new Set([thread.author, ...thread.replies.map(({ author }) => author)]);
const isDifferent = ({ author, replies }: DemoThread) =>
  replies.some((reply) => reply.stance === 'differs' && reply.author !== author);
const repliesOf = (community: string) => threadsOf(community).flatMap(({ replies }) => replies);

describe('what is uneven on purpose', () => {
  it('net zero disagrees, in the healthy band, and learns from it', () => {
    const recent = threadsOf(NET_ZERO).filter(
      (t) => daysOld(t.createdAt) <= 90 && participants(t).size >= 3
    );
    const share = recent.filter(isDifferent).length / recent.length;
    expect(recent.length).toBeGreaterThanOrEqual(30);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.3);
    const settled = threadsOf(NET_ZERO).filter((t) => isDifferent(t) && daysOld(t.createdAt) >= 60);
    expect(settled.length).toBeGreaterThanOrEqual(10);
    expect(settled.every(({ closing }) => closing?.learned)).toBe(true);
  });

  it('net zero covers all eleven activities within 90 days', () => {
    const recent = threadsOf(NET_ZERO).filter(({ createdAt }) => daysOld(createdAt) <= 90);
    expect(new Set(recent.map(({ activity }) => activity)).size).toBe(11);
  });

  it('debt advice hangs on one person, and fails while she is away', () => {
    const replies = repliesOf(DEBT);
    const sheila = replies.filter(({ author }) => author === 'sheila.bancroft');
    expect(sheila.length / replies.length).toBeGreaterThan(0.6);
    const away = threadsOf(DEBT).filter(
      ({ createdAt }) => daysOld(createdAt) < 59 && daysOld(createdAt) > 40
    );
    expect(away.map(({ replies: answers }) => answers.length).sort()).toEqual([0, 0, 1]);
  });

  it('intergenerational worship never differs, in enough threads to wonder', () => {
    const stances = new Set(repliesOf(INTERGENERATIONAL).map(({ stance }) => stance));
    expect(stances).toEqual(new Set(['supports', undefined]));
    const recent = threadsOf(INTERGENERATIONAL).filter(
      (t) => daysOld(t.createdAt) <= 180 && participants(t).size >= 3
    );
    expect(recent.length).toBeGreaterThanOrEqual(35);
  });

  it('rural ministry fell silent, with questions left hanging', () => {
    const ages = threadsOf(RURAL)
      .flatMap(actsIn)
      .map(({ at }) => daysOld(at));
    expect(Math.min(...ages)).toBeGreaterThan(100);
    const last = threadsOf(RURAL).slice(-3);
    expect(last.flatMap(({ replies }) => replies)).toEqual([]);
    expect(threadsOf(RURAL).some(isDifferent)).toBe(true);
  });

  it('makes the two demo log-ins at home', () => {
    const where = (handle: string) =>
      memberships.filter(({ person }) => person === handle).map(({ community }) => community);
    expect(where('ruth.okafor')).toEqual([NET_ZERO, DEBT]);
    expect(where('tom.hartley')).toEqual([NET_ZERO, INTERGENERATIONAL]);
    const acts = threads.flatMap(actsIn);
    for (const handle of ['ruth.okafor', 'tom.hartley'])
      expect(acts.filter(({ by }) => by === handle).length).toBeGreaterThan(25);
  });
});
