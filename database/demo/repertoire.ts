import { METER_AND_SHEET } from './drawings';
import { prose } from './prose';
import type { ResourceScript } from './script.types';

/** What was made of what people shared: originals before what was made from them. */
export const repertoire: readonly ResourceScript[] = [
  {
    key: 'meter-sheet',
    community: 'net-zero-church-buildings',
    by: 'martin.croft',
    at: '439 19:10',
    kind: 'tool',
    title: 'One-page weekly meter sheet',
    text: prose`
      Five columns: date, gas, electricity, who read it, and one for anything odd. It hangs by the
      meter on a string, with a pencil on **another** string.

      Read it on the same weekday every week, heating or no heating. A year fits on one side.
    `,
    links: [{ label: 'The sheet, to print', url: 'https://www.example.org/resources/meter-sheet' }],
    topics: ['Metering', 'Heating'],
    files: [
      {
        is: 'drawing',
        name: 'By the meter.png',
        caption: 'The sheet on its nail beside the gas meter, and the pencil on the other string',
        shapes: METER_AND_SHEET,
      },
      {
        is: 'printed',
        name: 'Weekly meter sheet.pdf',
        caption: 'The sheet itself, to print',
        lines: [
          'WEEKLY METER SHEET',
          'Read on the same weekday every week, heating or no heating.',
          '',
          'Date       | Gas      | Electricity | Read by   | Anything odd',
          '-----------+----------+-------------+-----------+-------------',
          ...Array<string>(26).fill('           |          |             |           |'),
        ],
      },
    ],
    licence: 'cc-by',
    core: 'One side of paper, one minute a week, and a pencil that cannot walk off.',
    from: 'nz-meter-sheet',
    uses: [
      {
        by: 'alison.whitby',
        at: '411 20:30',
        where: 'St Oswald’s, Thornbeck',
        whatHappened: prose`
          Four weeks in, and the vergers race each other to it. We found a radiator that had been on
          in the muniment room since nobody knows when.
        `,
        verdict: 'worked',
      },
      {
        by: 'jean.thackray',
        at: '388 17:20',
        where: 'St Aidan’s, where the meter is in the nursery',
        whatHappened: prose`
          The nursery does it on Fridays, by photograph. Holidays are blank, which is when the frost
          stat runs, so we only know half.
        `,
        verdict: 'partly',
      },
    ],
  },
  {
    key: 'how-many-cushions',
    community: 'net-zero-church-buildings',
    by: 'wendy.sharples',
    at: '27 19:40',
    kind: 'experience',
    title: 'How many heated cushions a nave needs',
    text: prose`
      Count **who stays put**: choir, stewards and children do not. In Graham's church forty were
      bought and fifteen are in use; we borrowed six and had one over.

      - Cables along the aisle side, under a strip of carpet.
      - A number on each, and a list of which one failed and when.
    `,
    topics: ['Heating', 'Heated cushions'],
    licence: 'cc-by',
    core: 'Borrow before you buy, and count who stays put.',
    fromVisit: 'heated-cushions',
    uses: [],
  },
  {
    key: 'meter-sheet-five-users',
    community: 'net-zero-church-buildings',
    by: 'derek.stubbs',
    at: '423 12:40',
    kind: 'tool',
    title: 'Weekly meter sheet for a building with hirers',
    text: prose`
      Martin's sheet with one column more: **who was in**. Write the group, not the person. Add up
      each group's weeks at the end of the quarter and take it to the hirers' meeting with a cake.
    `,
    topics: ['Metering', 'Hirers'],
    files: [
      {
        is: 'text',
        name: 'One quarter.csv',
        caption: 'A quarter of ours, with the groups’ names made up',
        text: [
          'Week,Gas (m3),Electricity (kWh),Who was in',
          '1,61,118,Karate; toddlers; choir',
          '2,58,121,Karate; toddlers',
          '3,44,97,Half-term: nobody but the choir',
          '4,63,119,Karate; toddlers; choir; a wake',
          '',
        ].join('\n'),
      },
    ],
    licence: 'cc-by',
    core: 'Who was in the building stands beside what it used.',
    adapts: {
      key: 'meter-sheet',
      whatChanged: 'A column for who was in, and a quarter to a page so that there is room for it.',
      why: 'Our gas peaks made no sense until we knew that the karate club trains barefoot.',
      setting: 'A church hall with five regular users',
      coreKept: 'kept',
    },
    uses: [
      {
        by: 'keith.lomas',
        at: '360 12:15',
        where: 'Grange Lane, the upstairs rooms',
        whatHappened: prose`
          Settled the argument about the Brownies in a fortnight. It wasn't the Brownies.
        `,
        verdict: 'worked',
      },
      {
        by: 'graham.pell',
        at: '243 20:50',
        where: 'St Oswald’s, concerts and choir practice',
        whatHappened: prose`
          Useful for concerts, where somebody is in charge. Choir practice never wrote a word.
        `,
        verdict: 'partly',
      },
    ],
  },
  {
    key: 'meter-sheet-six-churches',
    community: 'rural-multi-parish-ministry',
    by: 'fiona.mackie',
    at: '297 20:40',
    kind: 'tool',
    title: 'One meter card for six small churches',
    text: prose`
      A postcard a church, filled in by whoever unlocks for the monthly service. They all go into
      the vestry drawer at Sallowford, where I copy them out.

      In a church that is heated twelve times a year, the *reading on the way out* is the one that
      matters.
    `,
    topics: ['Metering', 'Wardens'],
    licence: 'cc-by',
    core: 'Whoever unlocks reads it, and nobody makes a special journey.',
    adapts: {
      key: 'meter-sheet-five-users',
      whatChanged:
        'Monthly rather than weekly; a postcard instead of a page; no column for hirers.',
      why: 'Nobody is going to drive nine miles on a Wednesday to read a meter.',
      setting: 'A benefice of six village churches, each open once or twice a month',
      coreKept: 'changed',
    },
    uses: [
      {
        by: 'maureen.stead',
        at: '236 10:30',
        where: 'All Saints, Sallowford',
        whatHappened: 'The card is on the hook with the key, so it gets done.',
        verdict: 'worked',
      },
      {
        by: 'bill.ackroyd',
        at: '44 18:40',
        where: 'St Cuthbert’s, Hethermoor',
        whatHappened: prose`
          New smart meter. It shows nothing unless you hold a button down for nine seconds with your
          glove off, and then it shows the wrong thing. Three of our cards are guesses.
        `,
        verdict: 'did-not',
      },
    ],
  },
  {
    key: 'what-to-bring',
    community: 'food-and-debt-advice',
    by: 'sheila.bancroft',
    at: '344 21:05',
    kind: 'tool',
    title: 'What to bring (and it doesn’t matter if you can’t)',
    text: prose`
      A postcard for a first money appointment. Six pictures: letters, bank card, rent book, meter
      key, payslip, a friend. Your own times go on the back.

      The last line is the one to keep: *come anyway*.
    `,
    links: [{ label: 'The card', url: 'https://www.example.org/resources/what-to-bring' }],
    topics: ['Money advice', 'First visits'],
    licence: 'cc-by-sa',
    core: 'It ends with “come anyway”, in letters as big as the rest.',
    from: 'debt-bring-forms',
    uses: [
      {
        by: 'carol.dunning',
        at: '330 14:20',
        where: 'Hopewell food bank',
        whatHappened: 'One in every parcel. Five people came on the strength of it in a fortnight.',
        verdict: 'worked',
      },
      {
        by: 'nadia.karim',
        at: '11 21:10',
        where: 'Christ Church, Newfields',
        whatHappened: prose`
          Put them at the surgery instead of the church door. Two came who would never have rung us.
        `,
        verdict: 'worked',
      },
    ],
  },
  {
    key: 'what-to-bring-tetum',
    community: 'food-and-debt-advice',
    by: 'eileen.corrigan',
    at: '338 11:30',
    kind: 'tool',
    title: 'What to bring, in Portuguese and Tetum',
    text: prose`
      The same six pictures with the words in two languages, checked by three grandmothers after
      the ten o'clock Mass.
    `,
    topics: ['Money advice', 'Languages'],
    licence: 'cc-by-sa',
    core: 'It ends with “come anyway”, in letters as big as the rest.',
    adapts: {
      key: 'what-to-bring',
      whatChanged:
        'The words; and a rent book became a phone, because nobody here has a rent book.',
      why: 'Half of those who need us read the pictures and worry about the words.',
      setting: 'A parish with many families from Timor-Leste',
      coreKept: 'kept',
    },
    uses: [
      {
        by: 'linda.garside',
        at: '203 08:40',
        where: 'Our Lady, Dunmarsh',
        whatHappened: 'Everybody photographs it and sends it on. We have stopped printing.',
        verdict: 'worked',
      },
    ],
  },
  {
    key: 'other-side-of-the-table',
    community: 'food-and-debt-advice',
    by: 'darren.pike',
    at: '135 20:40',
    kind: 'story',
    title: 'From the other side of the table',
    text: prose`
      what its like to sit there with your carrier bag of letters. read it to your volunteers before
      they start, then dont say anything for a minute.
    `,
    topics: ['First visits', 'Volunteers'],
    licence: 'ask-me',
    from: 'debt-scam',
    uses: [
      {
        by: 'beth.ormerod',
        at: '96 21:50',
        where: 'New volunteers at Holy Trinity',
        whatHappened: 'We kept the minute. It went on for four.',
        verdict: 'worked',
      },
    ],
  },
  {
    key: 'bread-service',
    community: 'intergenerational-worship',
    by: 'mary.stopforth',
    at: '340 14:45',
    kind: 'recurring-solution',
    title: 'The bread service',
    text: prose`
      1. Dough first, on every table, before anybody has sat down.
      2. Into the oven during the talk.
      3. Break it warm, then supper.

      Small hands shape it, old hands know when it is ready.
    `,
    links: [{ label: 'Recipe and order', url: 'https://www.example.org/resources/bread-service' }],
    topics: ['All-age worship', 'Meals'],
    licence: 'cc0',
    from: 'int-bread',
    uses: [
      {
        by: 'claire.nuttall',
        at: '318 20:15',
        where: 'Kingsway, with twelve of us',
        whatHappened: 'One loaf between all. The quietest communion I remember.',
        verdict: 'worked',
      },
      {
        by: 'tom.hartley',
        at: '61 20:35',
        where: 'Christ Church, Newfields, on a school hall’s ring main',
        whatHappened: prose`
          Two ovens and the urn tripped the lot before the second hymn. Read in the dark, ate it raw
          in the middle, would need one oven at a time and a longer talk.
        `,
        verdict: 'did-not',
      },
    ],
  },
];
