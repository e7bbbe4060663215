/** Who gets what, for the matrix of who may do what (`tests/support/matrix.ts` says how to read it). */

const READ = `
                                                             | visitor strangers paused member peer facilitator
  public,archived  other   published                         | ok      ok        ok     ok     ok   ok
  public           other   review-due                        | ok      ok        ok     ok     ok   ok
  members,private  other   published,review-due              | -       -         ok     ok     ok   ok
  public,archived  other   in-work                           | -       -         ok     ok     ok   ok
  members,private  other   in-work                           | -       -         ok     ok     ok   ok
  *                other   checked,retired                   | -       -         ok     ok     ok   ok
  *                other   held,hidden,withdrawn             | -       -         -      -      -    -
  public,archived  own     *                                 | .       ok        ok     ok     ok   ok
  members,private  own     *                                 | .       -         ok     ok     ok   ok
  *                absent                                    | -       -         -      -      -    -`;

/** The rows that every step has alike: who cannot read it, and who takes no part. */
const UNREAD = `
  members,private  other   published,review-due,in-work      | -         paused .        .        .
  *                other   checked,retired                   | -         paused .        .        .
  *                other   held,hidden,withdrawn             | -         -      -        -        -
  *                absent                                    | -         -      -        -        -
  public           other   published,review-due              | join      paused .        .        .
  public           other   in-work                           | -         paused .        .        .
  archived         other   published                         | join      paused archived archived archived
  archived         other   in-work                           | -         paused archived archived archived
  archived         own     *                                 | join      paused archived archived archived
  public           own     *                                 | join      paused .        .        .
  members,private  own     *                                 | -         paused .        .        .
  public,members,private  own  held,hidden                   | .         .      review   review   review
  public,members,private  own  withdrawn                     | .         .      withdrawn withdrawn withdrawn`;

const HEAD = `
                                                             | strangers paused member   peer     facilitator`;

/** One step, by what it answers active members for each state of another's FAQ, and of their own. */
const step = (rows: string): string => `${HEAD}${UNREAD}${rows}`;

const BY_MEMBERS = 'public,members,private';

