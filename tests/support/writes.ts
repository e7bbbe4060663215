import type { TestPerson } from '../factories/people';
import type { App } from './app';
import { communityRow, contributionRow, insertRows, membershipRow, replyRow } from './rows';

type Body = Record<string, unknown>;

/** A request that would be taken: the action it calls, and its data; null where there is none. */
export interface Write {
  name: string;
  method: string;
  path: string;
  body: Body | null;
}

/** Every write that a member can make, each with a target that would let it. */
export const everyWrite = async (
  app: App,
  member: TestPerson,
  other: TestPerson
): Promise<Write[]> => {
  const [joined, joinable] = [communityRow(), communityRow()];
  const community = String(joined.document_id);
  const own = contributionRow(community, member.key);
  const others = contributionRow(community, other.key);
  const closed = contributionRow(community, member.key, { thread_status: 'closed' });
  const ownReply = replyRow(others, member.key);
  const othersReply = replyRow(own, other.key);
  const asked = membershipRow(community, other, { state: 'requested' });
  await insertRows(app, 'cop_communities', [joined, joinable]);
  await insertRows(app, 'cop_memberships', [
    membershipRow(community, member, { role: 'facilitator' }),
    asked,
  ]);
  await insertRows(app, 'cop_contributions', [own, others, closed]);
  await insertRows(app, 'cop_replies', [ownReply, othersReply]);

  const at = (row: Body, path: string) => path.replace(':', String(row.document_id));
  const opening = { community, activity: 'problem-solving', title: 'A title', text: 'Words.' };
  return [
    {
      name: 'contribution.create',
      method: 'POST',
      path: '/contributions',
      body: { ...opening, details: {} },
    },
    {
      name: 'contribution.update',
      method: 'PUT',
      path: at(own, '/contributions/:'),
      body: { text: 'Other words.' },
    },
    {
      name: 'reply.create',
      method: 'POST',
      path: at(own, '/contributions/:/replies'),
      body: { text: 'Words.' },
    },
    {
      name: 'reply.update',
      method: 'PUT',
      path: at(ownReply, '/replies/:'),
      body: { text: 'Other words.' },
    },
    {
      name: 'closing.create',
      method: 'POST',
      path: at(own, '/contributions/:/closing'),
      body: { outcome: 'solved' },
    },
    {
      name: 'closing.reopen',
      method: 'POST',
      path: at(closed, '/contributions/:/reopen'),
      body: null,
    },
    {
      name: 'thanks.thankContribution',
      method: 'POST',
      path: at(others, '/contributions/:/thanks'),
      body: { why: 'It helped.' },
    },
    {
      name: 'thanks.meToo',
      method: 'POST',
      path: at(others, '/contributions/:/me-too'),
      body: {},
    },
    {
      name: 'thanks.thankReply',
      method: 'POST',
      path: at(othersReply, '/replies/:/thanks'),
      body: {},
    },
    {
      name: 'concern.create',
      method: 'POST',
      path: '/concerns',
      body: {
        subject: { kind: 'contribution', documentId: others.document_id },
        reason: 'spam',
      },
    },
    {
      name: 'concern.reportContribution',
      method: 'POST',
      path: at(others, '/contributions/:/concerns'),
      body: { reason: 'spam' },
    },
    {
      name: 'concern.reportReply',
      method: 'POST',
      path: at(othersReply, '/replies/:/concerns'),
      body: { reason: 'spam' },
    },
    {
      name: 'community.join',
      method: 'POST',
      path: at(joinable, '/communities/:/join'),
      body: { displayName: 'Ruth' },
    },
    {
      name: 'community.updateMembership',
      method: 'PUT',
      path: at(joined, '/communities/:/membership'),
      body: { canHelpWith: 'Roofs' },
    },
    {
      name: 'community.leave',
      method: 'POST',
      path: at(joined, '/communities/:/leave'),
      body: null,
    },
    {
      name: 'community.accept',
      method: 'POST',
      path: at(asked, '/memberships/:/accept'),
      body: null,
    },
    {
      name: 'community.decline',
      method: 'POST',
      path: at(asked, '/memberships/:/decline'),
      body: null,
    },
  ];
};
