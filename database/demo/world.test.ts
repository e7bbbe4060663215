import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actsIn } from './acts-in';
import { demoChurches, demoPages } from './churches';
import { makeDemoWorld } from './world';
import type { ActivityKey, DemoThread } from './world.types';

const TODAY = new Date('2026-11-24T00:01:00Z');
const ACTIVITIES: ActivityKey[] = [
  'problem-solving',
  'information-request',
  'seeking-experience',
  'reusing-assets',
  'coordination-strategy',
  'building-argument',
  'growing-confidence',
  'discussing-developments',
  'documenting-projects',
  'visits',
  'mapping-knowledge',
];

const world = makeDemoWorld(TODAY);
const { people, communities, memberships, threads, faqs } = world;

const repeated = (items: string[]) => items.filter((item, i) => items.indexOf(item) !== i);

const writtenIn = (thread: DemoThread): string[] => [
  thread.title,
  thread.text,
  ...thread.replies.map(({ text }) => text),
  ...[thread, ...thread.replies].flatMap(({ thanks }) => thanks.flatMap(({ why }) => why ?? [])),
  ...(thread.closing?.learned ? [thread.closing.learned] : []),
  ...(thread.concerns ?? []).map(({ note }) => note),
];

describe('the demo world', () => {
  it('is the same for the same day, whatever the hour', () => {
    expect(makeDemoWorld(TODAY)).toEqual(world);
    expect(makeDemoWorld(new Date('2026-11-24T23:59:59Z'))).toEqual(world);
  });

  it.each(['2027-01-01T00:00:00Z', '2028-02-29T00:01:00Z', '2026-08-15T12:00:00Z'])(
    'never reaches into the future, seen from %s',
    (day) => {
      const today = new Date(day);
      const moments = makeDemoWorld(today).threads.flatMap(actsIn);
      expect(moments.filter(({ at }) => at >= today)).toEqual([]);
    }
  );

  it('has one hidden round that runs, in the days after it was opened, and one that is over', () => {
    const rounds = world.threads.flatMap(({ key, roundEndsAt }) =>
      roundEndsAt ? [[key, roundEndsAt.toISOString()]] : []
    );
    expect(rounds).toEqual([
      ['nz-jam-fund', '2026-11-17T17:20:00.000Z'],
      ['nz-christmas-tree', '2026-11-28T10:20:00.000Z'],
    ]);
  });

  it('has visits made, asked for and to come, each of members of their community', () => {
    const members = new Set(memberships.map(({ community, person }) => `${community} ${person}`));
    for (const {
      community,
      author,
      host,
      addressee,
      guests,
      places = 0,
      ...visit
    } of world.visits) {
      const named = [
        author,
        host ?? author,
        addressee ?? author,
        ...guests.map((one) => one.guest),
      ];
      expect(named.filter((person) => !members.has(`${community} ${person}`))).toEqual([]);
      expect(guests.length).toBeLessThanOrEqual(places);
      const done = [visit.createdAt, ...[...guests, ...visit.notes].map(({ at }) => at)];
      expect(done.filter((at) => at >= TODAY)).toEqual([]);
      const isToCome = [visit.dates ?? [], visit.proposed]
        .flat()
        .map((one) => one.startsAt > TODAY);
      expect(new Set(isToCome)).toEqual(new Set([visit.state !== 'learned-from']));
    }
  });

  it('has an offer that comes again every other week, four times', () => {
    const times = world.visits.filter(({ series }) => series);
    const days = times.map(({ dates }) => (Number(dates?.startsAt) - TODAY.getTime()) / 86_400_000);
    expect(days.map(Math.floor)).toEqual([9, 23, 37, 51]);
    expect(times.map(({ series }) => series?.number)).toEqual([1, 2, 3, 4]);
    expect(times.map(({ guests }) => guests.length)).toEqual([1, 0, 0, 0]);
  });

  it('has the size that was meant', () => {
    const replies = threads.flatMap((thread) => thread.replies);
    expect(people.length).toBeGreaterThanOrEqual(55);
    expect(people.length).toBeLessThanOrEqual(65);
    expect(threads.length + replies.length).toBeGreaterThanOrEqual(560);
    expect(threads.length + replies.length).toBeLessThanOrEqual(680);
    expect(threads[0] && threads[0].createdAt < new Date('2025-09-20')).toBe(true);
  });

  it('is counted right in the README', () => {
    const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
    const slugs = communities.map(({ slug }) => slug);
    for (const activity of ACTIVITIES) {
      const counts = slugs.map(
        (slug) => threads.filter((t) => t.community === slug && t.activity === activity).length
      );
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(total).toBeGreaterThan(0);
      const cells = readme.split('\n').find((line) => line.startsWith(`| ${activity} `));
      expect(cells?.match(/\d+/g)?.map(Number)).toEqual([...counts, total]);
    }
  });
});

