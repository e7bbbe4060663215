import type { Facts } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { addressFor } from './community-address';
import { communityLayout } from './community.layout';
import { communitySchema } from './community.schema';

const WORDS = [
  'name',
  'slug',
  'domain',
  'practice',
  'sponsor',
  'rhythm',
  'hidden_activities',
  'prompts',
];

const lifeOf = (row: Row): Facts => ({
  visibility: textIn(row, 'visibility'),
  joinPolicy: textIn(row, 'join_policy'),
  isArchived: Boolean(row.is_archived),
});

const createdAt = (row: Row | null) =>
  row?.created_at ? { at: toDate(row.created_at as StoredMoment) } : {};

const verbOf = ({ before, after }: Change) => {
  if (!before) return 'community.created';
  if (!after) return 'community.deleted';
  const [was, became] = [lifeOf(before), lifeOf(after)];
  if (was.isArchived !== became.isArchived) {
    return became.isArchived ? 'community.archived' : 'community.taken-up-again';
  }
  if (was.visibility !== became.visibility || was.joinPolicy !== became.joinPolicy) {
    return 'community.opened-or-closed';
  }
  const isReworded = WORDS.some(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
  );
  return isReworded ? 'community.edited' : null;
};

export const communityKind = defineKind({
  schema: communitySchema,
  layout: communityLayout,
  editors: {
    may: [
      'name',
      'slug',
      'domain',
      'practice',
      'visibility',
      'joinPolicy',
      'sponsor',
      'rhythm',
      'isArchived',
    ],
    onDelete: 'refuse',
  },
  verbs: [
    'community.created',
    'community.edited',
    'community.opened-or-closed',
    'community.archived',
    'community.taken-up-again',
    'community.deleted',
  ],
  fills: addressFor,
  tells(change) {
    const { before, after } = change;
    const verb = verbOf(change);
    const key = textIn(after ?? before, 'document_id');
    if (verb === null || key === null) return [];
    return [
      {
        verb,
        what: key,
        community: key,
        ...(before ? { was: lifeOf(before) } : createdAt(after)),
        ...(after ? { became: lifeOf(after) } : {}),
      },
    ];
  },
});
