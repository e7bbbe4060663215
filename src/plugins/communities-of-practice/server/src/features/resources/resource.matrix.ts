/** Who gets what, for the matrix of who may do what (`tests/support/matrix.ts` says how to read it). */

const READ = `
                                                 | visitor strangers paused members facilitator
  public,archived  other   shown                 | ok      ok        ok     ok      ok
  members,private  other   shown                 | -       -         ok     ok      ok
  *                other   held,hidden,withdrawn | -       -         -      -       -
  public,archived  own     *                     | .       ok        ok     ok      ok
  members,private  own     *                     | .       -         ok     ok      ok
  *                absent                        | -       -         -      -       -`;

const FOR_ALL = `
                | visitor everybody
  *  other  any | ok      ok`;

export const matrix = {
  'licence.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'resource.find': { target: 'none', callers: 'open', table: FOR_ALL },
  'resource.findOne': { target: 'resource', callers: 'open', table: READ },
  'adaptation.find': { target: 'resource', callers: 'open', table: READ },
  'use-report.find': { target: 'resource', callers: 'open', table: READ },
  'resource.create': {
    target: 'community',
    callers: 'closed',
    table: `
                            | unknown removed requested invited paused members  facilitator
  public,members  other   * | join    join    join      join    paused new      new
  archived        other   * | join    join    join      join    paused archived archived
  private         other   * | -       -       join      join    paused new      new
  *               absent    | -       -       -         -       -      -        -`,
  },
  'adaptation.create': {
    target: 'resource',
    callers: 'closed',
    table: `
                                                 | strangers paused members   facilitator
  public           other   shown                 | join      paused new       new
  archived         other   shown                 | join      paused archived  archived
  members,private  other   shown                 | -         paused new       new
  *                other   held,hidden,withdrawn | -         -      -         -
  public           own     shown                 | join      paused new       new
  members,private  own     shown                 | -         paused new       new
  archived         own     *                     | join      paused archived  archived
  public           own     held,hidden           | join      paused review    review
  members,private  own     held,hidden           | -         paused review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn
  *                absent                        | -         -      -         -`,
  },
  'use-report.create': {
    target: 'resource',
    callers: 'closed',
    table: `
                                                 | strangers paused members  facilitator
  public           other   shown                 | join      paused new      new
  archived         other   shown                 | join      paused archived archived
  members,private  other   shown                 | -         paused new      new
  *                other   held,hidden,withdrawn | -         -      -        -
  public           own     *                     | join      paused own      own
  archived         own     *                     | join      paused archived archived
  members,private  own     *                     | -         paused own      own
  *                absent                        | -         -      -        -`,
  },
  'resource.update': {
    target: 'resource',
    callers: 'closed',
    table: `
                                                 | strangers paused members   facilitator
  public,archived  other   shown                 | author    author author    author
  members,private  other   shown                 | -         author author    author
  *                other   held,hidden,withdrawn | -         -      -         -
  public           own     shown                 | join      paused ok        ok
  members,private  own     shown                 | -         paused ok        ok
  archived         own     *                     | join      paused archived  archived
  public           own     held,hidden           | join      paused review    review
  members,private  own     held,hidden           | -         paused review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn
  *                absent                        | -         -      -         -`,
  },
  'resource.reinstate': {
    target: 'resource',
    callers: 'closed',
    table: `
                                                 | strangers paused members  facilitator
  public,archived  other   shown                 | author    author author   author
  members,private  other   shown                 | -         author author   author
  *                other   held,hidden,withdrawn | -         -      -        -
  public           own     shown,withdrawn       | join      paused ok       ok
  members,private  own     shown,withdrawn       | -         paused ok       ok
  archived         own     *                     | join      paused archived archived
  public           own     held,hidden           | join      paused review   review
  members,private  own     held,hidden           | -         paused review   review
  *                absent                        | -         -      -        -`,
  },
  'resource.review': {
    target: 'resource',
    callers: 'closed',
    table: `
                                                 | strangers paused members   facilitator
  public           other   shown                 | join      paused reviewer  ok
  archived         other   shown                 | join      paused archived  archived
  members,private  other   shown                 | -         paused reviewer  ok
  *                other   held,hidden,withdrawn | -         -      -         -
  public           own     shown                 | join      paused ok        ok
  members,private  own     shown                 | -         paused ok        ok
  archived         own     *                     | join      paused archived  archived
  public           own     held,hidden           | join      paused review    review
  members,private  own     held,hidden           | -         paused review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn
  *                absent                        | -         -      -         -`,
  },
  'resource.delete': {
    target: 'resource',
    callers: 'closed',
    table: `
                                                 | strangers paused members facilitator
  public,archived  other   shown                 | author    author author  author
  members,private  other   shown                 | -         author author  author
  *                other   held,hidden,withdrawn | -         -      -       -
  *                own     shown,withdrawn       | ok        ok     ok      ok
  *                own     held,hidden           | review    review review  review
  *                absent                        | -         -      -       -`,
  },
  'use-report.delete': {
    target: 'use-report',
    callers: 'closed',
    table: `
                                                 | strangers paused members facilitator
  public,archived  other   shown                 | author    author author  author
  members,private  other   shown                 | -         author author  author
  *                other   held,hidden,withdrawn | -         -      -       -
  *                other   in-hidden             | -         -      -       -
  *                own     shown,withdrawn       | ok        ok     ok      ok
  *                own     in-hidden             | ok        ok     ok      ok
  *                own     held,hidden           | review    review review  review
  *                absent                        | -         -      -       -`,
  },
  'resource-file.findOne': { target: 'resource-file', callers: 'open', table: READ },
  'resource-file.create': {
    target: 'resource-file',
    callers: 'closed',
    table: `
                                                 | strangers paused members   facilitator
  public,archived  other   shown                 | author    author author    author
  members,private  other   shown                 | -         author author    author
  *                other   held,hidden,withdrawn | -         -      -         -
  public           own     shown                 | join      paused new       new
  members,private  own     shown                 | -         paused new       new
  archived         own     *                     | join      paused archived  archived
  public           own     held,hidden           | join      paused review    review
  members,private  own     held,hidden           | -         paused review    review
  public           own     withdrawn             | join      paused withdrawn withdrawn
  members,private  own     withdrawn             | -         paused withdrawn withdrawn
  *                absent                        | -         -      -         -`,
  },
  'resource-file.delete': {
    target: 'resource-file',
    callers: 'closed',
    table: `
                                                 | strangers paused members facilitator
  public,archived  other   shown                 | author    author author  author
  members,private  other   shown                 | -         author author  author
  *                other   held,hidden,withdrawn | -         -      -       -
  *                own     shown,withdrawn       | ok        ok     ok      ok
  *                own     held,hidden           | review    review review  review
  *                absent                        | -         -      -       -`,
  },
} as const;