export const matrix = {
  'faq.find': {
    target: 'none',
    callers: 'open',
    table: `
                  | visitor everybody
    *  other  any | ok      ok`,
  },
  'faq.findOne': { target: 'faq', callers: 'open', table: READ },
  'faq.create': {
    target: 'community',
    callers: 'closed',
    table: `
                            | unknown removed requested invited paused members  facilitator
  public,members  other   * | join    join    join      join    paused new      new
  archived        other   * | join    join    join      join    paused archived archived
  private         other   * | -       -       join      join    paused new      new
  *               absent    | -       -       -         -       -      -        -`,
  },
  'faq.update': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published,in-work,checked,review-due | . . drafter  drafter  ok
  ${BY_MEMBERS}    other   retired                           | .         .      drafter  drafter  stage
  ${BY_MEMBERS}    own     published,in-work,checked,review-due | . . ok       ok       ok
  ${BY_MEMBERS}    own     retired                           | .         .      stage    stage    stage`),
  },
  'faq.delete': {
    target: 'faq',
    callers: 'closed',
    table: `${HEAD}
  public,archived  other   published                         | author    author author   author   author
  public           other   review-due                        | author    author author   author   author
  members,private  other   published,review-due              | -         author author   author   author
  *                other   in-work,checked,retired           | -         author author   author   author
  *                other   held,hidden,withdrawn             | -         -      -        -        -
  *                own     published,in-work,checked,review-due,retired,withdrawn | ok ok ok ok ok
  *                own     held,hidden                       | review    review review   review   review
  *                absent                                    | -         -      -        -        -`,
  },
  'faq.reinstate': {
    target: 'faq',
    callers: 'closed',
    table: `${HEAD}
  public,archived  other   published                         | author    author author   author   author
  public           other   review-due                        | author    author author   author   author
  members,private  other   published,review-due              | -         author author   author   author
  *                other   in-work,checked,retired           | -         author author   author   author
  *                other   held,hidden,withdrawn             | -         -      -        -        -
  archived         own     *                                 | join      paused archived archived archived
  public           own     *                                 | join      paused .        .        .
  members,private  own     *                                 | -         paused .        .        .
  ${BY_MEMBERS}    own     published,in-work,checked,review-due,retired,withdrawn | . . ok ok ok
  ${BY_MEMBERS}    own     held,hidden                       | .         .      review   review   review
  *                absent                                    | -         -      -        -        -`,
  },
  'faq.check': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   in-work                           | .         .      ok       ok       ok
  ${BY_MEMBERS}    other   published,checked,review-due,retired | . .   stage    stage    stage
  ${BY_MEMBERS}    own     published,in-work,checked,review-due,retired | . . own own own`),
  },
  'faq.publish': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published,in-work,checked,review-due,retired | . . lead lead .
  ${BY_MEMBERS}    own     published,in-work,checked,review-due,retired | . . lead lead .
  ${BY_MEMBERS}    other   checked                           | .         .      .        .        ok
  ${BY_MEMBERS}    own     checked                           | .         .      .        .        ok
  ${BY_MEMBERS}    other   in-work                           | .         .      .        .        unchecked
  ${BY_MEMBERS}    own     in-work                           | .         .      .        .        unchecked
  ${BY_MEMBERS}    other   published,review-due,retired      | .         .      .        .        stage
  ${BY_MEMBERS}    own     published,review-due,retired      | .         .      .        .        stage`),
  },
  'faq.flag': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published                         | .         .      ok       ok       ok
  ${BY_MEMBERS}    own     published                         | .         .      ok       ok       ok
  ${BY_MEMBERS}    other   in-work,checked,review-due,retired | .       .      stage    stage    stage
  ${BY_MEMBERS}    own     in-work,checked,review-due,retired | .       .      stage    stage    stage`),
  },
  'faq.review': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published,in-work,checked,review-due,retired | . . drafter drafter .
  ${BY_MEMBERS}    other   published,review-due              | .         .      .        .        ok
  ${BY_MEMBERS}    other   in-work,checked,retired           | .         .      .        .        stage
  ${BY_MEMBERS}    own     published,review-due              | .         .      ok       ok       ok
  ${BY_MEMBERS}    own     in-work,checked,retired           | .         .      stage    stage    stage`),
  },
  'faq.retire': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published,in-work,checked,review-due,retired | . . lead lead .
  ${BY_MEMBERS}    own     published,in-work,checked,review-due,retired | . . lead lead .
  ${BY_MEMBERS}    other   review-due                        | .         .      .        .        ok
  ${BY_MEMBERS}    own     review-due                        | .         .      .        .        ok
  ${BY_MEMBERS}    other   published,in-work,checked,retired | .         .      .        .        stage
  ${BY_MEMBERS}    own     published,in-work,checked,retired | .         .      .        .        stage`),
  },
  'faq.revive': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published,in-work,checked,review-due,retired | . . drafter drafter .
  ${BY_MEMBERS}    other   retired                           | .         .      .        .        ok
  ${BY_MEMBERS}    other   published,in-work,checked,review-due | .      .      .        .        stage
  ${BY_MEMBERS}    own     retired                           | .         .      ok       ok       ok
  ${BY_MEMBERS}    own     published,in-work,checked,review-due | .      .      stage    stage    stage`),
  },
  'faq.differ': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   in-work,checked                   | .         .      ok       ok       ok
  ${BY_MEMBERS}    other   published,review-due,retired      | .         .      stage    stage    stage
  ${BY_MEMBERS}    own     published,in-work,checked,review-due,retired | . . own own own`),
  },
  'faq.judge': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    other   published,review-due              | .         .      ok       ok       ok
  ${BY_MEMBERS}    other   in-work,checked,retired           | .         .      stage    stage    stage
  ${BY_MEMBERS}    own     published,in-work,checked,review-due,retired | . . own own own`),
  },
  'faq-suggestion.find': {
    target: 'faq',
    callers: 'closed read',
    table: `${HEAD}
  public,archived  other   published                         | join      ok     ok       ok       ok
  public           other   review-due                        | join      ok     ok       ok       ok
  members,private  other   published,review-due              | -         ok     ok       ok       ok
  *                other   in-work,checked,retired           | -         ok     ok       ok       ok
  *                other   held,hidden,withdrawn             | -         -      -        -        -
  public,archived  own     *                                 | join      ok     ok       ok       ok
  members,private  own     *                                 | -         ok     ok       ok       ok
  *                absent                                    | -         -      -        -        -`,
  },
  'faq-suggestion.create': {
    target: 'faq',
    callers: 'closed',
    table: step(`
  ${BY_MEMBERS}    *       published,in-work,checked,review-due | .      .      new      new      new
  ${BY_MEMBERS}    *       retired                           | .         .      stage    stage    stage`),
  },
} as const;
