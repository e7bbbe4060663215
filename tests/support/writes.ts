import type { TestPerson } from '../factories/people';
import type { App } from './app';
import {
  closingRow,
  communityRow,
  contributionRow,
  insertRows,
  membershipRow,
  replyRow,
  resourceRow,
} from './rows';
import { faqWrites } from './faq-writes';
import { PDF, type Form } from './uploads';
import { everyVisitWrite } from './visit-writes';

type Body = Record<string, unknown>;

/** A request that would be taken: the action it calls, and its data; null where there is none. */
export interface Write {
  name: string;
  method: string;
  path: string;
  body: Body | null;
  /** In the place of `body`, where a file is taken. */
  form?: Form;
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
  const withdrawn = contributionRow(community, member.key, { standing: 'withdrawn' });
  const collecting = contributionRow(community, member.key, {
    round_state: 'running',
    round_ends_at: new Date(Date.now() + 86_400_000),
  });
  const ownReply = replyRow(others, member.key);
  const withdrawnReply = replyRow(others, member.key, { standing: 'withdrawn' });
  const othersReply = replyRow(own, other.key);
  const ownResource = resourceRow(community, member.key);
  const withdrawnResource = resourceRow(community, member.key, { standing: 'withdrawn' });
  const othersResource = resourceRow(community, other.key);
  const asked = membershipRow(community, other, { state: 'requested' });
  await insertRows(app, 'cop_communities', [joined, joinable]);
  await insertRows(app, 'cop_memberships', [
    membershipRow(community, member, { role: 'facilitator' }),
    asked,
  ]);
  await insertRows(app, 'cop_contributions', [own, others, closed, withdrawn, collecting]);
  await insertRows(app, 'cop_closings', [closingRow(closed, member.key)]);
  await insertRows(app, 'cop_replies', [ownReply, othersReply, withdrawnReply]);
  await insertRows(app, 'cop_resources', [ownResource, withdrawnResource, othersResource]);

  const at = (row: Body, path: string) => path.replace(':', String(row.document_id));
  const opening = { community, activity: 'problem-solving', title: 'A title', text: 'Words.' };
  return [
    ...(await everyVisitWrite(app, community, member, other)),
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
      name: 'contribution.reinstate',
      method: 'POST',
      path: at(withdrawn, '/contributions/:/reinstate'),
      body: null,
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
      name: 'reply.reinstate',
      method: 'POST',
      path: at(withdrawnReply, '/replies/:/reinstate'),
      body: null,
    },
    {
      name: 'closing.create',
      method: 'POST',
      path: at(own, '/contributions/:/closing'),
      body: { outcome: 'solved' },
    },
    {
      name: 'follow-up.create',
      method: 'POST',
      path: at(closed, '/contributions/:/follow-up'),
      body: { didItHold: 'yes', text: 'Words.' },
    },
    {
      name: 'round.end',
      method: 'POST',
      path: at(collecting, '/contributions/:/round/end'),
      body: null,
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
      name: 'resource.create',
      method: 'POST',
      path: '/resources',
      body: { community, kind: 'tool', title: 'A title', text: 'Words.', licence: 'cc-by' },
    },
    {
      name: 'resource.update',
      method: 'PUT',
      path: at(ownResource, '/resources/:'),
      body: { text: 'Other words.' },
    },
    {
      name: 'resource.reinstate',
      method: 'POST',
      path: at(withdrawnResource, '/resources/:/reinstate'),
      body: null,
    },
    {
      name: 'resource.review',
      method: 'POST',
      path: at(ownResource, '/resources/:/review'),
      body: null,
    },
    {
      name: 'resource-file.create',
      method: 'POST',
      path: at(ownResource, '/resources/:/files'),
      body: null,
      form: { bytes: PDF, name: 'log.pdf' },
    },
    {
      name: 'adaptation.create',
      method: 'POST',
      path: at(othersResource, '/resources/:/adaptations'),
      body: { community, whatChanged: 'Words.', why: 'Words.', setting: 'A town church' },
    },
    {
      name: 'use-report.create',
      method: 'POST',
      path: at(othersResource, '/resources/:/uses'),
      body: { where: 'St Aldhelm’s', whatHappened: 'Words.', verdict: 'partly' },
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
    ...(await faqWrites(app, community, member, other)),
  ];
};