describe('its people', () => {
  it('have names of their own and a church in the directory', () => {
    const churches = demoChurches.map(({ slug }) => slug);
    expect(repeated(people.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(people.map(({ name }) => name))).toEqual([]);
    for (const { handle, email, church } of people) {
      expect(handle).toMatch(/^[a-z]{2,}\.[a-z]{2,}$/);
      expect(email).toBe(`${handle}@example.org`);
      expect(churches).toContain(church);
    }
    expect(demoPages.length).toBeGreaterThanOrEqual(4);
  });

  it('belong once to a community, and all belong somewhere', () => {
    expect(repeated(memberships.map(({ community, person }) => `${community} ${person}`))).toEqual(
      []
    );
    const belonging = new Set(memberships.map(({ person }) => person));
    expect([...belonging].sort()).toEqual(people.map(({ handle }) => handle).sort());
  });

  it('act only where they are members, and only once they have joined', () => {
    const joined = new Map(
      memberships
        .filter(({ state }) => state !== 'requested' && state !== 'invited')
        .map(({ community, person, joinedAt }) => [`${community} ${person}`, joinedAt])
    );
    const early = threads.flatMap((thread) =>
      actsIn(thread)
        .filter(({ by, at }) => !(at >= (joined.get(`${thread.community} ${by}`) ?? TODAY)))
        .map(({ by }) => `${thread.key}: ${by}`)
    );
    expect(early).toEqual([]);
  });

  it('keep believable hours', () => {
    const hours = threads.flatMap(actsIn).map(({ at }) => at.getUTCHours());
    expect(hours.filter((hour) => hour < 7)).toEqual([]);
    const evening = hours.filter((hour) => hour >= 18 && hour <= 22).length;
    expect(evening / hours.length).toBeGreaterThan(0.45);
  });

  it('thank one another and not themselves, once each', () => {
    for (const thread of threads) {
      for (const { author, thanks } of [thread, ...thread.replies]) {
        const thankers = thanks.map(({ by }) => by);
        expect(thankers).not.toContain(author);
        expect(repeated(thankers)).toEqual([]);
      }
      expect(thread.meToo.map(({ by }) => by)).not.toContain(thread.author);
    }
  });
});

describe('its FAQs', () => {
  const joined = new Map(
    memberships.map(({ community, person, joinedAt }) => [`${community} ${person}`, joinedAt])
  );

  it('stand in every state, drawn from threads of their community that were there', () => {
    expect(new Set(faqs.map(({ state }) => state)).size).toBe(5);
    for (const faq of faqs) {
      const drawn = faq.threads.map((key) => threads.find((thread) => thread.key === key));
      for (const thread of drawn) {
        expect([faq.title, thread?.community]).toEqual([faq.title, faq.community]);
        expect(Number(thread?.createdAt)).toBeLessThan(Number(faq.createdAt));
      }
    }
  });

  it('are written, checked and judged by members, forwards, and not by their drafter', () => {
    for (const faq of faqs) {
      const { author, checked, publishedAt, reviewedAt, helped, notHelped, suggestions } = faq;
      const others = [...helped, ...notHelped, ...(checked ? [checked.by] : [])];
      const said = suggestions.map(({ by }) => by);
      expect([faq.title, [...others, ...said].includes(author)]).toEqual([faq.title, false]);
      expect(repeated([...helped, ...notHelped])).toEqual([]);
      const strangers = [author, ...others, ...said].filter(
        (person) => !joined.has(`${faq.community} ${person}`)
      );
      expect([faq.title, strangers]).toEqual([faq.title, []]);
      const moments = [faq.createdAt, checked?.at, publishedAt, reviewedAt].flatMap((at) =>
        at ? [Number(at)] : []
      );
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }
  });

  it('say nothing that a thread says', () => {
    const sentences = [
      ...threads.flatMap(writtenIn),
      ...faqs.flatMap(({ title, text }) => [title, text]),
    ]
      .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
      .filter((sentence) => sentence.length > 28);
    expect(repeated(sentences)).toEqual([]);
  });
});

describe('its threads', () => {
  it('have keys of their own and run forwards', () => {
    expect(repeated(threads.map(({ key }) => key))).toEqual([]);
    for (const { key, createdAt, replies, closing, thanks, meToo } of threads) {
      const moments = [createdAt, ...replies.map((reply) => reply.createdAt)].map(Number);
      expect([key, ...moments]).toEqual([key, ...[...moments].sort((a, b) => a - b)]);
      if (closing) expect(Number(closing.at)).toBeGreaterThan(Math.max(...moments));
      for (const { at } of [...thanks, ...meToo]) expect(at > createdAt).toBe(true);
    }
  });

  it('name what helped only when they are closed, by their author', () => {
    for (const { author, closing, replies } of threads) {
      if (closing) expect(closing.by).toBe(author);
      const helpers = replies.filter(({ helped }) => helped).map((reply) => reply.author);
      expect(helpers).not.toContain(author);
      if (!closing) expect(helpers).toEqual([]);
    }
  });

  it('say every sentence once', () => {
    const texts = threads.flatMap(writtenIn);
    expect(repeated(texts.filter((text) => text.length > 20))).toEqual([]);
    const sentences = texts
      .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
      .filter((sentence) => sentence.length > 28);
    expect(repeated(sentences)).toEqual([]);
  });

  it('link to example.org alone', () => {
    const links = JSON.stringify(world).match(/https?:\/\/[^/"\s)]+/g) ?? [];
    expect(new Set(links)).toEqual(new Set(['https://www.example.org']));
  });

  it('carry days that make sense', () => {
    for (const { key, createdAt, details } of threads) {
      const day = createdAt.toISOString().slice(0, 10);
      const { by = day, openUntil = day, issuedOn = day } = details;
      expect([key, String(by) >= day, String(openUntil) >= day, String(issuedOn) <= day]).toEqual([
        key,
        true,
        true,
        true,
      ]);
    }
  });

  it('explain what is hidden or held', () => {
    const hidden = threads.filter(({ replies }) => replies.some((reply) => reply.hidden));
    const held = threads.filter((thread) => thread.held);
    expect([hidden.length, held.length]).toEqual([1, 1]);
    for (const { concerns } of [...hidden, ...held]) expect(concerns?.length).toBeGreaterThan(0);
    expect(held.flatMap(({ replies }) => replies)).toEqual([]);
    expect(threads.filter(({ withdrawnAt }) => withdrawnAt)).toHaveLength(1);
  });
});
