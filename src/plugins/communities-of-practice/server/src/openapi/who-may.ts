import type { Who } from '../../../shared/contracts';

/** Who an endpoint is for, as its description says. */
export const WHO_MAY: Readonly<Record<Who, string>> = {
  anyone:
    'For everybody, signed in or not, once a role grants it; what one sees depends on who asks.',
  'signed-in': 'For people who are signed in.',
  member: 'For members of the community.',
  author: 'For whoever wrote it.',
  opener: 'For whoever opened the thread, and for facilitators of the community.',
  facilitator: 'For facilitators of the community.',
};
