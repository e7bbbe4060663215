import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Licence, ResourceKind, ResourceLink } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { relationTo } from '../../../persistence/relation-keys';
import { inTransaction } from '../../../persistence/transaction';
import { RESOURCE } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import { communityKeyAt, findKnownCommunity, refuseTakingPart } from '../../communities';
import { refuseLicence } from '../domain/licence-rules';
import {
  refuseEditing,
  refuseReinstating,
  refuseReviewing,
  refuseWithdrawing,
} from '../domain/resource-policy';
import { distinctTopics } from '../domain/topics';
import { findSourceThread } from './origin.queries';
import { lockResource, lockResourceToWithdraw, resourceFacts } from './readable-resource';

export interface ResourceWords {
  kind: ResourceKind;
  title: string;
  text: string;
  licence: Licence;
  links: readonly ResourceLink[];
  topics: readonly string[];
  core?: string | null;
}

export interface NewResource extends ResourceWords {
  /** A documentId or slug. */
  community: string;
  /** The thread that it came from. */
  from?: string | null;
}

export type ResourceChange = Partial<ResourceWords>;

/**
 * The community at an address, where the person takes part.
 * @throws RefusedError `not-found`, or why they may not add to it.
 */
export const findCommunityToAddTo = async (
  trx: Knex.Transaction,
  person: Person,
  address: string
): Promise<{ id: number; documentId: string }> => {
  const key = await communityKeyAt(trx, address);
  const community = await findKnownCommunity(trx, person.key, key);
  if (!community) throw new RefusedError({ code: 'not-found' });
  refuseIf(
    refuseTakingPart({
      isArchived: Boolean(community.is_archived),
      membershipState: community.m_state,
    })
  );
  return { id: community.id, documentId: community.document_id };
};

/** @throws RefusedError `invalid-input` for what is no thread of the community that the person reads. */
const findSource = async (
  trx: Knex.Transaction,
  person: Person,
  communityKey: string,
  from: string
) => {
  const thread = await findSourceThread(trx, from, communityKey, person.key);
  if (thread) return { id: thread.id, documentId: thread.document_id };
  const message = 'is not a contribution of this community that you can read';
  throw new RefusedError({ code: 'invalid-input', errors: [{ path: 'body.data.from', message }] });
};

/** @returns the resource's documentId. */
export const addResource = (
  strapi: Core.Strapi,
  person: Person,
  { community: address, from, topics, ...words }: NewResource
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: words.text });
    const community = await findCommunityToAddTo(trx, person, address);
    const source = from ? await findSource(trx, person, community.documentId, from) : null;
    const { documentId } = await documents(strapi, RESOURCE).create({
      data: {
        ...words,
        topics: distinctTopics(topics),
        community: relationTo(community),
        author: person.key,
        ...(source ? { cameFrom: relationTo(source) } : {}),
        postedAt: now(),
      },
    });
    return documentId;
  });

/** Changes one's own resource, if it is still the version that was read. Whoever edits it has reviewed it. */
export const editResource = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  expectedVersion: ExpectedVersion,
  { topics, ...change }: ResourceChange
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: change.text });
    const row = await lockResource(trx, documentId, person.key);
    refuseIf(refuseEditing(resourceFacts(row, person.key)));
    refuseOtherVersion(expectedVersion, Number(row.version));
    if (change.licence) refuseIf(refuseLicence(change.licence, row.adapted_under));
    await documents(strapi, RESOURCE).update({
      documentId,
      data: {
        ...change,
        ...(topics ? { topics: distinctTopics(topics) } : {}),
        checkedAt: now(),
      },
    });
  });

/** Says that it still holds, as it stands. */
export const reviewResource = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockResource(trx, documentId, person.key);
    refuseIf(refuseReviewing(resourceFacts(row, person.key)));
    await documents(strapi, RESOURCE).update({ documentId, data: { checkedAt: now() } });
  });

/** Takes one's own resource out of everybody's sight. Doing it twice changes nothing. */
export const withdrawResource = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockResourceToWithdraw(trx, documentId, person.key);
    const at = now();
    if (row.standing === 'withdrawn') return at;
    refuseIf(refuseWithdrawing(person.key, resourceFacts(row, person.key)));
    await documents(strapi, RESOURCE).update({ documentId, data: { standing: 'withdrawn' } });
    return at;
  });

/** Puts one's own resource back that one withdrew. */
export const reinstateResource = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockResource(trx, documentId, person.key);
    refuseIf(refuseReinstating(resourceFacts(row, person.key)));
    if (row.standing !== 'withdrawn') return;
    await documents(strapi, RESOURCE).update({ documentId, data: { standing: 'shown' } });
  });
