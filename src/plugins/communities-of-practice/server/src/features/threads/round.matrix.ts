/** Who gets what, for the matrix of who may do what (`tests/support/matrix.ts` says how to read it). */
export const matrix = {
  'round.end': {
    target: 'thread',
    callers: 'closed',
    table: `
                                                   | strangers paused member    peer      facilitator
  public           other     shown,closed          | join      paused opener    opener    ok
  archived         other,own shown,closed          | join      paused archived  archived  archived
  members,private  other     shown,closed          | -         paused opener    opener    ok
  *                other     held,hidden,withdrawn | -         -      -         -         -
  *                other     quiet                 | -         -      -         opener    -
  public           own       shown,closed,quiet    | join      paused ok        ok        ok
  members,private  own       shown,closed,quiet    | -         paused ok        ok        ok
  public           own       held,hidden           | join      paused review    review    review
  members,private  own       held,hidden           | -         paused review    review    review
  public           own       withdrawn             | join      paused withdrawn withdrawn withdrawn
  members,private  own       withdrawn             | -         paused withdrawn withdrawn withdrawn
  *                absent                          | -         -      -         -         -`,
  },
} as const;
