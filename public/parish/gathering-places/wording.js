/** The words for what the plugin names by keys. */

/** @param {number} number @param {string} one @param {string} several */
export const count = (number, one, several) => `${number} ${number === 1 ? one : several}`;

/** @type {Record<string, { choice: string, said: string }>} */
export const STANCES = {
  supports: { choice: 'I support this', said: 'supports this' },
  differs: { choice: 'I see it differently', said: 'sees it differently' },
  'builds-on': { choice: 'I’m building on this', said: 'builds on this' },
  asks: { choice: 'I have a question', said: 'asks' },
};

/** Shown to the author alone. @type {Record<string, string>} */
export const STANDINGS = {
  quiet: 'Quiet: only you and the people you chose see this',
  held: 'Held: a moderator will look at this first',
  hidden: 'Hidden by a moderator',
  withdrawn: 'Withdrawn',
};

/** @type {Record<string, string>} */
export const CONCERN_REASONS = {
  unkind: 'It is unkind',
  confidential: 'It tells something confidential',
  spam: 'It is spam',
  safeguarding: 'Somebody may be at risk (goes to the safeguarding lead alone)',
  other: 'Something else',
};

/** @type {Record<string, (who: string) => string>} */
export const RESULTS = {
  'reply.posted': (who) => `${who} replied in`,
  'thanks.given': (who) => `${who} gave thanks in`,
  'me-too.given': (who) => `${who} is facing this too:`,
  'thread.closed': (who) => `${who} closed`,
  'reply.helped': () => 'Your reply was named as one that helped in',
};

/** @param {import('./types.js').Person|null} person */
export const nameOf = (person) => person?.name ?? 'A former member';

/** @param {import('./types.js').Community} community */
export const howToJoin = ({ joinPolicy, membership, isArchived }) => {
  if (membership?.state === 'active') {
    return membership.role === 'facilitator' ? 'You are a facilitator here.' : 'You are a member.';
  }
  if (membership?.state === 'paused') return 'Your membership is paused.';
  if (membership?.state === 'requested')
    return 'You have asked to join. A facilitator will answer.';
  if (membership?.state === 'invited') return 'You are invited to join.';
  if (isArchived) return 'Archived: it can be read, but not added to.';
  if (joinPolicy === 'invite') return 'Joined by invitation.';
  return joinPolicy === 'request'
    ? 'A facilitator answers requests to join.'
    : 'Open to everyone here.';
};

/** @type {Record<string, string>} */
export const WHO_READS = {
  public: 'Anyone can read this community.',
  members: 'Only members of this community can read this.',
  private: 'Only members know of this community, and only they can read this.',
};
