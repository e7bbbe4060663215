const HEAD = `
                                                   | strangers paused member   peer     facilitator`;

/** An answer is given by who keeps the FAQ: here a facilitator, for somebody else drafted it. */
const ANSWER = `${HEAD}
  public,members,private  other   open             | -         paused drafter  drafter  ok
  public,members,private  other   answered         | -         paused drafter  drafter  stage
  archived                other   *                | -         paused archived archived archived
  public,members,private  other   held,hidden,withdrawn,on-hidden | - - -       -        -
  public                  own     open,answered,held,hidden,withdrawn | join paused . . .
  members,private         own     open,answered,held,hidden,withdrawn | - paused . . .
  public,members,private  own     on-hidden        | -         -      -        -        -
  archived                own     *                | join      paused archived archived archived
  public,members,private  own     open,answered,held,hidden,withdrawn | . . drafter drafter .
  public,members,private  own     open             | .         .      .        .        ok
  public,members,private  own     answered         | .         .      .        .        stage
  public,members,private  own     held,hidden      | .         .      .        .        review
  public,members,private  own     withdrawn        | .         .      .        .        withdrawn
  *                       absent                   | -         -      -        -        -`;

export const matrix = {
  'faq-suggestion.accept': { target: 'faq-suggestion', callers: 'closed', table: ANSWER },
  'faq-suggestion.decline': { target: 'faq-suggestion', callers: 'closed', table: ANSWER },
  'faq-suggestion.delete': {
    target: 'faq-suggestion',
    callers: 'closed',
    table: `${HEAD}
  *                       other   open,answered    | -         author author   author   author
  *                       other   held,hidden,withdrawn,on-hidden | - - -       -        -
  *                       own     open,answered,withdrawn,on-hidden | ok ok ok ok ok
  *                       own     held,hidden      | review    review review   review   review
  *                       absent                   | -         -      -        -        -`,
  },
} as const;
