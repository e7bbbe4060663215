const WHO_CLOSED = (taken: string) => `
                                                   | strangers paused member    peer      facilitator
  public           other     shown                 | join      paused open      open      open
  public           other     closed                | join      paused closer    closer    closer
  archived         other,own shown,closed          | join      paused archived  archived  archived
  members,private  other     shown                 | -         paused open      open      open
  members,private  other     closed                | -         paused closer    closer    closer
  *                other     held,hidden,withdrawn | -         -      -         -         -
  *                other     quiet                 | -         -      -         open      -
  public           own       shown,quiet           | join      paused open      open      open
  members,private  own       shown,quiet           | -         paused open      open      open
  public           own       closed                | join      paused ${taken.padEnd(9)} ${taken.padEnd(9)} ${taken}
  members,private  own       closed                | -         paused ${taken.padEnd(9)} ${taken.padEnd(9)} ${taken}
  public           own       held,hidden           | join      paused review    review    review
  members,private  own       held,hidden           | -         paused review    review    review
  public           own       withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own       withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                          | -         -      -         -         -`;

/** Who gets what, for the matrix of who may do what (`tests/support/matrix.ts` says how to read it). */
export const matrix = {
  'follow-up.find': {
    target: 'none',
    callers: 'closed read',
    table: `
                | everybody
  *  other  any | ok`,
  },
  'follow-up.create': { target: 'thread', callers: 'closed', table: WHO_CLOSED('new') },
  'follow-up.delete': { target: 'thread', callers: 'closed', table: WHO_CLOSED('ok') },
} as const;
