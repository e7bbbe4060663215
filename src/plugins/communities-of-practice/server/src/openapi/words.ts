import type { Who } from '../../../shared/contracts';

/** Who an endpoint is for, as its description says. */
export const WHO_MAY: Readonly<Record<Who, string>> = {
  anyone:
    'For everybody, signed in or not, once a role grants it; what one sees depends on who asks.',
  'signed-in': 'For people who are signed in.',
  member: 'For members of the community.',
  author: 'For whoever wrote it.',
  facilitator: 'For facilitators of the community.',
};

/** What each group of endpoints is about, by the first half of their actions. */
export const TAGS: Readonly<Record<string, string>> = {
  activity: 'The eleven kinds of joint activity that a contribution can be.',
  closing: 'How a thread ends: the outcome, what was learned, which replies helped.',
  community:
    'People who share a concern: finding, joining and leaving them, and letting people in.',
  concern: 'Reports to the moderators, or to the safeguarding lead alone.',
  contribution: 'Opening posts, each of one activity; the heads of threads.',
  me: 'Who you are here, and what came of your taking part.',
  openapi: 'This document.',
  reply: 'Answers in a thread, with a stance where one was taken.',
  thanks: 'Thanks for what others wrote, and “facing this too”.',
};
