import { prose } from '../../prose';
import type { ThreadScript } from '../../script.types';

export const ruralThreads: ThreadScript[] = [
  {
    key: 'rural-seven',
    activity: 'seeking-experience',
    by: 'gillian.hurst',
    at: '441 21:20',
    title: 'Seven churches, one of me. How do others stay sane?',
    text: prose`
      I did four services yesterday and could not tell you one word of the fourth. Before I ask the
      bishop anything I'd like to know what **you've stopped doing**. Not what you've started.
    `,
    details: {
      setting:
        'The Sallow Valley benefice: seven parishes, 3,100 people, 340 square miles of lanes and one stipend',
    },
    meToo: ['oliver.finch', 'elspeth.rowan', 'bronwen.hughes'],
    replies: [
      {
        by: 'oliver.finch',
        at: '441 22:15',
        stance: 'supports',
        text: prose`
          We stopped pretending every church has a service every week. First Sunday here, second
          there, all on a tea towel. The tea towel matters: it hangs in every kitchen.
        `,
        thanks: {
          'gillian.hurst': 'A rota on a tea towel is worth two on a website',
          'maureen.stead': '',
        },
        helped: true,
      },
      {
        by: 'hugh.pennington',
        at: '440 09:15',
        stance: 'differs',
        text: prose`
          I take a contrary view. When Wick Abbas went to once a month people did not go elsewhere
          for the other three. They gardened. A short said Matins led by a layman every single
          Sunday at ten has kept fourteen of us together, and asks nothing of you, Rector.
        `,
        thanks: {
          'gillian.hurst': "It asks me to trust you, which I should've done sooner",
          'elspeth.rowan': '',
        },
        helped: true,
      },
      {
        by: 'elspeth.rowan',
        at: '440 19:40',
        stance: 'builds-on',
        text: prose`
          Both are true up here. Weekly in the one place where there's somebody to lead, monthly
          where there isn't, and let it be uneven. It's only clergy who want it tidy.
        `,
        thanks: { 'gillian.hurst': '', 'hugh.pennington': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'gillian.hurst',
      at: '408 20:50',
      outcome: 'learned-from-others',
      learned: prose`
        I've stopped the fourth service and given Hugh the key. Uneven is allowed. Where a lay
        person can lead, keep it weekly; where nobody can, be honest and gather.
      `,
    },
  },
  {
    key: 'rural-rota',
    activity: 'problem-solving',
    by: 'maureen.stead',
    at: '432 10:40',
    title: 'The service rota has defeated me',
    text: prose`
      Seven churches, five Sundays (why are there ever five), two retired clergy who mustn't meet
      and an organist who does three of them if the roads are clear. I start it in March and finish
      it in tears.
    `,
    details: { tried: 'A spreadsheet, a bigger spreadsheet, colours' },
    replies: [
      {
        by: 'ann.goodall',
        at: '432 11:50',
        stance: 'supports',
        text: 'I am the organist. I am sorry about the roads.',
        thanks: { 'maureen.stead': 'Not your doing, my dear' },
      },
      {
        by: 'tim.ashdown',
        at: '431 20:30',
        stance: 'builds-on',
        text: prose`
          Do it like we do the combine: fix the scarce thing first. Put Ann in, then the clergy
          round Ann, then the places round the clergy. You've been starting with the places.
        `,
        thanks: { 'maureen.stead': 'Four hours in place of four weeks!', 'gillian.hurst': '' },
        helped: true,
      },
      {
        by: 'fiona.mackie',
        at: '430 21:00',
        stance: 'builds-on',
        text: prose`
          And let fifth Sundays be one service all together, wherever has the best lunch.
        `,
        thanks: { 'maureen.stead': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'maureen.stead',
      at: '411 11:10',
      outcome: 'solved',
      learned: prose`
        Started from Ann. Fifth Sundays are all together. No tears, and the two gentlemen have not
        met.
      `,
    },
  },
  {
    key: 'rural-mowing',
    activity: 'problem-solving',
    by: 'bill.ackroyd',
    at: '424 18:20',
    title: "Churchyard mowing: I'm 78, there's an acre and a half and it's on a slope",
    text: 'There used to be five of us. The contractor wants £2,600.',
    details: { tried: 'Asking. Sheep (they ate a wreath).' },
    meToo: ['sian.pritchard', 'rosemary.keane'],
    replies: [
      {
        by: 'sian.pritchard',
        at: '423 21:10',
        stance: 'builds-on',
        text: prose`
          Ours is bigger. We cut it in three: paths and new graves fortnightly, old graves four
          times a year, the top bit once, in August, for hay. That left us with a third of the work.
        `,
        thanks: { 'bill.ackroyd': 'A third I can find folk for', 'oliver.finch': '' },
        helped: true,
      },
      {
        by: 'tim.ashdown',
        at: '423 22:00',
        stance: 'asks',
        text: prose`
          Is the parish council paying? For a closed churchyard they may have to take it on. Worth
          looking up whether yours was ever formally closed.
        `,
        thanks: { 'bill.ackroyd': '' },
      },
      {
        by: 'oliver.finch',
        at: '421 09:20',
        text: "Looked. It wasn't. But they've offered £800 anyhow, for the hearse path.",
        thanks: { 'bill.ackroyd': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'bill.ackroyd',
      at: '388 17:50',
      outcome: 'solved',
      learned: prose`
        Three zones, £800 off the council and two lads doing their award on Saturdays. Sheep
        retired.
      `,
    },
  },
  {
    key: 'rural-words',
    activity: 'reusing-assets',
    by: 'elspeth.rowan',
    at: '412 20:10',
    title: "A service of the word that a farmer can lead with ten minutes' notice",
    text: prose`
      One card. Big print. It says when to breathe. There's a space for "what's happened this week",
      which nobody wanted and is now the best bit.
    `,
    details: {
      resourceTitle: 'Ten-minute-notice Matins',
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/resources/ten-minute-matins',
    },
    thanks: { 'hugh.pennington': '', 'gillian.hurst': 'Off to the printers' },
    replies: [
      {
        by: 'hugh.pennington',
        at: '411 08:50',
        stance: 'builds-on',
        text: prose`
          In use at Wick Abbas. I replaced "when to breathe" with a pause of my own and was told by
          my wife to put it back.
        `,
        thanks: { 'elspeth.rowan': '' },
        helped: true,
      },
      {
        by: 'sian.pritchard',
        at: '405 20:30',
        stance: 'builds-on',
        text: prose`
          Made a Welsh one, side by side with yours. Our two languages said it together for the
          first time since the new year.
        `,
        thanks: { 'elspeth.rowan': 'That has made my month', 'bronwen.hughes': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'elspeth.rowan',
      at: '370 20:20',
      outcome: 'adapted',
      learned: prose`
        In five churches, two languages. The "what's happened this week" space should've been there
        since 1662.
      `,
    },
  },
  {
    key: 'rural-parish-share',
    activity: 'building-argument',
    by: 'tim.ashdown',
    at: '402 21:30',
    title: "Telling six PCCs that Sallowford can't go on paying for all seven",
    text: prose`
      We've paid 61% since about 1988. No one decided it. I'd like it to be fair without sounding
      like the rich man and the six Lazaruses.
    `,
    details: {
      decisionSought:
        "Share out the rector's expenses and the parish share by agreed membership rather than by habit",
      fromWhom: 'Six PCCs, in six village halls',
      by: { daysAgo: 330 },
    },
    replies: [
      {
        by: 'hugh.pennington',
        at: '401 10:05',
        stance: 'differs',
        text: prose`
          Wick Abbas will say that Sallowford also has the rector's *time*, the only regular
          Communion and the only lavatory. Membership is not the right measure. Use of the rector
          is.
        `,
        thanks: { 'rosemary.keane': '', 'tim.ashdown': 'Ouch. Correct on the lavatory' },
        helped: true,
      },
      {
        by: 'rosemary.keane',
        at: '401 17:45',
        stance: 'supports',
        text: "Hugh's right, though I wish he'd put it less like a QC.",
      },
      {
        by: 'gillian.hurst',
        at: '400 22:00',
        stance: 'asks',
        text: prose`
          May I say how it feels to be the thing that's used? But I'd rather be counted than
          quarrelled over, go on.
        `,
        thanks: { 'elspeth.rowan': 'Bless you Gillian', 'fiona.mackie': '' },
      },
      {
        by: 'tim.ashdown',
        at: '399 21:15',
        stance: 'builds-on',
        text: prose`
          Half on members and half on services taken? Open books for all seven, on one sheet?
        `,
        thanks: { 'hugh.pennington': 'Acceptable' },
      },
    ],
    closing: {
      by: 'tim.ashdown',
      at: '331 21:00',
      outcome: 'agreed',
      learned: prose`
        Five agreed, one abstained, and nobody has shouted. Half on members, half on services. The
        open sheet did it: no one had *seen* the others' figures, ever.
      `,
    },
  },
  {
    key: 'rural-signal',
    activity: 'information-request',
    by: 'ann.goodall',
    at: '391 11:30',
    title: 'Hymns without an organist, without wi-fi?',
    text: prose`
      When I can't get through, they sing unaccompanied and it goes down a tone a verse. Is there a
      box that just has the hymns in it?
    `,
    details: { whereLooked: 'The hymn machine at the crem' },
    replies: [
      {
        by: 'elspeth.rowan',
        at: '391 19:50',
        stance: 'supports',
        text: prose`
          There is, and we have two. Press a number, it plays. Nothing to connect. Borrow our spare
          for a month.
        `,
        thanks: { 'ann.goodall': '' },
        helped: true,
      },
      {
        by: 'bill.ackroyd',
        at: '390 18:10',
        stance: 'differs',
        text: "I'd sooner go down a tone a verse with real folk than be led by a box.",
        thanks: { 'hugh.pennington': '' },
      },
      {
        by: 'ann.goodall',
        at: '389 12:00',
        stance: 'builds-on',
        text: prose`
          I'm inclined to agree with you both, Bill. Box for funerals, voices on Sundays.
        `,
        thanks: { 'bill.ackroyd': '' },
      },
    ],
    closing: {
      by: 'ann.goodall',
      at: '363 11:20',
      outcome: 'found',
      learned: prose`
        Elspeth's spare box for funerals. For Sundays I've taught three of them to give the note.
      `,
    },
  },
  {
    key: 'rural-visit-moor',
    activity: 'visits',
    by: 'hugh.pennington',
    at: '379 09:40',
    title: 'May I see how Hethermoor runs itself without a resident priest?',
    text: 'I have read about it. I should like to hear the sermon.',
    details: {
      toSee: 'A Sunday led entirely by readers and lay people, and how they settle who does what',
      whoWouldCome: "Myself, and Rosemary if she'll be driven",
    },
    replies: [
      {
        by: 'elspeth.rowan',
        at: '378 20:15',
        stance: 'supports',
        text: prose`
          You'll get the sermon, and then dinner, and then you'll be asked to lead Evensong.
        `,
        thanks: { 'hugh.pennington': '' },
        helped: true,
      },
      {
        by: 'rosemary.keane',
        at: '378 21:05',
        text: "I'll be driven.",
      },
    ],
    closing: {
      by: 'hugh.pennington',
      at: '356 10:20',
      outcome: 'visited',
      learned: prose`
        I was indeed asked to lead Evensong. What I noticed: they meet for twenty minutes after
        lunch each Sunday, *all* of them, and say what went badly. We never do.
      `,
    },
  },
  {
    key: 'rural-funerals',
    activity: 'mapping-knowledge',
    by: 'oliver.finch',
    at: '369 09:30',
    title: "Who knows what when the vicar's away: the map of our seven-plus-four",
    text: prose`
      A family rang about a reserved grave and the only person who knew was under anaesthetic.
    `,
    details: {
      topics: [
        'Where the keys are',
        'Who may take a funeral',
        'Faculties in progress',
        'Which graves are reserved',
        'The alarm codes',
      ],
      whoMightKnow: 'Wardens over 70, one of them in hospital',
    },
    meToo: ['gillian.hurst'],
    replies: [
      {
        by: 'maureen.stead',
        at: '369 10:45',
        stance: 'supports',
        text: "I've a red book. It goes in my handbag. I see now that's not a system.",
        thanks: { 'oliver.finch': '' },
        helped: true,
      },
      {
        by: 'bronwen.hughes',
        at: '368 21:30',
        stance: 'builds-on',
        text: prose`
          Photograph the grave plan, every page, one for the safe and one for a person in another
          village. We lost ours to damp and it took two years and a dowser.
        `,
        thanks: { 'oliver.finch': 'A DOWSER', 'gillian.hurst': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'oliver.finch',
      at: '324 09:50',
      outcome: 'partly-known',
      learned: prose`
        Keys, codes and graves are done for nine of eleven churches. Faculties in progress are still
        in people's heads.
      `,
    },
  },
  {
    key: 'rural-christmas-eve',
    activity: 'coordination-strategy',
    by: 'gillian.hurst',
    at: '361 20:45',
    title: 'Seven crib services on one afternoon: can we plan it together?',
    text: "I'll be in one of them. You'll not know which.",
    details: {
      what: "A crib service any lay team could lead, with the same story and props, at three o'clock in all seven",
      helpWanted: 'Someone per village, straw',
      by: { daysAgo: 337 },
    },
    thanks: { 'elspeth.rowan': '' },
    replies: [
      {
        by: 'simon.ellery',
        at: '361 21:30',
        stance: 'supports',
        text: "I'll draft it and run it past Maureen, who'll cut it.",
        helped: true,
      },
      {
        by: 'maureen.stead',
        at: '360 10:30',
        stance: 'supports',
        text: 'By a half.',
        thanks: { 'simon.ellery': '' },
      },
      {
        by: 'tim.ashdown',
        at: '359 20:50',
        text: 'Straw: as much as you like. Also one calf, if well behaved.',
        thanks: { 'gillian.hurst': 'The calf is in' },
        helped: true,
      },
    ],
    closing: {
      by: 'gillian.hurst',
      at: '322 20:30',
      outcome: 'made-together',
      learned: prose`
        Seven services, twenty-three leaders, most of them first-timers. I was in Coldaston, with
        the calf. What I learnt: people will lead if it's written down and somebody else is doing it
        at the very same moment.
      `,
    },
  },
  {
    key: 'rural-readers-letter',
    activity: 'discussing-developments',
    by: 'elspeth.rowan',
    at: '312 20:05',
    title: '"Focal ministers": a proposal from the diocese',
    text: prose`
      A named lay person in each village who's the church's public face. Part of me cheers. Part of
      me thinks it's what we've done for forty years, with a lanyard.
    `,
    details: {
      source: 'Every Place a Face: a discussion paper',
      issuer: 'Our diocese',
      sourceUrl: 'https://www.example.org/every-place-a-face',
      issuedOn: { daysAgo: 319 },
    },
    replies: [
      {
        by: 'bronwen.hughes',
        at: '311 21:15',
        stance: 'supports',
        text: prose`
          We're a year ahead of you in our diocese. It's good if they're *given* something:
          training, petrol, a line to someone at night.
        `,
        thanks: { 'elspeth.rowan': '' },
      },
      {
        by: 'hugh.pennington',
        at: '310 09:10',
        stance: 'differs',
        text: prose`
          I am against titles. The minute somebody is "the face", the other thirteen sit down.
        `,
        thanks: { 'bill.ackroyd': '' },
        helped: true,
      },
      {
        by: 'gillian.hurst',
        at: '310 22:10',
        stance: 'differs',
        text: prose`
          I'd argue back, Hugh: without a title the family with the dead baby rings me, forty
          minutes off, and not you, who live next door.
        `,
        thanks: { 'hugh.pennington': 'I had no answer to that', 'elspeth.rowan': '' },
        helped: true,
      },
      {
        by: 'hugh.pennington',
        at: '309 09:00',
        stance: 'builds-on',
        text: prose`
          Then a number and not a face. One phone, passed about weekly among those willing.
        `,
        thanks: { 'gillian.hurst': '', 'elspeth.rowan': '' },
      },
    ],
    closing: {
      by: 'elspeth.rowan',
      at: '281 20:15',
      outcome: 'differing-views',
      learned: prose`
        We sent back: yes to someone near at hand, given petrol and training; split on the title.
        The parish phone, passed round weekly, came out of an honest argument, and it's been rung
        eleven times.
      `,
    },
  },
  {
    key: 'rural-tower-crack',
    activity: 'problem-solving',
    by: 'rosemary.keane',
    at: '298 17:20',
    title: 'Crack in the tower you can put a hand in',
    text: prose`
      No money (see elsewhere). No mains water, so no hose either. Inspecting architect can come in
      May.
    `,
    details: { tried: 'Measuring it with a hymn book' },
    replies: [
      {
        by: 'fiona.mackie',
        at: '298 20:40',
        stance: 'builds-on',
        text: prose`
          Put glass tell-tales across it *today* with a dab of plaster and write the date on. If the
          glass snaps, ring him at home.
        `,
        thanks: { 'rosemary.keane': '' },
        helped: true,
      },
      {
        by: 'hugh.pennington',
        at: '297 09:30',
        stance: 'supports',
        text: prose`
          I've found the 1931 faculty in the chest. It mentions the crack. It was two fingers then.
        `,
        thanks: { 'rosemary.keane': "So it's gained a finger in ninety years. I shall sleep." },
        helped: true,
      },
    ],
    closing: {
      by: 'rosemary.keane',
      at: '203 17:45',
      outcome: 'solved',
      learned: prose`
        Tell-tales unbroken in three months; architect says leave it and look yearly. Old papers are
        part of the fabric.
      `,
    },
  },
  {
    key: 'rural-lay-comm',
    activity: 'growing-confidence',
    by: 'simon.ellery',
    at: '287 21:25',
    title: "Would you take a home visit from me in the vicar's place?",
    text: prose`
      Trying an idea. I'm 52, I fix tractors. I visit two old fellows already for their machinery.
      Could I do it *as church*, or does it spoil it if I say so?
    `,
    details: {},
    replies: [
      {
        by: 'elspeth.rowan',
        at: '286 20:00',
        stance: 'supports',
        text: 'Say so at the end, not the start. "I\'ll remember you on Sunday". They\'ll know.',
        thanks: { 'simon.ellery': '' },
        helped: true,
      },
      {
        by: 'gillian.hurst',
        at: '286 22:20',
        stance: 'supports',
        text: "I'd commission you tomorrow. And it isn't in place of me, I was never there.",
        thanks: { 'simon.ellery': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'simon.ellery',
      at: '259 21:00',
      outcome: 'going-ahead',
      learned: 'Six visits now, one of them with no tractor at all.',
    },
  },
  {
    key: 'rural-faq',
    activity: 'documenting-projects',
    by: 'maureen.stead',
    at: '276 10:20',
    title: 'What a new churchwarden needs in the first week',
    text: prose`
      No training till June and she started on Monday. Let's write it. Mine: where the stopcock is,
      who to ring before touching a tree, never sign for coal.
    `,
    details: {},
    thanks: { 'fiona.mackie': '' },
    replies: [
      {
        by: 'fiona.mackie',
        at: '276 19:30',
        stance: 'builds-on',
        text: prose`
          What you're responsible for and what you only *feel* responsible for. Two lists.
        `,
        thanks: { 'maureen.stead': '' },
        helped: true,
      },
      {
        by: 'oliver.finch',
        at: '275 09:15',
        stance: 'supports',
        text: 'Where the registers are. Not to lend them to a nice man doing his family tree.',
        helped: true,
      },
      {
        by: 'bill.ackroyd',
        at: '274 18:00',
        text: 'How to say no to the bellringers.',
        thanks: { 'maureen.stead': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'maureen.stead',
      at: '240 10:30',
      outcome: 'faq-made',
      learned: prose`
        One side of A4, twelve questions. The new warden at Coldaston says that the two lists
        stopped her resigning.
      `,
    },
  },
  {
    key: 'rural-car-share',
    activity: 'coordination-strategy',
    by: 'bronwen.hughes',
    at: '253 21:10',
    title: "Lifts to one another's services, across the border if need be",
    text: prose`
      Four of our people haven't been to a service of more than eleven in ten years. It'd cheer them
      no end to be lost in a crowd of thirty.
    `,
    details: {
      what: 'A standing list of spare seats for fifth Sundays and festivals',
      helpWanted: 'Drivers. Someone whose phone works in the valley.',
      by: { daysAgo: 220 },
    },
    replies: [
      {
        by: 'angela.trott',
        at: '252 18:20',
        stance: 'supports',
        text: 'Six seats from Sallowford end.',
        thanks: { 'bronwen.hughes': '' },
        helped: true,
      },
      {
        by: 'sian.pritchard',
        at: '251 20:45',
        stance: 'supports',
        text: "My phone works if I stand on the tank. I'll keep the list.",
        thanks: { 'bronwen.hughes': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'bronwen.hughes',
      at: '216 20:40',
      outcome: 'made-together',
      learned: prose`
        Thirty-eight of us at Tarn Mickle. Mair said she'd forgotten what a bass section was.
      `,
    },
  },
  {
    key: 'rural-wedding-fee',
    activity: 'information-request',
    by: 'angela.trott',
    at: '231 18:30',
    title: 'What may we charge a couple for, and what not?',
    text: 'Barn wedding firm keeps asking for our "package".',
    details: {
      whereLooked: 'The table of fees, which is for people who understand the table of fees',
    },
    replies: [
      {
        by: 'maureen.stead',
        at: '231 19:40',
        stance: 'supports',
        text: prose`
          The statutory fee is the statutory fee. On top you can charge only for extras they choose
          (bells, organ, heating, flowers) and you have to say so in writing first. There is no
          package.
        `,
        thanks: { 'angela.trott': '' },
        helped: true,
      },
      {
        by: 'ann.goodall',
        at: '230 11:15',
        text: 'The organ is an extra. The organist is a human being. Please put both.',
        thanks: { 'angela.trott': 'Both are now on the sheet' },
      },
    ],
    closing: {
      by: 'angela.trott',
      at: '209 18:40',
      outcome: 'found',
      learned: "One sheet: what's set, and what's chosen.",
    },
  },
  {
    key: 'rural-hay-meadow',
    activity: 'reusing-assets',
    by: 'sian.pritchard',
    at: '219 21:00',
    title: 'The three-zone mowing plan, as a map you can draw on',
    text: 'Bill asked how we drew it so here it is, blank, with the key in both languages.',
    details: {
      resourceTitle: 'Three-zone churchyard plan',
      resourceKind: 'recurring-solution',
      resourceUrl: 'https://www.example.org/resources/three-zone-churchyard',
    },
    thanks: { 'bill.ackroyd': '', 'fiona.mackie': '' },
    replies: [
      {
        by: 'fiona.mackie',
        at: '218 20:00',
        stance: 'builds-on',
        text: prose`
          Added a fourth colour: "ask the family first". You'll see why elsewhere on this site.
        `,
        thanks: { 'sian.pritchard': 'That was missing and I knew it' },
        helped: true,
      },
      {
        by: 'bill.ackroyd',
        at: '215 18:30',
        stance: 'supports',
        text: 'On the shed door, laminated, already muddy.',
      },
    ],
    closing: {
      by: 'sian.pritchard',
      at: '180 20:50',
      outcome: 'adapted',
      learned: "Fiona's fourth colour is in everybody's copy now.",
    },
  },
  {
    key: 'rural-night-phone',
    activity: 'seeking-experience',
    by: 'elspeth.rowan',
    at: '193 20:20',
    title: 'The parish phone rings at 2am. Anyone else carrying one?',
    text: prose`
      It's a good thing and it's a heavy one. Two of us had a bad night each and told nobody till
      after.
    `,
    details: { setting: 'Moor parishes, four of us in turn' },
    meToo: ['simon.ellery'],
    replies: [
      {
        by: 'gillian.hurst',
        at: '192 21:50',
        stance: 'supports',
        text: prose`
          Whoever had it ring calls me in the morning. Not to report, just so that it's been told. I
          should've set that up when we began and I'm sorry I didn't.
        `,
        thanks: { 'elspeth.rowan': '' },
        helped: true,
      },
      {
        by: 'hugh.pennington',
        at: '191 09:20',
        stance: 'builds-on',
        text: prose`
          And a spell off for anybody who has had a hard one. I was in the service, we did that
          without a fuss.
        `,
        thanks: { 'elspeth.rowan': '', 'simon.ellery': '' },
      },
    ],
    closing: {
      by: 'elspeth.rowan',
      at: '171 20:30',
      outcome: 'learned-from-others',
      learned: 'A call next morning and a week off. The carrying needs carrying.',
    },
  },
  {
    key: 'rural-patronal',
    activity: 'problem-solving',
    by: 'tim.ashdown',
    at: '176 21:40',
    title: "Treasurer in five of seven is the same man and it's me",
    text: "Lambing's done but I've four sets of accounts to examine by the end of the month.",
    details: { tried: 'Resigning. They clapped and re-elected me.' },
    replies: [
      {
        by: 'maureen.stead',
        at: '175 10:30',
        stance: 'supports',
        text: "I can take in the bills and put them in order. I'm no use with the sums.",
        thanks: { 'tim.ashdown': '' },
      },
      {
        by: 'fiona.mackie',
        at: '174 20:10',
        stance: 'builds-on',
        text: prose`
          One bookkeeper paid by all seven, few hours a month. Cheaper than losing you. I'll bring
          it to the next joint meeting.
        `,
        thanks: { 'tim.ashdown': "If it happens I'll buy the lunch" },
      },
      {
        by: 'hugh.pennington',
        at: '173 09:45',
        stance: 'differs',
        text: prose`
          Paying for what was always given is a one-way street. I'd look again for volunteers first.
        `,
      },
      {
        by: 'tim.ashdown',
        at: '172 22:00',
        text: "With respect Hugh, where? I've looked in every barn.",
      },
    ],
  },
  {
    key: 'rural-gillian-news',
    activity: 'coordination-strategy',
    by: 'gillian.hurst',
    at: '158 20:30',
    title: 'Before I go quiet: what do we want kept?',
    text: prose`
      Doctor's orders, three months at the least. Nothing frightening, just the sum of a good many
      lanes. I'd hate for this to stop. It's kept me going.
    `,
    details: {
      what: "A short list of what this group keeps going while I'm on sick leave, and who sees to it",
      helpWanted: 'Somebody to look in here weekly in my place',
      by: { daysAgo: 130 },
    },
    thanks: {
      'elspeth.rowan': '',
      'maureen.stead': 'Rest. We mean it.',
      'bronwen.hughes': '',
      'hugh.pennington': '',
      'tim.ashdown': '',
    },
    replies: [
      {
        by: 'hugh.pennington',
        at: '157 09:05',
        stance: 'supports',
        text: 'Go and rest. The villages will manage and will tell you that they did not.',
        thanks: { 'gillian.hurst': '' },
      },
      {
        by: 'elspeth.rowan',
        at: '156 20:15',
        stance: 'supports',
        text: "We'll all keep an eye on it.",
      },
      {
        by: 'oliver.finch',
        at: '155 09:30',
        stance: 'supports',
        text: "I'll try, though I'm moving in the summer myself.",
      },
    ],
  },
  {
    key: 'rural-last-rota',
    activity: 'reusing-assets',
    by: 'maureen.stead',
    at: '146 10:30',
    title: "Summer rota, made Tim's way, for copying",
    text: 'With a note on what to do when Ann is on her holidays.',
    details: {
      resourceTitle: 'Rota with the scarce thing first',
      resourceKind: 'recurring-solution',
      resourceUrl: 'https://www.example.org/resources/scarce-first-rota',
    },
    replies: [
      {
        by: 'ann.goodall',
        at: '145 11:40',
        stance: 'supports',
        text: "Cornwall, if anyone's asking, and no I shan't be looking.",
      },
      {
        by: 'bronwen.hughes',
        at: '143 21:00',
        stance: 'supports',
        text: 'Borrowed. Works with two organists as well, you just worry about both.',
        thanks: { 'maureen.stead': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'maureen.stead',
      at: '132 10:20',
      outcome: 'used',
      learned: "St Teilo's are using it.",
    },
  },
  {
    key: 'rural-oak',
    activity: 'information-request',
    by: 'bill.ackroyd',
    at: '134 18:15',
    title: 'Big bough down across the table tombs: who do I ring?',
    text: 'It says "before touching a tree". It\'s touched itself.',
    details: { whereLooked: "Maureen's one-side-of-A4" },
    replies: [
      {
        by: 'fiona.mackie',
        at: '134 19:05',
        stance: 'supports',
        text: prose`
          Photographs, tape round it, archdeacon's office in the morning. You may clear what's
          dangerous. Don't lift the stones.
        `,
        thanks: { 'bill.ackroyd': '' },
        helped: true,
      },
      {
        by: 'oliver.finch',
        at: '133 08:40',
        stance: 'supports',
        text: prose`
          I've rung them for you, Bill. My last official act I think. It has been a privilege being
          your curate.
        `,
        thanks: { 'bill.ackroyd': 'God go with you lad' },
      },
    ],
    closing: {
      by: 'bill.ackroyd',
      at: '127 18:40',
      outcome: 'found',
      learned: "Archdeacon's office in the morning. They were grand.",
    },
  },
  {
    key: 'rural-harvest-who',
    activity: 'coordination-strategy',
    by: 'simon.ellery',
    at: '119 21:20',
    title: 'Harvest suppers: seven or one this year?',
    text: 'Just wondering who decides at present.',
    details: {
      what: 'One harvest supper for the whole benefice, or a plan for seven',
      helpWanted: 'Someone who knows what Gillian had in mind',
      by: { daysAgo: 55 },
    },
  },
  {
    key: 'rural-vacancy-cover',
    activity: 'seeking-experience',
    by: 'rosemary.keane',
    at: '113 17:30',
    title: 'No Communion here since June. What are others doing?',
    text: prose`
      I don't want to make a fuss, with Gillian poorly. But it's been nine weeks and two of ours are
      very old. Is somebody taking extended Communion round?
    `,
    details: { setting: "Wick Abbas, fourteen on a Sunday with Hugh's Matins" },
    meToo: ['angela.trott'],
  },
  {
    key: 'rural-anyone',
    activity: 'problem-solving',
    by: 'sian.pritchard',
    at: '104 20:50',
    title: 'Is anyone still here?',
    text: prose`
      We'd like to do the joint service again in the autumn and I don't know whom to ask now at the
      Sallow end. A line from anybody would do.
    `,
    details: {
      tried: "Looking in each week. I've the phone list from the car share if that's a help.",
    },
  },
];
