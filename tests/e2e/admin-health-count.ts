import { SILENT_ACTIVITIES } from '../support/activity-keys';
import type { ContentManager, Entry } from './admin-content';

const DAY = 24 * 60 * 60 * 1000;

const keyOf = (entry: Entry, relation: string): string | null =>
  (entry[relation] as { documentId?: string } | null)?.documentId ?? null;
const timeOf = (entry: Entry, attribute = 'postedAt'): number =>
  Date.parse(String(entry[attribute]));
const isOther = (one: Entry, other: Entry): boolean =>
  keyOf(one, 'author') === null || keyOf(one, 'author') !== keyOf(other, 'author');

/**
 * What a health page says, counted one by one from what the Content Manager lists.
 * @param edges where the thirteen weeks begin, and where the last one ends.
 */
export const countHealth = async (
  content: ContentManager,
  community: string,
  edges: readonly number[]
) => {
  const here = { 'community.documentId': community, standing: 'shown' };
  const facilitators = (
    await content.list('membership', {
      'community.documentId': community,
      role: 'facilitator',
      state: 'active',
    })
  ).map((membership) => keyOf(membership, 'user'));
  const isMembers = (entry: Entry): boolean => !facilitators.includes(keyOf(entry, 'author'));
  const contributions = await content.list('contribution', here);
  const replies = await content.list('reply', {
    standing: 'shown',
    'contribution.community.documentId': community,
  });
  const [from, until] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const isIn = (at: number): boolean => at >= from && at < until;
  const isOver = ({ roundState }: Entry): boolean => roundState !== 'running';
  const answersTo = (contribution: Entry): Entry[] =>
    replies.filter(
      (reply) =>
        keyOf(reply, 'contribution') === contribution.documentId && isOther(reply, contribution)
    );

  const met = contributions.filter(isOver).flatMap((contribution) =>
    answersTo(contribution)
      .filter((reply) => isMembers(reply) && isIn(timeOf(reply)))
      .map((reply) => ({
        at: timeOf(reply),
        people: [contribution, reply]
          .filter(isMembers)
          .map((entry) => keyOf(entry, 'author'))
          .filter((key) => key !== null),
      }))
  );
  const activeWeeks = edges.slice(1).filter((end, week) => {
    const inWeek = met.filter(({ at }) => at >= (edges[week] ?? 0) && at < end);
    return new Set(inWeek.flatMap(({ people }) => people)).size >= 2;
  });

  const opened = contributions.filter((entry) => isMembers(entry) && isIn(timeOf(entry)));
  const asking = contributions.filter(
    (entry) =>
      isMembers(entry) && isOver(entry) && !SILENT_ACTIVITIES.includes(String(entry.activity))
  );
  const turned = (days: number): Entry[] =>
    asking.filter((entry) => isIn(timeOf(entry) + days * DAY));
  const first = (answers: readonly Entry[]): number =>
    Math.min(...answers.map((one) => timeOf(one)));
  const answeredInTime = turned(7).filter(
    (entry) => first(answersTo(entry).filter(isMembers)) <= timeOf(entry) + 7 * DAY
  );
  const firstAnswered = asking.filter((entry) => isIn(first(answersTo(entry))));
  const firstByMember = firstAnswered.filter(
    (entry) => first(answersTo(entry)) === first(answersTo(entry).filter(isMembers))
  );
  const writers = [
    ...opened,
    ...replies.filter(
      (reply) =>
        isMembers(reply) &&
        isIn(timeOf(reply)) &&
        contributions.every(
          (entry) => entry.documentId !== keyOf(reply, 'contribution') || isOver(entry)
        )
    ),
  ].map((entry) => keyOf(entry, 'author'));

  return {
    contributions: opened.length,
    activeWeeks: activeWeeks.length,
    exchanges: met.length,
    turnedSeven: turned(7).length,
    answeredInTime: answeredInTime.length,
    turnedThirty: turned(30).length,
    firstAnswers: firstAnswered.length,
    firstAnswersByMembers: firstByMember.length,
    writers: new Set(writers.filter((key) => key !== null)).size,
    usedOrAdaptable: (await content.list('resource', here)).filter(
      (entry) => timeOf(entry) + 30 * DAY < until
    ).length,
  };
};
