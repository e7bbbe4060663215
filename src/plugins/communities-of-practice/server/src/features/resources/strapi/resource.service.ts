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
import { findVisitOfPerson } from '../../visits';
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
  /** The thread or the visit that it came from; never both. */
  from?: string | null;
  fromVisit?: string | null;
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

const unreadable = (name: string, message: string) =>
  new RefusedError({ code: 'invalid-input', errors: [{ path: `body.data.${name}`, message }] });

/**
 * What a resource came from, as it is related to it.
 * @throws RefusedError `invalid-input` for what is no thread of the community that the person reads, or
 * no visit of it that they were in.
 */
const findSource = async (
  trx: Knex.Transaction,
  person: Person,
  communityKey: string,
  { from, fromVisit }: Pick<NewResource, 'from' | 'fromVisit'>
) => {
  if (from) {
    const thread = await findSourceThread(trx, from, communityKey, person.key);
    if (!thread)
      throw unreadable('from', 'is not a contribution of this community that you can read');
    return { cameFrom: relationTo({ id: thread.id, documentId: thread.document_id }) };
  }
  if (fromVisit) {
    const visit = await findVisitOfPerson(trx, fromVisit, communityKey, person.key);
    if (!visit) throw unreadable('fromVisit', 'is not a visit of this community that you were in');
    return { cameFromVisit: relationTo({ id: visit.id, documentId: visit.document_id }) };
  }
  return {};
};

/** @returns the resource's documentId. */
export const addResource = (
  strapi: Core.Strapi,
  person: Person,
  { community: address, from, fromVisit, topics, ...words }: NewResource
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: words.text });
    const community = await findCommunityToAddTo(trx, person, address);
    const source = await findSource(trx, person, community.documentId, { from, fromVisit });
    const { documentId } = await documents(strapi, RESOURCE).create({
      data: {
        ...words,
        topics: distinctTopics(topics),
        community: relationTo(community),
        author: person.key,
        ...source,
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
