/**
 * What people of a parish wrote, and what they later ask: made by hand. Each question names what must be
 * among its first five finds, on every database the same.
 */

export interface RelevantDocument {
  label: string;
  kind: 'contribution' | 'reply' | 'resource' | 'faq';
  title: string;
  text: string;
  /** A reply's thread. */
  thread?: string;
  /** What its thread was said to be worth, whether it helped, how people ask it. */
  held?: 'yes' | 'partly' | 'no';
  helped?: true;
  searchWords?: string;
}

type Written = readonly [label: string, title: string, text: string, more?: object];

const all = (kind: RelevantDocument['kind'], written: readonly Written[]): RelevantDocument[] =>
  written.map(([label, title, text, more = {}]) => ({ kind, label, title, text, ...more }));

const THREADS: readonly Written[] = [
  [
    'boiler',
    'The boiler died in January',
    'Eleven degrees at the altar. What now?',
    { held: 'yes' },
  ],
  ['boiler-again', 'Our boiler died, too', 'The same make, the same winter.', { held: 'no' }],
  ['boiler-smell', 'Boiler smells of oil', 'Only when the wind comes from the east.'],
  ['heat-pump', 'Has anyone put in a heat-pump?', 'Air source, for a hall of two hundred seats.'],
  [
    'panels',
    'Solar panels on a listed roof',
    'The conservation officer wants drawings of the rafters.',
  ],
  ['draughts', 'Draughts under the west door', 'Hymn books blow off the shelf.'],
  ['hall-heating', 'Heating the church hall', 'We pay nine hundred pounds a month for gas.'],
  [
    'choir',
    'Children leave the choir at eleven',
    'They go to secondary school and are not seen again.',
  ],
  [
    'toddlers',
    'A toddler group on Tuesdays',
    'Mothers ask for coffee and for a floor that can be mopped.',
  ],
  ['messy', 'Messy Church with four families', 'Glue on the lectern. How do others do it?'],
  ['youth', 'Teenagers and the Bible', 'They would rather cook than read. Confirmation is in May.'],
  ['music', 'A worship band and an organ', 'Who plays when? The organist feels pushed out.'],
  ['av', 'AV desk for the nave', 'Our PA hums, and nobody knows the desk.'],
  ['it', 'IT for churchwardens', 'Three passwords on one sticky note.'],
  ['livestream', 'Streaming funerals', 'Families abroad ask for it. The picture freezes.'],
  ['e-mail', 'One e-mail address for the parish', 'Messages go to whoever was secretary in 2009.'],
  ['gdpr', 'Members’ data and the directory', 'May we print telephone numbers?'],
  ['cafe', 'A café in the narthex', 'Crêpes on market days. The bishop came.', { held: 'partly' }],
  ['foodbank', 'Food bank shelves are empty by noon', 'Tins of fish go first.'],
  ['refugees', 'Welcoming Ukrainian families', 'Two bedrooms, no bus. Ласкаво просимо!'],
  ['night', 'A night shelter in winter', 'Twelve beds, and the insurer asks about the boiler.'],
  ['visiting', 'Visiting the housebound', 'Five visitors for forty people.'],
  ['grief', 'A group for the bereaved', 'After the funeral nobody calls. 🙏'],
  ['dementia', 'Services that people with dementia can follow', 'Short, old hymns, large print.'],
  ['ramp', 'A ramp for wheelchairs', 'The step is fourteen centimetres. A faculty is needed.'],
  ['loop', 'The hearing loop buzzes', 'Only in the third pew.'],
  ['bats', 'Bats in the bell tower', 'Protected, and above the ringers.'],
  ['bells', 'Who teaches bell-ringing?', 'Six bells, two ringers.'],
  ['lead', 'Lead stolen from the roof', 'The third time. The rain comes into the vestry.'],
  ['roof-fund', 'Raising money for the roof', 'Forty thousand pounds until Michaelmas.'],
  ['grants', 'Grants for repairs', 'Who has filled in the lottery’s form?'],
  ['giving', 'Contactless giving', 'Nobody carries coins. The plate is for show.'],
  ['treasurer', 'Nobody wants to be treasurer', 'Mrs O’Brien did it for thirty years.'],
  ['council', 'Taking the church council with us', 'They vote against everything that is new.'],
  ['vicar', 'A parish between two vicars', 'Eighteen months without a priest.'],
  ['merge', 'Two parishes become one', 'Whose name, whose altar, whose coffee?'],
  ['gardening', 'The churchyard as a meadow', 'Some see weeds, some see orchids.'],
  ['graves', 'Old graves that lean', 'A stone fell. Who is liable?'],
  ['japanese', 'A service for Japanese guests', '教会の暖房について質問があります。'],
  ['german', 'Our partner parish in Köln', 'Die Straße zur Kirche ist gesperrt.'],
];

