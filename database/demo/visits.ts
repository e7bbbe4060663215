import type { Dating } from './dating';
import type { Age, DaysAgo } from './script.types';
import type { DemoVisit } from './world.types';

/** A day, and how long it lasts there, in UTC; days to come are days ago, less than none. */
interface Occasion extends DaysAgo {
  from: `${number}:${number}`;
  to: `${number}:${number}`;
}

type VisitScript = Pick<
  DemoVisit,
  | 'key'
  | 'community'
  | 'begunAs'
  | 'state'
  | 'author'
  | 'host'
  | 'addressee'
  | 'title'
  | 'text'
  | 'wentWrongHereToo'
  | 'place'
  | 'access'
  | 'questions'
  | 'places'
> & {
  at: Age;
  agreed?: Occasion;
  /** When it comes again, every other week. */
  again?: DaysAgo[];
  proposed?: Occasion[];
  guests?: { guest: string; at: Age; questions?: string[] }[];
  notes?: { author: string; at: Age; text: string; tryWhat?: string; tryBy?: DaysAgo }[];
};

const COMMUNITY = 'net-zero-church-buildings';

const visitScripts: VisitScript[] = [
  {
    key: 'heated-cushions',
    community: COMMUNITY,
    begunAs: 'request',
    state: 'learned-from',
    author: 'wendy.sharples',
    host: 'graham.pell',
    at: '63 20:10',
    title: 'Can we sit on heated cushions before we buy any?',
    text: 'Two of us would come, and one of us feels the cold. We would like to sit through a whole service.',
    questions: [
      'What does a Sunday cost in electricity?',
      'Who puts them out, and who puts them away?',
      'What do people say who sit beside the aisle?',
    ],
    place: 'The south aisle; come in by the tower door',
    access: 'One step. Park at the school on Sundays.',
    wentWrongHereToo: 'We bought forty and needed fifteen.',
    places: 4,
    agreed: { daysAgo: 30, from: '10:00', to: '12:00' },
    guests: [
      { guest: 'wendy.sharples', at: '61 09:30' },
      { guest: 'claire.nuttall', at: '58 18:45', questions: ['Do they last a second winter?'] },
    ],
    notes: [
      {
        author: 'wendy.sharples',
        at: '29 16:20',
        text: 'Warm enough in a coat. The cables are what one notices, **not the cold**.',
        tryWhat: 'Borrow six for the Advent carol service',
        tryBy: { daysAgo: -20 },
      },
      {
        author: 'graham.pell',
        at: '28 21:05',
        text: 'Nobody had asked us about the second winter before. We now write down which ones fail.',
      },
    ],
  },
  {
    community: COMMUNITY,
    begunAs: 'offer',
    state: 'scheduled',
    author: 'ruth.okafor',
    host: 'ruth.okafor',
    at: '12 19:40',
    title: 'See, and hear, our draught-proofing on a windy Saturday',
    text: 'We go round with a candle and a roll of tape. You may hold the ladder. Bring a coat: it is a church.',
    wentWrongHereToo: 'We sealed the vestry too well, and the wall behind the safe grew a beard.',
    place: 'St Barnabas’, the west door',
    access: 'Level from the car park. The gallery is by stairs alone.',
    places: 6,
    agreed: { daysAgo: -11, from: '10:30', to: '12:30' },
    guests: [
      {
        guest: 'tom.hartley',
        at: '9 20:15',
        questions: ['Where did you begin?', 'What did you leave open on purpose?'],
      },
      { guest: 'priya.nair', at: '4 08:50' },
    ],
  },
  {
    community: COMMUNITY,
    begunAs: 'offer',
    state: 'scheduled',
    author: 'graham.pell',
    host: 'graham.pell',
    at: '8 18:30',
    title: 'Sit on a heated cushion, any other Thursday',
    text: 'An hour in the south aisle with the heating off. We show the meter before and after.',
    place: 'The south aisle; come in by the tower door',
    access: 'One step. Park at the school after four.',
    places: 5,
    agreed: { daysAgo: -9, from: '16:30', to: '17:30' },
    again: [{ daysAgo: -23 }, { daysAgo: -37 }, { daysAgo: -51 }],
    guests: [{ guest: 'priya.nair', at: '6 19:10', questions: ['What does the meter say?'] }],
  },
  {
    community: COMMUNITY,
    begunAs: 'request',
    state: 'requested',
    author: 'nadia.karim',
    addressee: 'derek.stubbs',
    at: '5 21:15',
    title: 'Can we visit a hall that is hired on weekdays and still warm?',
    text: 'Our hirers come at nine and the hall is warm at noon. I would bring our caretaker.',
    questions: ['Who turns it on?', 'What do hirers pay for it?'],
    proposed: [
      { daysAgo: -17, from: '09:00', to: '10:30' },
      { daysAgo: -24, from: '09:00', to: '10:30' },
    ],
  },
];

const datesOf = (occasion: Occasion, dating: Dating) => ({
  startsAt: new Date(`${dating.day(occasion)}T${occasion.from}:00.000Z`),
  endsAt: new Date(`${dating.day(occasion)}T${occasion.to}:00.000Z`),
  timeZone: 'Europe/London',
});

const makeVisit = (
  { at, agreed, proposed, guests = [], notes = [], ...script }: Omit<VisitScript, 'again'>,
  dating: Dating
): DemoVisit => ({
  ...script,
  createdAt: dating.at(at),
  ...(agreed && { dates: datesOf(agreed, dating) }),
  proposed: (proposed ?? []).map((occasion) => datesOf(occasion, dating)),
  guests: guests.map(({ guest, questions = [], at: since }) => ({
    guest,
    questions,
    at: dating.at(since),
  })),
  notes: notes.map(({ at: since, tryBy, ...note }) => ({
    ...note,
    at: dating.at(since),
    ...(tryBy && { tryBy: dating.day(tryBy) }),
  })),
});

/** One visit, or one for each time that an offer comes again: guests know of the first. */
const makeTimes = (script: VisitScript, dating: Dating): DemoVisit[] => {
  const { again, ...once } = script;
  const { agreed } = once;
  const first = makeVisit(once, dating);
  if (agreed === undefined || again === undefined) return [first];
  const times = [agreed, ...again.map((day) => ({ ...agreed, ...day }))];
  return times.map((occasion, index) => ({
    ...first,
    dates: datesOf(occasion, dating),
    series: { number: index + 1, of: times.length, began: datesOf(agreed, dating) },
    guests: index === 0 ? first.guests : [],
  }));
};

/** Visits made, to come, again and again, and asked for. */
export const makeVisits = (dating: Dating): DemoVisit[] =>
  visitScripts.flatMap((script) => makeTimes(script, dating));
