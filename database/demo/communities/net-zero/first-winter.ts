import { prose } from '../../prose';
import type { ThreadScript } from '../../script.types';

export const firstWinter: ThreadScript[] = [
  {
    key: 'nz-grade-one-nave',
    activity: 'problem-solving',
    by: 'graham.pell',
    at: '452 20:15',
    title: 'Heat pump in a Grade I nave: everyone says no, nobody says why',
    text: prose`
      I'll start. Our oil boiler is 31 years old and the man who services it has retired to Spain.
      We have a Norman nave, eleven metres to the wall plate, stone floor, no insulation and never
      will have.

      Every time I say "heat pump" somebody sucks their teeth. I don't want teeth sucked. I want to
      know **which bit** doesn't work: the building, the electricity supply, the listing or the
      money?
    `,
    details: { tried: "Two consultants. One wouldn't come inside because it was cold." },
    meToo: ['bronwen.hughes', 'jean.thackray'],
    replies: [
      {
        by: 'james.otter',
        at: '451 09:40',
        stance: 'builds-on',
        text: prose`
          Take the four in order. The building will work at a low temperature if you stop trying to
          heat eleven metres of air. The supply is probably single phase and you should ask your
          network operator before anyone draws anything. The listing is about where the outdoor unit
          stands and what pipes do to the floor, not about the principle. The money depends wholly
          on the first two.
        `,
        thanks: { 'graham.pell': 'First straight answer in two years.', 'alison.whitby': '' },
        helped: true,
      },
      {
        by: 'martin.croft',
        at: '451 12:35',
        stance: 'asks',
        text: prose`
          Do you know how many hours a week the nave is actually warm for people, as against how
          many hours the boiler runs? At our Meeting House those two numbers were embarrassingly far
          apart.
        `,
      },
      {
        by: 'graham.pell',
        at: '451 21:05',
        text: 'Four hours of people. Nineteen of boiler. I take the point.',
      },
      {
        by: 'priya.nair',
        at: '450 19:50',
        stance: 'differs',
        text: prose`
          I'd gently challenge the premise. For four hours a week in a building you can't insulate,
          a heat pump is an expensive way to warm the roof. **Heat the people first**: under-pew
          panels or heated cushions, then see what load is left. You may find there's nothing for
          the heat pump to do.
        `,
        thanks: {
          'graham.pell': "Didn't like it. Was right.",
          'ruth.okafor': 'For disagreeing so kindly with our very first post',
          'james.otter': '',
        },
        helped: true,
      },
      {
        by: 'james.otter',
        at: '449 10:15',
        stance: 'differs',
        text: prose`
          For comfort I agree with Priya; for the fabric I do not, quite. A building with wall
          paintings and an organ wants steady conservation heat, and that is exactly what a small
          heat pump does well. The two systems have different jobs.
        `,
        thanks: { 'martin.croft': '' },
      },
    ],
    closing: {
      by: 'graham.pell',
      at: '421 20:30',
      outcome: 'partly-solved',
      learned: prose`
        We asked the wrong question. Comfort for four hours and steady background heat for the
        fabric are two jobs and want two answers. Metering first, then panels, and a **small** heat
        pump for the background only if the numbers stand up.
      `,
    },
  },
  {
    key: 'nz-welcome-knowledge',
    activity: 'mapping-knowledge',
    by: 'ruth.okafor',
    at: '450 18:30',
    title: 'What do we already know between us, and where are the holes?',
    text: prose`
      Welcome, all eleven of us! Before we start asking, could each of you say in two lines **what
      you have done**, **what you wish you knew**, and **what you'd happily be rung up about**? I'll
      keep the list.

      Me: I've done draught-proofing and a great many meetings. I wish I understood tariffs.
    `,
    details: {
      topics: [
        'Heating old buildings',
        'Electricity supply and metering',
        'Faculty and consents',
        'Grants and loans',
        'Bringing people along',
        'Churchyards and land',
      ],
      whoMightKnow: 'Anyone who has had one of these actually finished, rather than minuted',
    },
    replies: [
      {
        by: 'derek.stubbs',
        at: '450 20:40',
        text: prose`
          Done: LED lights everywhere including the cupboard nobody could find the switch to. Wish:
          a boiler that lasts till I don't. Ring me about: caretakers, keys and persuading trustees
          with cake.
        `,
        thanks: { 'ruth.okafor': '', 'colin.aldous': 'cake is policy now' },
      },
      {
        by: 'colin.aldous',
        at: '449 08:10',
        text: prose`
          Solar on a flat roof, four years in. Happy to be rung. Know nothing about listed anything.
        `,
      },
      {
        by: 'bronwen.hughes',
        at: '448 21:20',
        stance: 'builds-on',
        text: prose`
          Done: nothing that cost money. Wish: to know what a parish with eleven people and a
          leaking vestry is supposed to do about net zero. I say that without sarcasm. Mostly.
        `,
        thanks: { 'helen.marchetti': 'You said what I was thinking', 'ruth.okafor': '' },
      },
      {
        by: 'martin.croft',
        at: '447 07:50',
        text: prose`
          I meter things. I have four years of half-hourly readings from one small building and
          would be delighted if anybody ever asked to see them.
        `,
        helped: true,
      },
    ],
    closing: {
      by: 'ruth.okafor',
      at: '425 19:15',
      outcome: 'partly-known',
      learned: prose`
        We are strong on lighting, metering and solar; thin on consents; and nobody at all knows
        about three-phase supplies or about very small rural churches. Those two are our first real
        gaps.
      `,
    },
  },
  {
    key: 'nz-meter-sheet',
    activity: 'reusing-assets',
    by: 'martin.croft',
    at: '440 13:10',
    title: 'A meter reading sheet that a steward will actually fill in',
    text: prose`
      Ours has five columns and lives on a string by the meter, with a pencil on another string. The
      pencil matters more than the columns.

      Please take it, change it and tell me what you changed.
    `,
    details: {
      resourceTitle: 'One-page weekly meter sheet',
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/resources/meter-sheet',
    },
    thanks: { 'ruth.okafor': 'We printed it the same night', 'keith.lomas': '' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '439 12:20',
        stance: 'builds-on',
        text: prose`
          Adapted for a building with five users: I added "who was in" and it turns out the gas
          peaks are all the karate club. They do it in bare feet, poor things.
        `,
        thanks: { 'martin.croft': '"Who was in" should have been there from the start' },
        helped: true,
      },
      {
        by: 'alison.whitby',
        at: '437 20:05',
        stance: 'supports',
        text: prose`
          Using it at St Oswald's from this Sunday. The vergers have asked whether the pencil can be
          a pen.
        `,
      },
      {
        by: 'jean.thackray',
        at: '430 17:45',
        stance: 'asks',
        text: prose`
          Our meter is inside the locked nursery. Has anyone persuaded a tenant to do the reading?
        `,
      },
      {
        by: 'derek.stubbs',
        at: '430 21:10',
        text: prose`
          Ask them to photograph it when they lock up on Friday. Takes four seconds, date-stamped,
          no ladder.
        `,
        thanks: { 'jean.thackray': '' },
      },
    ],
    closing: {
      by: 'martin.croft',
      at: '398 19:20',
      outcome: 'adapted',
      learned: prose`
        Three churches are using it and two changed it for the better. The column that teaches you
        most is not about energy at all but about who was in the building.
      `,
    },
  },
  {
    key: 'nz-faculty-list',
    activity: 'information-request',
    by: 'jean.thackray',
    at: '436 16:20',
    title: "What needs a faculty and what doesn't?",
    text: prose`
      Our PCC would like to change twenty light fittings and put in a bicycle rack. I've read about
      List A and List B and I think one of them is a permission from the archdeacon and the other
      isn't a permission at all?
    `,
    details: { whereLooked: 'The diocesan website, which sent me to a page that sent me back' },
    replies: [
      {
        by: 'james.otter',
        at: '436 18:55',
        stance: 'supports',
        text: prose`
          List A: no permission needed provided you keep to the conditions. List B: the archdeacon's
          written consent, usually within a few weeks. Anything else: a faculty. Like-for-like lamps
          are generally A, changing the fittings in a listed church is where people come unstuck.
          Write to the DAC secretary *before* you choose the fittings; they are human and like to be
          asked.
        `,
        thanks: {
          'jean.thackray': "I've stuck this inside the vestry cupboard",
          'fiona.mackie': '',
        },
        helped: true,
      },
      {
        by: 'helen.marchetti',
        at: '435 07:30',
        text: "And the bicycle rack? I've promised the youth group.",
      },
      {
        by: 'james.otter',
        at: '435 09:05',
        text: prose`
          On the tarmac, B in all likelihood. On the grass, think about who is buried there.
        `,
        thanks: { 'helen.marchetti': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'jean.thackray',
      at: '410 16:40',
      outcome: 'found',
      learned: prose`
        The archdeacon's consent for the rack came in nineteen days. The DAC secretary suggested a
        better lamp than the one we'd chosen, so asking early saved us money as well as trouble.
      `,
    },
  },
  {
    key: 'nz-pcc-solar-vote',
    activity: 'building-argument',
    by: 'helen.marchetti',
    at: '428 21:15',
    title: 'Our PCC votes on solar in three weeks and I can count',
    text: prose`
      I make it six for, five against and three who will agree with whoever spoke last. The fear
      isn't money exactly; it's "we'll be the PCC that spent the reserves and then the roof went".

      How have you taken people with you *honestly*?
    `,
    details: {
      decisionSought: 'Approve up to £24,000 from reserves for panels on the flat roof',
      fromWhom: "St Aidan's PCC, fourteen people",
      by: { daysAgo: 405 },
    },
    meToo: ['anil.desai'],
    replies: [
      {
        by: 'colin.aldous',
        at: '427 08:20',
        stance: 'builds-on',
        text: prose`
          We were asked the same. I brought the roofer, not the solar man. He told the meeting the
          roof had twelve good years and put it in writing. Vote was unanimous, which for us is
          alarming.
        `,
        thanks: { 'helen.marchetti': 'Booked our roofer for the 14th!' },
        helped: true,
      },
      {
        by: 'anil.desai',
        at: '426 20:45',
        stance: 'differs',
        text: prose`
          As a treasurer I'd have voted against, and not from timidity. A single vote on £24k is all
          or nothing. Ask for a smaller decision: £600 for a structural survey and three quotes,
          with a date to come back. Nobody's reserves go anywhere, and the doubters get their facts.
        `,
        thanks: {
          'helen.marchetti': 'This changed my paper entirely',
          'alison.whitby': 'Treasurers unite',
        },
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '425 13:05',
        stance: 'differs',
        text: prose`
          Sorry but I think slicing it small is how churches spend nine years on a thing. The young
          people in our place would have left the room. If you believe in it, say so and ask for it.
        `,
        thanks: { 'samuel.adeyemi': '' },
      },
      {
        by: 'helen.marchetti',
        at: '425 22:05',
        text: "I'm honestly torn between those two. Both sting.",
      },
      {
        by: 'ruth.okafor',
        at: '424 19:40',
        stance: 'builds-on',
        text: prose`
          Could it be both? Say out loud that you want the panels and why, *then* ask only for the
          survey. Conviction about where, patience about when.
        `,
        thanks: { 'yetunde.bello': 'I can live with that', 'anil.desai': '' },
      },
    ],
    closing: {
      by: 'helen.marchetti',
      at: '403 21:50',
      outcome: 'agreed',
      learned: prose`
        Eleven for, two against, one asleep. I told them plainly what I hoped for and asked only for
        the survey and quotes. What moved the doubters was the roofer's letter; what moved **me**
        was learning that people who vote no are often protecting something worth protecting.
      `,
    },
  },
  {
    key: 'nz-cold-complaints',
    activity: 'seeking-experience',
    by: 'alison.whitby',
    at: '415 12:50',
    title: 'Has anybody lowered the thermostat and lived to tell the tale?',
    text: prose`
      We went from 19 to 16 on Sundays. I have had four letters, one of them anonymous and one of
      them from my mother.
    `,
    details: { setting: 'Market town, average age 71, vocal' },
    meToo: ['jean.thackray', 'keith.lomas', 'patricia.lowe'],
    replies: [
      {
        by: 'keith.lomas',
        at: '414 09:30',
        stance: 'supports',
        text: prose`
          We did it half a degree a month and told nobody. I'm not proud of it, but nobody noticed
          until the treasurer announced the saving.
        `,
      },
      {
        by: 'martin.croft',
        at: '414 18:45',
        stance: 'differs',
        text: prose`
          I would not do it by stealth. When people discover it they stop trusting the
          thermometer *and* you. We put a large dial on the wall, agreed a number together in November, and
          anyone may move the agenda but not the knob.
        `,
        thanks: { 'alison.whitby': 'A big honest dial. Ordered.', 'ruth.okafor': '' },
        helped: true,
      },
      {
        by: 'keith.lomas',
        at: '413 08:15',
        text: 'Fair. The big dial is better than my method.',
        thanks: { 'martin.croft': 'Graciously said' },
      },
      {
        by: 'bronwen.hughes',
        at: '412 20:55',
        stance: 'builds-on',
        text: prose`
          Blankets. Not grubby ones: proper wool, folded on every pew end, washed by somebody who
          likes washing. People who have been *given* something don't write letters.
        `,
        helped: true,
      },
    ],
    closing: {
      by: 'alison.whitby',
      at: '372 20:10',
      outcome: 'learned-from-others',
      learned: prose`
        Do it in the open. We agreed 17 with a dial everyone can see and thirty blankets. The
        letters stopped. My mother has taken two of the blankets home.
      `,
    },
  },
  {
    key: 'nz-bronwen-small',
    activity: 'growing-confidence',
    by: 'bronwen.hughes',
    at: '401 21:40',
    title: 'Is it daft to turn the heating off altogether?',
    text: prose`
      Just checking an idea before I say it aloud at the vestry meeting. We are eleven on a good
      week. From January to Easter, could we simply **move into the schoolroom**, leave the church
      to its own temperature, and open it at Easter like a present?

      I can hear old Mr Rees already.
    `,
    details: {},
    replies: [
      {
        by: 'fiona.mackie',
        at: '400 07:40',
        stance: 'supports',
        text: prose`
          We've done it at one of our seven for three winters. Tell them it's what their great
          grandparents did. It's even true.
        `,
        thanks: { 'bronwen.hughes': '' },
        helped: true,
      },
      {
        by: 'james.otter',
        at: '400 10:20',
        stance: 'asks',
        text: prose`
          What happens to the organ and the books? An unheated church is usually fine if it
          is *ventilated*. Shut up tight is what does the harm. Open it on dry days and take the hymn
          books with you.
        `,
        thanks: { 'bronwen.hughes': 'Would never have thought of the books' },
        helped: true,
      },
      {
        by: 'helen.marchetti',
        at: '399 19:25',
        stance: 'supports',
        text: 'Not daft! Easter like a present is a sermon already. May I steal it?',
      },
    ],
    closing: {
      by: 'bronwen.hughes',
      at: '378 20:35',
      outcome: 'going-ahead',
      learned: prose`
        The vestry said yes, seven to nil, and Mr Rees said why has it taken us forty years. Dry-day
        airing rota has three names on it.
      `,
    },
  },
  {
    key: 'nz-visit-kingsway',
    activity: 'visits',
    by: 'priya.nair',
    at: '396 13:20',
    title: "Could a few of us come and look at Kingsway's roof?",
    text: prose`
      Colin, you've said "happy to be rung" twice. Would you be happy to be **invaded**? A Saturday
      morning would suit us best.
    `,
    details: {
      toSee: 'Four years of solar on a city roof, the inverter cupboard and the bills',
      whoWouldCome:
        'Four or five, two of them treasurers who need to see the bills with their own eyes',
    },
    meToo: ['helen.marchetti'],
    replies: [
      {
        by: 'colin.aldous',
        at: '396 17:30',
        stance: 'supports',
        text: prose`
          Come on the 24th at ten. Bring flat shoes. I'll do bacon rolls and a vegetarian
          equivalent.
        `,
        thanks: { 'priya.nair': '', 'derek.stubbs': 'You had me at rolls' },
        helped: true,
      },
      {
        by: 'anil.desai',
        at: '395 21:00',
        stance: 'asks',
        text: prose`
          May I see the actual export statements and not a summary? I'm not being difficult, I just
          know what summaries are.
        `,
      },
      {
        by: 'colin.aldous',
        at: '394 07:55',
        text: 'You may have the shoebox.',
        thanks: { 'anil.desai': '' },
      },
    ],
    closing: {
      by: 'priya.nair',
      at: '380 17:10',
      outcome: 'visited',
      learned: prose`
        Seven of us went. Things nobody had told us: the pigeons, the cleaning, and that the daytime
        quiet hour uses almost everything the roof makes. Panels suit a building that is used by
        day. Sunday-only churches should think much harder.
      `,
    },
  },
  {
    key: 'nz-carbon-word',
    activity: 'discussing-developments',
    by: 'helen.marchetti',
    at: '388 20:20',
    title: "The synod's new net zero route map: hope or homework?",
    text: prose`
      It came round on Monday, forty-two pages. I like its honesty that not every church will get
      there by the same road. I'm less sure about the **annual return**. What do others make of it?
    `,
    details: {
      source: 'Routes to net zero: a guide for parishes',
      issuer: 'Our diocesan synod',
      sourceUrl: 'https://www.example.org/routes-to-net-zero',
      issuedOn: { daysAgo: 394 },
    },
    replies: [
      {
        by: 'graham.pell',
        at: '388 22:00',
        stance: 'differs',
        text: prose`
          Forty-two pages and not one about a building without mains gas or a car park. I counted.
        `,
        thanks: { 'fiona.mackie': 'Nor a bus' },
      },
      {
        by: 'samuel.adeyemi',
        at: '387 13:15',
        stance: 'supports',
        text: prose`
          We are Baptist so nobody sends us anything, and I must say I'm jealous! A page telling you
          what to do first is a gift. Page 9 is very good.
        `,
      },
      {
        by: 'jean.thackray',
        at: '387 16:30',
        stance: 'asks',
        text: prose`
          Does anybody know who is meant to fill in the return? Ours came addressed to a
          churchwarden who died in 2019.
        `,
      },
      {
        by: 'martin.croft',
        at: '386 18:00',
        stance: 'differs',
        text: prose`
          I disagree with Graham, with affection. The first year's return will be rubbish everywhere
          and that is the point: you measure to find out where you don't know. I'd do it badly and
          on time.
        `,
        thanks: { 'helen.marchetti': '' },
        helped: true,
      },
      {
        by: 'graham.pell',
        at: '385 20:45',
        stance: 'builds-on',
        text: prose`
          I'll concede the return if somebody concedes the rural pages. I have drafted two and a
          half.
        `,
        thanks: {
          'fiona.mackie': 'Please send them up the line',
          'martin.croft': 'Conceded, gladly',
        },
      },
    ],
    closing: {
      by: 'helen.marchetti',
      at: '352 20:00',
      outcome: 'differing-views',
      learned: prose`
        We agree the first return should be done roughly and on time. We still differ on whether the
        guide takes small rural churches seriously. Graham and Fiona sent their two and a half pages
        to the diocese, who have asked to meet them: so the grumble turned into a contribution.
      `,
    },
  },
  {
    key: 'nz-karate-tariff',
    activity: 'problem-solving',
    by: 'derek.stubbs',
    at: '379 19:55',
    title: "Five users, one bill, and the karate club thinks it's subsidising the choir",
    text: prose`
      We charge by the hour, flat. Gas has gone up such that the hall loses money on every booking
      before 4pm in winter. I need a scheme that's fair, simple and doesn't need me to be there with
      a clipboard.
    `,
    details: { tried: 'A spreadsheet. It started an argument about the spreadsheet.' },
    replies: [
      {
        by: 'priya.nair',
        at: '378 12:40',
        stance: 'builds-on',
        text: prose`
          Two parts: a base rate per hour, plus a *heating hour* only if they press the button. Put
          in a push timer that runs sixty minutes. People who can see the cost choose differently,
          karate especially.
        `,
        thanks: { 'derek.stubbs': 'Button ordered. It is big and red.' },
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '378 14:00',
        stance: 'differs',
        text: prose`
          Careful. Our lunch club is mostly pensioners who'd sit in their coats before pressing a
          button that costs someone money. Fair isn't always the same price.
        `,
        thanks: { 'moira.flett': '', 'ruth.okafor': 'So important' },
      },
      {
        by: 'derek.stubbs',
        at: '377 20:30',
        text: "That's pulled me up short. What do you do?",
      },
      {
        by: 'yetunde.bello',
        at: '376 13:10',
        text: prose`
          A list on the wall of groups the church *chooses* to keep warm. It's called hospitality
          and it has its own line in the budget. Then charge everyone else properly.
        `,
        thanks: { 'derek.stubbs': '', 'samuel.adeyemi': "We've copied this word for word" },
        helped: true,
      },
    ],
    closing: {
      by: 'derek.stubbs',
      at: '341 19:30',
      outcome: 'solved',
      learned: prose`
        Button for the hirers, hospitality list for the lunch club and the toddlers. Trustees passed
        it in one go because for once the generosity was *written down*. Takings up, and the karate
        club have discovered warming up.
      `,
    },
  },
  {
    key: 'nz-lamps-faq',
    activity: 'documenting-projects',
    by: 'ruth.okafor',
    at: '370 18:45',
    title: "An FAQ on lighting, since we've answered it five times",
    text: prose`
      Let's write down what we keep saying about LED lighting. I'll draft if you send me the
      questions **your** council actually asked. So far I have:

      - Will it look like a supermarket?
      - Who changes a lamp at nine metres?
      - Does it need a faculty?
    `,
    details: {},
    replies: [
      {
        by: 'graham.pell',
        at: '369 20:20',
        stance: 'builds-on',
        text: prose`
          Add: what happens to dimming. Cheap ones flicker on the video and the bridegrooms' mothers
          complain.
        `,
        helped: true,
      },
      {
        by: 'james.otter',
        at: '368 09:50',
        text: prose`
          On the supermarket point: ask for *warm* lamps, no higher than 2700 kelvin, and try two in
          place for a month before buying sixty. We would have bought the wrong sixty.
        `,
        thanks: { 'ruth.okafor': '', 'jean.thackray': '' },
        helped: true,
      },
      {
        by: 'derek.stubbs',
        at: '367 13:30',
        stance: 'supports',
        text: prose`
          On nine metres: hire a scaffold tower once, change every lamp, and be retired before the
          next time.
        `,
      },
      {
        by: 'barbara.tunnicliffe',
        at: '249 10:00',
        text: prose`
          Late to this as I've only just joined, but please add "can the organist read the music by
          it". Nobody ever asks.
        `,
        thanks: { 'ruth.okafor': 'Added, and to the top' },
      },
    ],
    closing: {
      by: 'ruth.okafor',
      at: '247 19:00',
      outcome: 'faq-made',
      learned: prose`
        Nine questions, all from real councils. The one we'd never have thought of came from the
        organ bench.
      `,
    },
  },
  {
    key: 'nz-fiona-seven',
    activity: 'seeking-experience',
    by: 'fiona.mackie',
    at: '362 21:05',
    title: 'Seven churches, one energy budget: does anyone else do this?',
    text: prose`
      The rector would like one plan for all seven. Each PCC would like its own plan please and for
      the others to go first. Has anyone got a group of churches to act as one?
    `,
    details: {
      setting: 'Seven rural parishes, seven bank accounts, seven boilers of which two are stoves',
    },
    meToo: ['oliver.finch'],
    replies: [
      {
        by: 'bronwen.hughes',
        at: '361 20:00',
        stance: 'asks',
        text: prose`
          Do they at least buy electricity together? We managed that across four and it's the only
          thing they've ever agreed on beside the date of Easter.
        `,
      },
      {
        by: 'alison.whitby',
        at: '360 12:30',
        stance: 'builds-on',
        text: prose`
          Don't merge the money, merge the *calendar*. If all seven boiler services fall in the same
          week you get one engineer at one price and suddenly they've done something together.
        `,
        thanks: { 'fiona.mackie': "Practical, cheap, and they won't notice it's ecumenism" },
        helped: true,
      },
    ],
    closing: {
      by: 'fiona.mackie',
      at: '318 20:25',
      outcome: 'learned-from-others',
      learned: prose`
        Start with the thing that needs least trust. One service week and one electricity contract
        have done more than a year of my speeches.
      `,
    },
  },
  {
    key: 'nz-advent-return',
    activity: 'coordination-strategy',
    by: 'martin.croft',
    at: '352 18:20',
    title: 'Shall we do the first energy return together, in one evening?',
    text: 'I find dull things bearable in company. I can do the kilowatt hours.',
    details: {
      what: 'One online evening where everyone fills in the return with their bills in front of them',
      helpWanted:
        'Somebody to host, somebody who understands kilowatt hours, somebody to say "it doesn\'t matter"',
      by: { daysAgo: 338 },
    },
    thanks: { 'jean.thackray': 'Thank goodness' },
    replies: [
      {
        by: 'jean.thackray',
        at: '351 16:05',
        stance: 'supports',
        text: "I'll host and I'll happily be the one who says it doesn't matter.",
        helped: true,
      },
      {
        by: 'samuel.adeyemi',
        at: '350 22:10',
        stance: 'asks',
        text: "May the Baptists come? We have no return but I'd like to know our number.",
      },
      {
        by: 'martin.croft',
        at: '349 07:30',
        text: "Friends have no return either, and I'm running it.",
        thanks: { 'samuel.adeyemi': '' },
      },
      {
        by: 'helen.marchetti',
        at: '341 21:30',
        stance: 'supports',
        text: prose`
          That was the least miserable admin evening of my ministry. Nine done by half past eight.
        `,
        thanks: { 'martin.croft': '' },
      },
    ],
    closing: {
      by: 'martin.croft',
      at: '339 18:50',
      outcome: 'made-together',
      learned: prose`
        Nine returns in ninety minutes. Seven of us found a bill being paid for a supply that no
        longer exists. Doing it in company made it safe to say "I don't know what this number
        means".
      `,
    },
  },
  {
    key: 'nz-frozen-pipe',
    activity: 'problem-solving',
    by: 'patricia.lowe',
    at: '317 07:35',
    title: "Burst pipe after we turned the heating down. Now I'm the villain",
    text: prose`
      We dropped to frost setting after the Epiphany Masses. Pipe in the sacristy loft went on
      Friday. Father has been kind. The maintenance committee has not. Was I wrong?
    `,
    details: { tried: 'Apologising' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '317 08:50',
        stance: 'supports',
        text: prose`
          No. Your frost *sensor* is in the wrong place, I'd put a pound on it. It'll be somewhere
          snug by the boiler while the loft is at minus three.
        `,
        thanks: { 'patricia.lowe': 'It was behind the boiler. You may keep your pound.' },
        helped: true,
      },
      {
        by: 'james.otter',
        at: '317 11:15',
        stance: 'builds-on',
        text: prose`
          Lag it, drain what you do not use, and put a cheap logging thermometer in the coldest
          place you can reach. Then you have evidence, which is a great quietener of committees.
        `,
        thanks: { 'patricia.lowe': '' },
        helped: true,
      },
      {
        by: 'graham.pell',
        at: '316 20:40',
        stance: 'differs',
        text: prose`
          I'd not let you off entirely, Patricia, forgive me. Somebody ought to have walked round
          before the setting was changed. That's a warden's job, mind, not yours. It wants a
          checklist.
        `,
      },
      {
        by: 'patricia.lowe',
        at: '315 13:25',
        text: prose`
          That's fair, Graham. I'd rather hear it here than in the car park. Who has a checklist?
        `,
        thanks: { 'graham.pell': 'Sending mine tonight' },
      },
    ],
    closing: {
      by: 'patricia.lowe',
      at: '290 19:45',
      outcome: 'solved',
      learned: prose`
        Sensor moved, loft lagged, and nobody turns anything down without walking round first with
        Graham's checklist. What I learned is to ask who might be harmed by a saving *before* the
        saving.
      `,
    },
  },
  {
    key: 'nz-frost-checklist',
    activity: 'reusing-assets',
    by: 'graham.pell',
    at: '313 21:10',
    title: 'Before you turn it down: a walk-round checklist',
    text: prose`
      Came out of Patricia's pipe. Twelve things to look at. Two people, one torch, half an hour.
      Item 12 is "tell the organist".
    `,
    details: {
      resourceTitle: 'The walk-round checklist',
      resourceKind: 'recurring-solution',
      resourceUrl: 'https://www.example.org/resources/walk-round-checklist',
    },
    thanks: {
      'patricia.lowe': 'The maintenance committee have adopted it. Peace reigns.',
      'bronwen.hughes': '',
    },
    replies: [
      {
        by: 'bronwen.hughes',
        at: '311 20:30',
        stance: 'builds-on',
        text: prose`
          Used it in an unheated church and took out five items that assume you've a boiler. Added:
          bats.
        `,
        thanks: { 'graham.pell': 'Bats. Of course.' },
        helped: true,
      },
      {
        by: 'samuel.adeyemi',
        at: '305 12:15',
        stance: 'supports',
        text: prose`
          Walked round with our youngest deacon. Found a radiator heating a cupboard full of old
          Christmas trees. Praise God for checklists.
        `,
      },
    ],
    closing: {
      by: 'graham.pell',
      at: '262 20:15',
      outcome: 'adapted',
      learned: prose`
        Four churches, four versions. The thing isn't the list, it's that two people walk round
        together and one of them is new.
      `,
    },
  },
  {
    key: 'nz-three-phase',
    activity: 'mapping-knowledge',
    by: 'priya.nair',
    at: '307 19:35',
    title: 'Three-phase supply: what does nobody tell you?',
    text: prose`
      This is one of our two big gaps from the autumn. I've got a quote for £3,800 and a friend in
      the next deanery has one for £61,000. Same operator. Different trench.
    `,
    details: {
      topics: [
        'Cost of a supply upgrade',
        'Who pays for the cable',
        'Wayleaves through a churchyard',
        'How long it really takes',
      ],
      whoMightKnow:
        "Somebody who has had it done. A network operator's engineer who goes to church?",
    },
    meToo: ['graham.pell', 'james.otter'],
    replies: [
      {
        by: 'james.otter',
        at: '306 10:30',
        stance: 'builds-on',
        text: prose`
          Nearly all of the difference is the trench and who lies in it. A route through consecrated
          ground means an archaeologist standing there by the day. Ask them to price coming
          in **overhead to the tower** or along the path, which has probably been dug before.
        `,
        thanks: { 'priya.nair': '' },
        helped: true,
      },
      {
        by: 'graham.pell',
        at: '305 20:10',
        stance: 'asks',
        text: prose`
          Does anybody know if you can ask for it to be done when the street is up anyway? Ours is
          being dug for the fibre.
        `,
      },
      {
        by: 'ikenna.obi',
        at: '38 12:40',
        stance: 'builds-on',
        text: prose`
          New here and this is my day job. Yes: ring and ask for the *street works coordinator*, not
          the connections team. If it's already open the reinstatement isn't yours to pay. And ask
          for the smaller three-phase fuse, most churches are quoted for far more than they need.
        `,
        thanks: {
          'priya.nair': 'Where have you been all my life',
          'graham.pell': 'Fuse size alone has halved our quote',
          'ruth.okafor': 'A ten-month-old gap filled by somebody in his second week!',
        },
        helped: true,
      },
    ],
    closing: {
      by: 'priya.nair',
      at: '30 19:50',
      outcome: 'known-now',
      learned: prose`
        Ask for the street works coordinator, price the path rather than the graves, and question
        the fuse size. A gap we'd had open for the best part of a year was filled by a newcomer who
        happened to read it.
      `,
    },
  },
  {
    key: 'nz-oil-club',
    activity: 'information-request',
    by: 'rosemary.keane',
    at: '292 17:15',
    title: 'Is there such a thing as a green loan for a church with no money?',
    text: prose`
      Wick Abbas has £2,140 and a hill. I don't want a grant that needs match funding because there
      is nothing to match it with except jam.
    `,
    details: { whereLooked: 'The bank in Thornbeck, who were charming and thought I meant a lawn' },
    replies: [
      {
        by: 'alison.whitby',
        at: '291 12:20',
        stance: 'builds-on',
        text: prose`
          Some dioceses lend interest-free for exactly this and take it back through the quota over
          five years. Ring the finance office and use the word *recoverable*. It makes them sit up.
        `,
        thanks: { 'rosemary.keane': '' },
        helped: true,
      },
      {
        by: 'fiona.mackie',
        at: '290 21:15',
        stance: 'supports',
        text: prose`
          We're in the same benefice, Rosemary, and I never knew you were asking! Come and use our
          treasurer.
        `,
        thanks: {
          'rosemary.keane': 'Only in a community of practice could I meet my own neighbour',
        },
      },
    ],
    closing: {
      by: 'rosemary.keane',
      at: '255 17:30',
      outcome: 'found',
      learned: prose`
        £1,500, recoverable, over four years. It was two phone calls away and had been for years.
        The form says "schemes for parishes of limited means", which is why none of us had found it.
      `,
    },
  },
  {
    key: 'nz-lent-fast',
    activity: 'growing-confidence',
    by: 'samuel.adeyemi',
    at: '283 21:50',
    title: "A carbon fast for Lent that isn't about guilt?",
    text: prose`
      I want to preach on this and our people are tired. Half of them don't run a car because they
      can't afford one. How do I talk about carbon without scolding people who have the smallest
      footprints in Dunmarsh?
    `,
    details: {},
    replies: [
      {
        by: 'yetunde.bello',
        at: '282 13:30',
        stance: 'supports',
        text: prose`
          Start with who's already doing it right without being thanked. The auntie who walks to
          church has been net zero since 1974. Honour her from the front and watch the room.
        `,
        thanks: { 'samuel.adeyemi': 'I did. She wept. So did I.', 'ruth.okafor': '' },
        helped: true,
      },
      {
        by: 'helen.marchetti',
        at: '281 20:40',
        stance: 'builds-on',
        text: prose`
          Make the ask of the *building*, not the people. "The church will fast" and then list what
          the church will give up. Nobody can feel got at by a boiler.
        `,
        thanks: { 'samuel.adeyemi': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'samuel.adeyemi',
      at: '258 22:00',
      outcome: 'going-ahead',
      learned: prose`
        We thanked before we asked. The church fasted from its boiler on two Sundays and the people
        brought the warmth. I'll never preach guilt on this again.
      `,
    },
  },
  {
    key: 'nz-archdeacon-letter',
    activity: 'building-argument',
    by: 'alison.whitby',
    at: '274 19:25',
    title: 'How do I get a PCC to pay for metering, which warms nobody?',
    text: prose`
      It's the dullest £480 in Christendom. It heats nothing, opens nothing and you can't put a
      plaque on it.
    `,
    details: {
      decisionSought: 'Spend £480 on sub-meters for boiler, organ blower and hall',
      fromWhom: "St Oswald's PCC standing committee",
      by: { daysAgo: 252 },
    },
    replies: [
      {
        by: 'martin.croft',
        at: '273 18:10',
        stance: 'supports',
        text: prose`
          Borrow mine. Three clip-on loggers, fit in ten minutes, no electrician for the temporary
          sort. Run them six weeks and bring the graph to the meeting *instead* of the argument.
        `,
        thanks: { 'alison.whitby': 'The Quakers have lent us their meters. I love this.' },
        helped: true,
      },
      {
        by: 'barbara.tunnicliffe',
        at: '248 11:20',
        stance: 'asks',
        text: 'Am I to understand the organ blower is under suspicion?',
      },
      {
        by: 'alison.whitby',
        at: '248 18:35',
        text: prose`
          The organ blower is entirely innocent, Barbara. It's the hall water heater, on all night,
          every night, since perhaps 2011.
        `,
        thanks: { 'barbara.tunnicliffe': 'I should like that minuted' },
      },
    ],
    closing: {
      by: 'alison.whitby',
      at: '246 19:10',
      outcome: 'agreed',
      learned: prose`
        They agreed in four minutes because the graph was of *our* building. The borrowed loggers
        did what six months of my talking hadn't. Wrongly suspected: the organ.
      `,
    },
  },
  {
    key: 'nz-oilman-rant',
    activity: 'problem-solving',
    by: 'keith.lomas',
    at: '263 22:40',
    title: 'Sick of being told what to do by people who have never lit a boiler',
    text: prose`
      Sorry but I have to get this off my chest about the last stewards' meeting and one person in
      particular
    `,
    details: {},
    withdrawn: '262 07:20',
  },
];
