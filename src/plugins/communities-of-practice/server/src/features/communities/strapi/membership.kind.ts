import type { MembershipRole, MembershipState } from '../../../../../shared/contracts';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { wordsChange } from '../../../persistence/withheld-words';
import { courseAfter, type Course } from '../domain/membership-course';
import {
  MEMBERSHIP_BEGINS,
  MEMBERSHIP_VERBS,
  membershipStory,
  NAME_VERBS,
  type Belonging,
} from '../domain/membership-story';
import { membershipLayout } from './membership.layout';
import { chosenAnew, placeholderHere, settleName } from './membership-name';
import { membershipSchema } from './membership.schema';

/** What counts as belonging: a row without its person or community is nobody's. */
const belonging = (row: Row | null): Belonging | null =>
  row && textIn(row, 'user_key') && textIn(row, 'community_key')
    ? {
        state: (textIn(row, 'state') ?? 'active') as MembershipState,
        role: (textIn(row, 'role') ?? 'member') as MembershipRole,
      }
    : null;

const momentIn = (row: Row, column: string): Date | null =>
  row[column] ? toDate(row[column] as StoredMoment) : null;

const courseOf = (row: Row): Course => ({
  state: (textIn(row, 'state') ?? 'active') as MembershipState,
  joinedAt: momentIn(row, 'joined_at'),
  firstJoinedAt: momentIn(row, 'first_joined_at'),
  leftAs: row.left_as === 'active' || row.left_as === 'paused' ? row.left_as : null,
});

/** What coming and going leaves standing, at the moment that is told on writing, or now. */
const goneOn = (data: Row, before: Row | null, now: Date): Row => {
  const was = before && courseOf(before);
  const state = (data.state ?? was?.state ?? 'active') as MembershipState;
  const at = data.joinedAt ? toDate(data.joinedAt as StoredMoment) : now;
  const { joinedAt, firstJoinedAt, leftAs } = courseAfter(was, state, at);
  return { joinedAt, firstJoinedAt, leftAs };
};

/** Whether it is another person's now, or elsewhere: the end of one membership and the start of another. */
const isAnother = (before: Row | null, after: Row | null): boolean =>
  belonging(before) !== null &&
  belonging(after) !== null &&
  ['user_key', 'community_key'].some((key) => textIn(before, key) !== textIn(after, key));

const told = ({ before, after, by, at }: Change) => {
  const [was, became] = [belonging(before), belonging(after)];
  const row = became ? after : before;
  if (!row || (!was && !became)) return [];
  const member = textIn(row, 'user_key');
  const who = by ?? (was ? 'system' : (member ?? 'system'));
  return membershipStory(was, became, who === member).map((verb) => ({
    verb,
    who,
    what: textIn(row, 'document_id') ?? '',
    community: textIn(row, 'community_key'),
    recipient: unlessSelf(member, who),
    at: was || !row.joined_at ? at : toDate(row.joined_at as StoredMoment),
    ...(was ? { was: { ...was } } : {}),
    ...(became ? { became: { ...became } } : {}),
  }));
};

/** What became of a name that moderators held or hid: what they decided, or another one in its place. */
const toldOfName = (change: Change) => {
  const { before, after, by } = change;
  const story = wordsChange(change);
  if (!after || !story) return [];
  const { change: became, ...facts } = story;
  const isAnother = textIn(before, 'display_name') !== textIn(after, 'display_name');
  return [
    {
      ...facts,
      verb: isAnother ? ('name.chosen' as const) : (`name.${became}` as const),
      what: textIn(after, 'document_id') ?? '',
      community: textIn(after, 'community_key'),
      recipient: unlessSelf(textIn(after, 'user_key'), by),
    },
  ];
};

export const membershipKind = defineKind({
  schema: membershipSchema,
  layout: membershipLayout,
  keys: { userKey: 'user', communityKey: 'community' },
  /** Locked, so that no two take one name at once. */
  within: { kind: 'community', key: 'communityKey', inherits: [], isLocked: true },
  item: {
    author: 'userKey',
    words: ['displayName', 'canHelpWith'],
    title: 'displayName',
    isForMembers: true,
    at: 'joinedAt',
    withholds: { displayName: 'placeholder' },
  },
  people: { userKey: 'erase' },
  editors: {
    may: ['displayName', 'canHelpWith'],
    begins: ['user', 'community', 'role', 'state'],
    onDelete: 'refuse',
  },
  verbs: [...MEMBERSHIP_VERBS, ...NAME_VERBS],
  begins: MEMBERSHIP_BEGINS,
  complete: (data, before, now) => ({ ...goneOn(data, before, now), ...chosenAnew(data, before) }),
  fills: placeholderHere,
  async recount(trx, { before, after }, strapi) {
    if (after) await settleName(trx, strapi, before, after);
  },
  tells: (change) =>
    isAnother(change.before, change.after)
      ? [
          ...told({ ...change, after: null }),
          ...told({ ...change, before: null, by: change.by ?? 'system' }),
        ]
      : [...told(change), ...toldOfName(change)],
});
