/** Held by tsc alone, never run: what the client's types allow, and what they do not. */
import type { Client, Contribution } from '.';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const allowed = async ({ call }: Client): Promise<void> => {
  await call('activity.find');
  const feed = await call('contribution.find', {
    query: {
      filters: { activity: { $in: ['visits'] } },
      sort: 'unanswered',
      pagination: { pageSize: 5 },
    },
  });
  const next: string | null | undefined =
    'next' in feed.meta.pagination ? feed.meta.pagination.next : undefined;
  await call('contribution.find', { query: { pagination: { cursor: next ?? '' } } });
  const { data } = await call('contribution.create', {
    data: { community: 'key', activity: 'visits', title: 'Can we visit?', text: 'You?' },
  });
  const whole: Same<typeof data, Contribution> = true;
  void whole;
  await call('contribution.update', {
    params: data,
    version: data.version,
    data: { title: 'May we?' },
  });
  await call('community.join', { params: { documentId: 'key' } });
  await call('closing.reopen', { params: { documentId: 'key' }, idempotencyKey: 'mine-1234' });
};

export const refused = async ({ call }: Client): Promise<void> => {
  // @ts-expect-error -- there is no such action
  await call('contribution.steal');
  // @ts-expect-error -- which contribution?
  await call('contribution.findOne');
  // @ts-expect-error -- a new contribution needs its words
  await call('contribution.create', { data: { community: 'key', activity: 'visits' } });
  // @ts-expect-error -- an edit says which version it changes
  await call('contribution.update', { params: { documentId: 'key' }, data: { title: 'May we?' } });
  // @ts-expect-error -- the feed is not sorted by its authors
  await call('contribution.find', { query: { sort: 'author' } });
  // @ts-expect-error -- replies are listed of one thread
  await call('reply.find', { query: {} });
  const params = { documentId: 'key' };
  // @ts-expect-error -- no such stance
  await call('reply.create', { params, data: { text: 'No.', stance: 'hates' } });
};
