import { DAY } from '../../../core/durations';
import { columnOf, defineKind, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { findGuestsOf } from './guests-of.queries';
import { forgetFeed } from './calendar-feed.service';
import { visitLayout } from './visit.layout';
import { visitSchema } from './visit.schema';
import { momentOf } from './visit-recipients';
import { VISIT_VERBS, visitStory } from './visit.story';

/** How long a request waits for its answer. */
const ANSWERED_WITHIN_MS = 30 * DAY;

const WORDS = ['title', 'text', 'wentWrongHereToo', 'place', 'access', 'questions', 'places'];
const IN_CALENDARS = ['title', 'place', 'startsAt', 'endsAt', 'timeZone'];

const isSame = (name: string, data: Row, before: Row): boolean => {
  const stored = before[columnOf(name)];
  if (name.endsWith('At')) return momentOf(data[name]) === momentOf(stored);
  return (data[name] ?? '') === (stored ?? '');
};

/** Whoever offers a visit is its host; a request waits for one, so long. */
const begun = (data: Row, now: Date): Row => {
  const postedAt = data.postedAt ?? now;
  const begunAs = data.begunAs ?? 'offer';
  const common = { postedAt, begunAs, comesAt: data.startsAt ?? postedAt };
  if (begunAs === 'request') {
    const expiresAt = new Date(toDate(postedAt as StoredMoment).getTime() + ANSWERED_WITHIN_MS);
    return { ...common, state: data.state ?? 'requested', expiresAt: data.expiresAt ?? expiresAt };
  }
  const host = data.host ?? data.author ?? null;
  return {
    ...common,
    host,
    hostKey: data.hostKey ?? data.authorKey ?? null,
    places: data.places ?? 1,
    state: data.state ?? (data.startsAt ? 'scheduled' : 'offered'),
  };
};

const changed = (data: Row, before: Row, now: Date): Row => {
  const isCancelled = data.state === 'cancelled' && before.state !== 'cancelled';
  const isInCalendars =
    isCancelled || IN_CALENDARS.some((name) => name in data && !isSame(name, data, before));
  return {
    ...(WORDS.some((name) => name in data)
      ? { version: Number(before.version ?? 1) + 1, editedAt: now }
      : {}),
    ...(isInCalendars ? { sequence: Number(before.sequence ?? 0) + 1 } : {}),
    ...(data.startsAt ? { comesAt: data.startsAt } : {}),
  };
};

export const visitKind = defineKind({
  schema: visitSchema,
  layout: visitLayout,
  keys: {
    communityKey: 'community',
    authorKey: 'author',
    hostKey: 'host',
    addresseeKey: 'addressee',
  },
  within: { kind: 'community', key: 'communityKey', inherits: [], isLocked: false },
  item: {
    author: 'authorKey',
    words: ['title', 'text', 'wentWrongHereToo', 'place', 'access', 'questions', 'reason'],
    title: 'title',
    isForMembers: true,
    at: 'postedAt',
    withholds: 'row',
  },
  derives: { markdown: 'text', searched: ['title', 'text', 'wentWrongHereToo'] },
  people: { authorKey: 'anonymise', hostKey: 'anonymise', addresseeKey: 'anonymise' },
  editors: {
    may: ['title', 'text', 'wentWrongHereToo', 'place', 'access'],
    begins: ['community', 'author', 'places'],
    onDelete: 'with-children',
  },
  verbs: VISIT_VERBS,
  knows: (trx, rows) => findGuestsOf(trx, rows, 'document_id'),
  forgets: forgetFeed,
  complete: (data, before, now) => (before ? changed(data, before, now) : begun(data, now)),
  tells: visitStory,
});
