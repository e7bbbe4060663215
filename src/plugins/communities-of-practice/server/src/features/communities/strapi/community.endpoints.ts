import { communityContracts, type MembershipState } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { endpoint, type Call } from '../../../http/endpoint';
import { fetchNumbered, fetchPage, type Placed } from '../../../http/paging';
import { offeredActivities, presentActivity } from '../../activities';
import { communityKeyAt } from './community-address';
import { activityChoices, presentCommunity } from './community.presenter';
import {
  findCountedCommunity,
  knownCommunities,
  type CountedCommunityRow,
} from './community.queries';
import { presentMember, presentMembership } from './membership.presenter';
import {
  findMembership,
  findMembershipByDocumentId,
  membersOf,
  type MembershipRow,
} from './membership.queries';
import { answerRequest, join, leave, updateOwnMembership } from './membership.service';

const known = async ({ strapi, actor }: Call, address: string): Promise<CountedCommunityRow> => {
  const db = strapi.db.connection;
  const row = await findCountedCommunity(db, keyOf(actor), await communityKeyAt(db, address));
  if (!row) throw new RefusedError({ code: 'not-found' });
  return row;
};

type Asking = Pick<Call, 'strapi' | 'actor'>;

const isSignedIn = ({ actor }: Call) => actor.kind === 'person';

const find = endpoint(communityContracts.find, async (call) => {
  const query = knownCommunities(call.strapi.db.connection, keyOf(call.actor));
  const { rows, pagination } = await fetchNumbered<CountedCommunityRow>(
    query.orderBy(['c.name', 'c.id']),
    call.query.pagination
  );
  return {
    data: rows.map((row) => presentCommunity(row, isSignedIn(call))),
    meta: { pagination },
  };
});

const findOne = endpoint(communityContracts.findOne, async (call) => {
  const row = await known(call, call.params.documentId);
  return {
    data: {
      ...presentCommunity(row, isSignedIn(call)),
      activities: offeredActivities(activityChoices(row)).map(presentActivity),
    },
    meta: {},
  };
});

/** One's own membership, as it stands when the same request comes again. */
const ownMembership = async ({ strapi, actor }: Asking, documentId: string) => {
  const row = await findMembershipByDocumentId(strapi.db.connection, documentId);
  if (row?.user_key !== personOf(actor).key) throw new RefusedError({ code: 'not-found' });
  return { data: presentMembership(row), meta: {} };
};

const joinEndpoint = endpoint(
  communityContracts.join,
  async ({ strapi, actor, params, body }) => ({
    data: presentMembership(
      await join(strapi, personOf(actor), {
        address: params.documentId,
        ...body.data,
      })
    ),
    meta: {},
  }),
  ownMembership
);

const leaveEndpoint = endpoint(
  communityContracts.leave,
  async ({ strapi, actor, params }) => ({
    data: presentMembership(await leave(strapi, personOf(actor), params.documentId)),
    meta: {},
  }),
  ownMembership
);

const updateMembership = endpoint(
  communityContracts.updateMembership,
  async ({ strapi, actor, params, body }) => ({
    data: presentMembership(
      await updateOwnMembership(strapi, personOf(actor), params.documentId, body.data)
    ),
    meta: {},
  })
);

const VISIBLE_TO: Record<'member' | 'facilitator', readonly MembershipState[]> = {
  member: ['active', 'paused'],
  facilitator: ['active', 'paused', 'requested', 'invited'],
};

const members = endpoint(communityContracts.members, async (call) => {
  const row = await known(call, call.params.documentId);
  if (row.m_state !== 'active' && row.m_state !== 'paused') {
    throw new RefusedError({ code: 'not-a-member' });
  }
  const query = membersOf(
    call.strapi.db.connection,
    row.document_id,
    VISIBLE_TO[row.m_role ?? 'member']
  );
  const order = { name: 'members', at: 'm.joined_at', id: 'm.id', direction: 'asc' } as const;
  const page = await fetchPage<MembershipRow & Placed>(query, order, call.query.pagination);
  return { data: page.rows.map(presentMember), meta: { pagination: page.pagination } };
});

/** The member that was answered, for as long as one facilitates. */
const answeredMember = async ({ strapi, actor }: Asking, documentId: string) => {
  const db = strapi.db.connection;
  const row = await findMembershipByDocumentId(db, documentId);
  const own = row && (await findMembership(db, row.community_key, personOf(actor).key));
  if (!row || own?.role !== 'facilitator' || own.state !== 'active') {
    throw new RefusedError({ code: 'not-found' });
  }
  return { data: presentMember(row), meta: {} };
};

const accept = endpoint(
  communityContracts.accept,
  async ({ strapi, actor, params }) => ({
    data: presentMember(await answerRequest(strapi, personOf(actor), params.documentId, 'accept')),
    meta: {},
  }),
  answeredMember
);

const decline = endpoint(
  communityContracts.decline,
  async ({ strapi, actor, params }) => ({
    data: presentMember(await answerRequest(strapi, personOf(actor), params.documentId, 'decline')),
    meta: {},
  }),
  answeredMember
);

export const communityEndpoints = [
  find,
  findOne,
  joinEndpoint,
  leaveEndpoint,
  updateMembership,
  members,
  accept,
  decline,
];