const REPLIES: readonly Written[] = [
  [
    'pump-reply',
    '',
    'We put in two heatpumps and halved the bill.',
    { thread: 'hall-heating', helped: true },
  ],
  [
    'curtain',
    '',
    'A velvet curtain inside the door cost us sixty pounds.',
    { thread: 'draughts', helped: true },
  ],
  ['moss', '', 'Moss on the roof holds the rain. Brush it off.', { thread: 'lead' }],
  ['mop', '', 'Rubber tiles. You can mop them after every toddler.', { thread: 'toddlers' }],
  ['cable', '', 'It was the earth cable of the mixer. Hum gone.', { thread: 'av', helped: true }],
  ['phone', '', 'Ring them the week after, not the day after.', { thread: 'grief' }],
  ['archdeacon', '', 'Ask the archdeacon before you ask the council.', { thread: 'ramp' }],
  [
    'stream-reply',
    '',
    'A cable instead of wireless, and the picture no longer freezes.',
    { thread: 'livestream' },
  ],
];

const RESOURCES: readonly Written[] = [
  [
    'heating-log',
    'A heating log',
    'One line a Sunday: outside, inside, hours, money.',
    { helped: true },
  ],
  ['rota', 'A rota for coffee that fills itself', 'Print it large, hang it by the door.'],
  [
    'faculty',
    'How we got our faculty in nine weeks',
    'Talk to the neighbours first. Then the drawings.',
  ],
  ['welcome', 'A welcome card in nine languages', 'Also in Polish and in Arabic. مرحبا'],
  ['asbestos', 'Checklist before you drill', 'Asbestos, wiring, bats, in this order.'],
  ['giving-letter', 'A letter that asks for money', 'It names what a pound does.'],
];

const FAQS: readonly Written[] = [
  [
    'faq-boiler',
    'What keeps a church warm when the boiler is out?',
    'Infrared panels, under a temporary licence.',
    { searchWords: 'heating broke down\nwe are freezing', helped: true },
  ],
  [
    'faq-faculty',
    'Do we need a faculty?',
    'For whatever changes the building. Not for what you paint.',
  ],
  [
    'faq-children',
    'May children receive communion?',
    'With the bishop’s leave, and after they were prepared.',
  ],
  ['faq-photos', 'May we take photographs of children?', 'Only where the parents have signed.'],
  [
    'faq-gift-aid',
    'How does Gift Aid work?',
    'Who pays tax signs a form, and we claim a quarter more.',
  ],
  [
    'faq-safe',
    'Who must have a DBS check?',
    'Whoever is alone with children or with people at risk.',
  ],
];

export const RELEVANT: readonly RelevantDocument[] = [
  ...all('contribution', THREADS),
  ...all('reply', REPLIES),
  ...all('resource', RESOURCES),
  ...all('faq', FAQS),
];

/** What is asked, and what must be among the first five; where they are named as `[…]`, first of all in this order. */
export const QUESTIONS: readonly (readonly [
  question: string,
  wanted: readonly string[],
  first?: true,
])[] = [
  ['boiler', ['faq-boiler', 'boiler', 'boiler-again']],
  ['boilers', ['faq-boiler', 'boiler']],
  ['boiler died', ['boiler', 'boiler-again'], true],
  ['we are freezing', ['faq-boiler'], true],
  ['What do we do when the heating broke down?', ['faq-boiler']],
  ['Our old boiler is dead, what now?', ['boiler', 'boiler-again']],
  ['heat pump', ['heat-pump', 'pump-reply']],
  ['heat-pump', ['heat-pump', 'pump-reply']],
  ['heatpump', ['heat-pump', 'pump-reply']],
  ['heating hall', ['hall-heating']],
  ['How do we heat the hall in winter without paying so much for gas?', ['hall-heating']],
  ['solar panel', ['panels']],
  ['draught', ['draughts']],
  ['velvet curtains', ['curtain'], true],
  ['child', ['choir', 'faq-children', 'faq-photos']],
  ['photos of children', ['faq-photos']],
  ['Are we allowed to photograph the children?', ['faq-photos']],
  ['toddlers', ['toddlers', 'mop']],
  ['AV', ['av'], true],
  ['PA', ['av']],
  ['IT', ['it']],
  ['email', ['e-mail'], true],
  ['e-mail address', ['e-mail'], true],
  ['cafe', ['cafe'], true],
  ['CAFÉ', ['cafe'], true],
  ['crepes', ['cafe'], true],
  ['koln', ['german'], true],
  ['strasse', ['german'], true],
  ['暖房', ['japanese'], true],
  ['ласкаво', ['refugees'], true],
  ['مرحبا', ['welcome'], true],
  ['🙏', ['grief'], true],
  ['obrien', ['treasurer'], true],
  ['Mrs O’Brien', ['treasurer'], true],
  ['"picture freezes"', ['livestream'], true],
  ['“two parishes”', ['merge'], true],
  ['confirm', ['youth']],
  ['bere', ['grief']],
  ['faculty', ['faq-faculty', 'faculty', 'ramp']],
  ['Who has money for repairing a roof?', ['roof-fund', 'grants', 'lead']],
  ['bell ringers', ['bells', 'bats']],
  ['dbs', ['faq-safe'], true],
  ['wheelchair', ['ramp'], true],
  ['gift aid', ['faq-gift-aid'], true],
];
