import {
  gatheringPlaces,
  RefusedError,
  type Activity,
  type ContributionSummary,
} from '../../../client/src';
import type { ApiAddress } from '../reading/api-address';

/** One conversation, and the sentence by which it was begun. */
export interface Line {
  conversation: ContributionSummary;
  sentence: string | null;
}

export type Latest =
  | { is: 'read'; lines: readonly Line[] }
  /** Among members alone, or nothing came. */
  | { is: 'members-only' | 'unreachable' };

/** @returns as many as there shall be, the newest first, as visitors may read them */
export const readLatest = async (
  { origin, prefix }: ApiAddress,
  community: string | null,
  limit: number
): Promise<Latest> => {
  const { call } = gatheringPlaces({ url: origin, prefix });
  const filters = community === null ? {} : { community };
  const sentences = async (): Promise<readonly Activity[]> =>
    community === null
      ? (await call('activity.find')).data
      : (await call('community.findOne', { params: { documentId: community } })).data.activities;
  try {
    const [{ data }, activities] = await Promise.all([
      call('contribution.find', { query: { filters, pagination: { pageSize: limit } } }),
      sentences(),
    ]);
    const prompts = new Map(activities.map(({ key, prompt }) => [key, prompt]));
    return {
      is: 'read',
      lines: data.map((conversation) => ({
        conversation,
        sentence: prompts.get(conversation.activity) ?? null,
      })),
    };
  } catch (error) {
    const isRefused = error instanceof RefusedError && error.status < 500;
    return { is: isRefused ? 'members-only' : 'unreachable' };
  }
};
