/** Who gets what, for the matrix of who may do what (`tests/support/matrix.ts` says how to read it). */

/** Outcomes for a member, then a facilitator: of somebody else's visit, then of their own. */
interface Outcomes {
  others: string;
  own: string;
}

/** Of an offer, which whoever reads the community reads. */
const offered = (state: string, { others, own }: Outcomes) => `
  public                  other    ${state}         | join paused ${others}
  members,private         other    ${state}         | -    paused ${others}
  public                  own      ${state}         | join paused ${own}
  members,private         own      ${state}         | -    paused ${own}
  archived                other    ${state}         | join paused archived archived
  archived                own      ${state}         | join paused archived archived`;

/** Of a request, which members read. */
const requested = ({ others, own }: Outcomes) => `
  public,members,private  other    requested        | -    paused ${others}
  public,members,private  own      requested        | -    paused ${own}`;

const UNDER_REVIEW = `
  *                       other    held,hidden      | -    -      -      -
  public                  own      held,hidden      | join paused review review
  members,private         own      held,hidden      | -    paused review review
  *                       absent                    | -    -      -      -`;

const HEAD = `
                                                    | strangers paused members facilitator`;

/** What is done in a visit: read it, take part here, it is not under review; then what its life allows. */
const acting = (scheduled: Outcomes, asked: Outcomes) => ({
  target: 'visit' as const,
  callers: 'closed' as const,
  table: `${HEAD}${offered('scheduled', scheduled)}${requested(asked)}
  archived                other    requested        | -    paused archived archived
  archived                own      requested        | -    paused archived archived${UNDER_REVIEW}`,
});

/** What is done once it has begun. */
const lookingBack = (begun: Outcomes, made: Outcomes, asked: Outcomes) => ({
  target: 'past-visit' as const,
  callers: 'closed' as const,
  table: `${HEAD}${offered('begun', begun)}${offered('made', made)}${requested(asked)}${UNDER_REVIEW}`,
});

const same = (outcomes: string): Outcomes => ({ others: outcomes, own: outcomes });

const OWN = {
  target: 'none' as const,
  table: `
                | everybody
  *  other  any | ok`,
};

export const matrix = {
  'calendar-feed.find': { ...OWN, callers: 'closed read' },
  'calendar-feed.create': { ...OWN, callers: 'closed', table: OWN.table.replace('ok', 'new') },
  'calendar-feed.delete': { ...OWN, callers: 'closed' },
  'visit.find': {
    target: 'none',
    callers: 'open',
    table: `
                | visitor everybody
  *  other  any | ok      ok`,
  },
  'visit.findOne': {
    target: 'visit',
    callers: 'open',
    table: `
                                       | visitor strangers paused members facilitator
  public,archived  other  scheduled    | ok      ok        ok     ok      ok
  members,private  other  scheduled    | -       -         ok     ok      ok
  *                other  requested    | -       -         ok     ok      ok
  *                other  held,hidden  | -       -         -      -       -
  public,archived  own    scheduled    | .       ok        ok     ok      ok
  members,private  own    scheduled    | .       -         ok     ok      ok
  *                own    requested    | .       -         ok     ok      ok
  public           own    held,hidden  | .       ok        ok     ok      ok
  members,private  own    held,hidden  | .       -         ok     ok      ok
  *                absent              | -       -         -      -       -`,
  },
  'visit.findCalendar': {
    target: 'visit',
    callers: 'closed',
    table: `
                                       | strangers paused  members facilitator
  public,archived  other  scheduled    | ok        ok      ok      ok
  members,private  other  scheduled    | -         ok      ok      ok
  *                other  requested    | -         undated undated undated
  *                other  held,hidden  | -         -       -       -
  public,archived  own    scheduled    | ok        ok      ok      ok
  members,private  own    scheduled    | -         ok      ok      ok
  *                own    requested    | -         undated undated undated
  public           own    held,hidden  | ok        ok      ok      ok
  members,private  own    held,hidden  | -         ok      ok      ok
  *                absent              | -         -       -       -`,
  },
  'visit.findQuestions': { ...OWN, callers: 'closed' },
  'visit.confirm': acting({ others: 'inside inside', own: 'ok ok' }, same('unanswered unanswered')),
  'visit.create': {
    target: 'community',
    callers: 'closed',
    table: `
                            | unknown removed requested invited paused members  facilitator
  public,members  other   * | join    join    join      join    paused new      new
  archived        other   * | join    join    join      join    paused archived archived
  private         other   * | -       -       join      join    paused new      new
  *               absent    | -       -       -         -       -      -        -`,
  },
  'visit.givePlaceBack': {
    target: 'visit',
    callers: 'closed',
    table: `
                                       | strangers paused members facilitator
  public,archived  other  scheduled    | join      ok     ok      ok
  members,private  other  scheduled    | -         ok     ok      ok
  *                other  requested    | -         ok     ok      ok
  *                other  held,hidden  | -         -      -       -
  public,archived  own    scheduled    | join      ok     ok      ok
  members,private  own    scheduled    | -         ok     ok      ok
  *                own    requested    | -         ok     ok      ok
  public           own    held,hidden  | join      review review  review
  members,private  own    held,hidden  | -         review review  review
  *                absent              | -         -      -       -`,
  },
  'visit.update': acting(
    { others: 'author author', own: 'ok ok' },
    { others: 'author author', own: 'ok ok' }
  ),
  'visit.answer': acting(same('offer offer'), { others: 'ok ok', own: 'host host' }),
  'visit.propose': acting({ others: 'inside inside', own: 'ok ok' }, same('unanswered unanswered')),
  'visit.schedule': acting(
    { others: 'inside inside', own: 'ok ok' },
    same('unanswered unanswered')
  ),
  'visit.takePlace': acting(
    { others: 'ok ok', own: 'hosting hosting' },
    same('unanswered unanswered')
  ),
  'visit.cancel': acting({ others: 'host ok', own: 'ok ok' }, { others: 'host ok', own: 'ok ok' }),
  'visit.make': lookingBack(
    { others: 'inside inside', own: 'ok ok' },
    same('over over'),
    same('unanswered unanswered')
  ),
  'visit.sayWhatCame': {
    target: 'visit-been-on',
    callers: 'closed',
    table: `${HEAD}${offered('tried', { others: 'untried untried', own: 'ok ok' })}${offered('begun', same('unmade unmade'))}${UNDER_REVIEW}`,
  },
  'visit.note': lookingBack(
    same('unmade unmade'),
    { others: 'inside inside', own: 'new new' },
    same('unmade unmade')
  ),
} as const;
