import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { MembershipState } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { lockPerson } from '../../../persistence/lock-person';
import { lockRow, inTransaction } from '../../../persistence/transaction';
import { MEMBERSHIP, TABLE } from '../../../persistence/uids';
import { refuseJoining, stateAfterJoining, stateWhenLetIn } from '../domain/joining';
import { communityKeyAt } from './community-address';
import { findKnownCommunity, type CommunityRow } from './community.queries';
import { nameForJoining, refuseNameHere } from './membership-name';
import {
  countFacilitators,
  findMembership,
  findMembershipByDocumentId,
  type MembershipRow,
} from './membership.queries';

const knownCommunity = async (
  db: Knex,
  personKey: string,
  documentId: string
): Promise<CommunityRow> => {
  const community = await findKnownCommunity(db, personKey, documentId);
  if (!community) throw new RefusedError({ code: 'not-found' });
  return community;
};

const reread = async (trx: Knex, documentId: string): Promise<MembershipRow> => {
  const row = await findMembershipByDocumentId(trx, documentId);
  if (!row) throw new RefusedError({ code: 'not-found' });
  return row;
};

export interface JoinRequest {
  /** The community's documentId or slug. */
  address: string;
  displayName?: string;
  canHelpWith?: string;
}

/** Joins, asks to join, or takes up an invitation, as the community's policy has it. */
export const join = (
  strapi: Core.Strapi,
  person: Person,
  { address, displayName: asked, canHelpWith }: JoinRequest
): Promise<MembershipRow> =>
  inTransaction(strapi, async (trx) => {
    await lockPerson(strapi, trx, person);
    const communityKey = await communityKeyAt(trx, address);
    await lockRow(trx, TABLE.communities, { document_id: communityKey });
    const community = await knownCommunity(trx, person.key, communityKey);
    const facts = {
      isArchived: Boolean(community.is_archived),
      joinPolicy: community.join_policy,
      membershipState: community.m_state,
      leftAs: community.m_left_as,
    };
    refuseIf(refuseJoining(facts));
    const current = community.m_display_name;
    const naming = { communityKey, person, asked, current };
    const data = {
      state: stateAfterJoining(facts),
      displayName: await nameForJoining(trx, naming),
      ...(canHelpWith === undefined ? {} : { canHelpWith }),
    };
    const written = community.m_document_id
      ? await documents(strapi, MEMBERSHIP).update({ documentId: community.m_document_id, data })
      : await documents(strapi, MEMBERSHIP).create({
          data: {
            ...data,
            role: 'member',
            user: person.key,
            community: communityKey,
          },
        });
    const documentId = written?.documentId ?? '';
    return reread(trx, documentId);
  });

/** Changes one's own name here, or what one can help with; also while one waits to be let in. */
export const updateOwnMembership = (
  strapi: Core.Strapi,
  person: Person,
  address: string,
  change: Omit<JoinRequest, 'address'>
): Promise<MembershipRow> =>
  inTransaction(strapi, async (trx) => {
    const communityKey = await communityKeyAt(trx, address);
    await lockRow(trx, TABLE.communities, { document_id: communityKey });
    await knownCommunity(trx, person.key, communityKey);
    const membership = await findMembership(trx, communityKey, person.key);
    if (membership?.state === 'paused') throw new RefusedError({ code: 'membership-paused' });
    if (membership?.state !== 'active' && membership?.state !== 'requested') {
      throw new RefusedError({ code: 'not-a-member' });
    }
    if (change.displayName !== undefined) {
      await refuseNameHere(trx, communityKey, person.key, change.displayName);
    }
    const documentId = membership.document_id;
    await documents(strapi, MEMBERSHIP).update({ documentId, data: change });
    return reread(trx, documentId);
  });

/** Leaves. What the person wrote stays; the last facilitator stays until there is another. */
export const leave = (
  strapi: Core.Strapi,
  person: Person,
  address: string
): Promise<MembershipRow> =>
  inTransaction(strapi, async (trx) => {
    const communityKey = await communityKeyAt(trx, address);
    await lockRow(trx, TABLE.communities, { document_id: communityKey });
    await knownCommunity(trx, person.key, communityKey);
    const membership = await findMembership(trx, communityKey, person.key);
    if (!membership || membership.state === 'left' || membership.state === 'removed') {
      throw new RefusedError({ code: 'not-a-member' });
    }
    const leads = membership.role === 'facilitator' && membership.state === 'active';
    if (leads && (await countFacilitators(trx, communityKey)) === 1) {
      throw new RefusedError({ code: 'last-facilitator' });
    }
    await setState(strapi, membership, 'left');
    return reread(trx, membership.document_id);
  });

const setState = (strapi: Core.Strapi, membership: MembershipRow, state: MembershipState) =>
  documents(strapi, MEMBERSHIP).update({ documentId: membership.document_id, data: { state } });

/** A facilitator lets somebody in who asked, or not. Declined, they may ask again. */
export const answerRequest = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  answer: 'accept' | 'decline'
): Promise<MembershipRow> =>
  inTransaction(strapi, async (trx) => {
    const named = await findMembershipByDocumentId(trx, documentId);
    if (!named) throw new RefusedError({ code: 'not-found' });
    await lockRow(trx, TABLE.communities, { document_id: named.community_key });
    const asked = await findMembershipByDocumentId(trx, documentId);
    const own = asked ? await findMembership(trx, asked.community_key, person.key) : undefined;
    if (!asked || own?.state !== 'active') throw new RefusedError({ code: 'not-found' });
    if (own.role !== 'facilitator') throw new RefusedError({ code: 'not-a-facilitator' });
    if (asked.state !== 'requested') throw new RefusedError({ code: 'request-already-answered' });
    const letIn = stateWhenLetIn({ leftAs: asked.left_as });
    await setState(strapi, asked, answer === 'accept' ? letIn : 'left');
    return reread(trx, documentId);
  });
