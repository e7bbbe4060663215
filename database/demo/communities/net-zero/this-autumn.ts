import { prose } from '../../prose';
import type { ThreadScript } from '../../script.types';

export const thisAutumn: ThreadScript[] = [
  {
    key: 'nz-hymn-boards',
    activity: 'growing-confidence',
    by: 'samuel.adeyemi',
    at: '88 12:50',
    title: 'A "what we saved" board next to the hymn board?',
    text: prose`
      I'm thinking of slate and chalk, one number a month, kilowatt hours not pounds. Would it look
      like showing off?
    `,
    details: {},
    thanks: { 'derek.stubbs': '' },
    replies: [
      {
        by: 'bronwen.hughes',
        at: '87 20:15',
        stance: 'supports',
        text: 'Put the bad months up as well and nobody can call it showing off.',
        thanks: { 'samuel.adeyemi': 'Bad months and all' },
        helped: true,
      },
      {
        by: 'martin.croft',
        at: '86 13:05',
        stance: 'builds-on',
        text: prose`
          Choose something people can picture. We put it as "evenings of light for the whole road".
        `,
        thanks: { 'samuel.adeyemi': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'samuel.adeyemi',
      at: '64 21:55',
      outcome: 'going-ahead',
      learned: prose`
        It's up, including a dreadful September. The dreadful one started more conversations than
        all the good ones.
      `,
    },
  },
  {
    key: 'nz-tower-door',
    activity: 'problem-solving',
    by: 'graham.pell',
    at: '69 20:20',
    title: 'Gale under the west door you could fly a kite in',
    text: 'Medieval door, fourteen feet of it, gap at the bottom that a cat uses.',
    details: { tried: 'A sandbag. The bride tripped on it.' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '68 12:30',
        stance: 'builds-on',
        text: prose`
          Brush strip on a rising hinge, so it lifts as the door opens. And leave a corner for the
          cat or you'll hear about it.
        `,
        thanks: { 'graham.pell': "The cat's interests were noted" },
        helped: true,
      },
      {
        by: 'priya.nair',
        at: '67 19:40',
        stance: 'supports',
        text: prose`
          Check the tower hatch before you blame the door. Warm air leaving at the top is what pulls
          the gale in at the bottom.
        `,
        thanks: { 'graham.pell': '', 'james.otter': 'Nearly always the hatch' },
        helped: true,
      },
      {
        by: 'dafydd.rees',
        at: '66 19:20',
        stance: 'builds-on',
        text: 'Any bother fitting round the old ironwork, send me a photo. I like a door.',
      },
    ],
    closing: {
      by: 'graham.pell',
      at: '41 20:10',
      outcome: 'solved',
      learned: prose`
        It *was* the hatch, mostly: a foot square and wide open since the bells were rehung. Look up
        before you look down.
      `,
    },
  },
  {
    key: 'nz-solar-ground',
    activity: 'building-argument',
    by: 'stuart.benning',
    at: '83 19:50',
    title: 'Panels in the churchyard extension: how did you win the village round?',
    text: prose`
      Roof's full. There's a half acre we own and won't bury in for sixty years. Nobody has said no.
      Plenty have said "hm".
    `,
    details: {
      decisionSought: 'Support in principle for twelve ground panels in the unused extension',
      fromWhom: "St Aidan's PCC, then the parish council",
      by: { daysAgo: 20 },
    },
    replies: [
      {
        by: 'fiona.mackie',
        at: '83 21:10',
        stance: 'differs',
        text: prose`
          Hm. Sorry, I'm one. Land given for burial was given by somebody, for that. I'd not want to
          stand at a graveside looking at the back of a panel, however good for the planet.
        `,
        thanks: { 'bronwen.hughes': '', 'graham.pell': 'Somebody had to say it' },
      },
      {
        by: 'stuart.benning',
        at: '82 18:30',
        text: "I hadn't thought about who gave it. I don't actually know.",
      },
      {
        by: 'james.otter',
        at: '82 20:00',
        stance: 'builds-on',
        text: prose`
          Look up the conveyance. Some are given "for burial", which would tie your hands, and some
          "for the purposes of the church", which would not. Then at least you are arguing about the
          right thing.
        `,
        thanks: { 'stuart.benning': '' },
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '81 13:20',
        stance: 'differs',
        text: prose`
          I'd ask the opposite question to Fiona. What would the person who gave it want now, seeing
          the summers we have? The dead aren't all on the side of the grass.
        `,
        thanks: { 'fiona.mackie': 'That stopped me. Thank you.', 'samuel.adeyemi': '' },
      },
      {
        by: 'fiona.mackie',
        at: '80 20:15',
        stance: 'builds-on',
        text: prose`
          Yetunde's made me think it's about sight and not about land. A hedge, planted first and
          grown, and I'd be quiet.
        `,
        thanks: { 'stuart.benning': 'Planting a hedge now!' },
      },
    ],
    closing: {
      by: 'stuart.benning',
      at: '25 20:20',
      outcome: 'deferred',
      learned: prose`
        PCC deferred for a year while a hedge grows, which I'd have called failure in September. The
        conveyance says "for the purposes of the church". The best objection turned out to be about
        what mourners see, and a hedge answers it.
      `,
    },
  },
  {
    key: 'nz-wool',
    activity: 'problem-solving',
    by: 'patricia.lowe',
    at: '81 12:20',
    title: 'Moths in the blankets. All thirty of them.',
    text: prose`
      We followed everybody's advice about wool blankets and something has had a very good summer in
      ours.
    `,
    details: { tried: 'Lavender bags, indignantly' },
    meToo: ['alison.whitby'],
    replies: [
      {
        by: 'moira.flett',
        at: '81 14:45',
        stance: 'supports',
        text: prose`
          A fortnight in somebody's chest freezer, a dozen at a time, then keep them in lidded
          boxes. We've done it since the Great Cardigan Disaster.
        `,
        thanks: { 'patricia.lowe': '' },
        helped: true,
      },
      {
        by: 'bronwen.hughes',
        at: '80 19:20',
        stance: 'builds-on',
        text: prose`
          And use them. Moths leave alone what gets shaken every week. It's the keeping for best
          that does it.
        `,
        thanks: { 'patricia.lowe': "There's a homily in that" },
        helped: true,
      },
    ],
    closing: {
      by: 'patricia.lowe',
      at: '61 13:10',
      outcome: 'solved',
      learned: prose`
        Freezer, boxes and shaking. Twenty-six of thirty are saved. Blankets need a keeper, same as
        boilers do.
      `,
    },
  },
  {
    key: 'nz-eco-award',
    activity: 'discussing-developments',
    by: 'jean.thackray',
    at: '79 16:20',
    title: 'The revised church eco award: better, or just more boxes?',
    text: prose`
      They've added a section on *land* and one on *lifestyle* and made the middle level harder. We
      were nearly there and now we're nearly there again.
    `,
    details: {
      source: 'Eco church award, revised criteria',
      issuer: 'An ecumenical environmental charity',
      sourceUrl: 'https://www.example.org/eco-award-revised',
      issuedOn: { daysAgo: 86 },
      openUntil: { daysAgo: 50 },
    },
    replies: [
      {
        by: 'samuel.adeyemi',
        at: '79 21:20',
        stance: 'supports',
        text: 'I like lifestyle. Our people shine at it.',
      },
      {
        by: 'anil.desai',
        at: '78 20:30',
        stance: 'differs',
        text: prose`
          I'm against awards, mildly. We did things for the badge which did nothing for the carbon
          (a bug hotel, a policy, a poster about the policy), and the boiler, which is nine tenths
          of it, scored the same as the poster.
        `,
        thanks: { 'martin.croft': 'The boiler and the poster!', 'peter.voss': '' },
        helped: true,
      },
      {
        by: 'helen.marchetti',
        at: '78 21:45',
        stance: 'differs',
        text: prose`
          And I disagree with you, Anil. The bug hotel is how the children came in, and the children
          are why we've a boiler fund. It isn't carbon, it's people.
        `,
        thanks: { 'jean.thackray': '' },
      },
      {
        by: 'anil.desai',
        at: '77 21:00',
        stance: 'builds-on',
        text: prose`
          Point taken. Then I'd want the award to admit which of its boxes are for carbon and which
          for people.
        `,
        thanks: { 'helen.marchetti': 'Deal' },
      },
    ],
    closing: {
      by: 'jean.thackray',
      at: '49 17:00',
      outcome: 'agreed-view',
      learned: prose`
        We use the award for drawing people in and our own meter for knowing whether it worked, and
        don't confuse the two. That came straight out of Anil and Helen disagreeing.
      `,
    },
  },
  {
    key: 'nz-wasp-inverter',
    activity: 'seeking-experience',
    by: 'colin.aldous',
    at: '77 08:20',
    title: "Anybody's inverter died yet?",
    text: 'Ours went on the hottest day of the year. Supplier wound up. Is this normal?',
    details: { setting: 'Solar on flat roof, coming up to year five' },
    meToo: ['helen.marchetti'],
    replies: [
      {
        by: 'peter.voss',
        at: '77 12:30',
        stance: 'asks',
        text: prose`
          Which colour is the light doing? Some of them just need a firmware update and a stern
          look.
        `,
      },
      {
        by: 'ikenna.obi',
        at: '43 12:15',
        stance: 'supports',
        text: prose`
          Five to ten years is a usual life, sadly. It gets cooked in a cupboard. Swap it for one
          that isn't tied to the dead supplier's app and *put a vent in the door*.
        `,
        thanks: {
          'colin.aldous': 'Vent cut. Should have been there from the start.',
          'helen.marchetti': '',
        },
        helped: true,
      },
    ],
    closing: {
      by: 'colin.aldous',
      at: '36 08:30',
      outcome: 'learned-from-others',
      learned: prose`
        Budget for one new inverter in the life of the panels and keep it cool. We'd put that in the
        figures for nobody, including the seven who came to see us.
      `,
    },
  },
  {
    key: 'nz-visit-newfields',
    activity: 'visits',
    by: 'tom.hartley',
    at: '75 20:15',
    title: 'Could we visit a church that was BUILT low-energy?',
    text: prose`
      Our drawings get frozen after Christmas. Everyone here is heroically fixing old ones and I'd
      love to see a new one before it's too late to change ours. Further afield is fine, I'll drive
      the minibus (electric, borrowed).
    `,
    details: {
      toSee:
        'Any church building under ten years old with its actual bills, and whoever regrets something about it',
      whoWouldCome: 'Me, Lorna, two from our building group and possibly the architect',
    },
    thanks: { 'lorna.baird': '' },
    replies: [
      {
        by: 'priya.nair',
        at: '75 21:30',
        stance: 'builds-on',
        text: prose`
          The Anglican-Methodist place in Eastholme opened six years ago. I know the engineer. She
          regrets the lobby.
        `,
        thanks: { 'tom.hartley': '' },
        helped: true,
      },
      {
        by: 'tom.hartley',
        at: '74 19:40',
        stance: 'asks',
        text: "Would she talk to us about the regret? That's the bit I want.",
      },
      {
        by: 'priya.nair',
        at: '73 12:50',
        text: "She'd talk about nothing else.",
        helped: true,
      },
      {
        by: 'stuart.benning',
        at: '72 18:20',
        stance: 'supports',
        text: "Room for one more? I'm collecting lobbies.",
      },
    ],
    closing: {
      by: 'tom.hartley',
      at: '46 21:30',
      outcome: 'visited',
      learned: prose`
        Brought home: make the lobby **twice** as deep as they tell you, put the plant room on the
        north side, and let the caretaker choose the controls. The warmest thing there was a bench
        by the window. Photos and notes are with our architect, who's gone quiet in a good way.
      `,
    },
  },
  {
    key: 'nz-bats-again',
    activity: 'information-request',
    by: 'dafydd.rees',
    at: '72 19:15',
    title: 'Bats and loft insulation: who do you ask, in what order?',
    text: prose`
      Pipistrelles above the vestry. We want to insulate in October. I don't want to break the law
      or a bat.
    `,
    details: { whereLooked: 'A leaflet with a lovely picture and no phone number' },
    replies: [
      {
        by: 'rosemary.keane',
        at: '71 17:20',
        stance: 'supports',
        text: prose`
          There's a bat helpline, the volunteers will come and look for nothing and they're
          delightful. Ours stayed for lunch. Ask *before* you get a quote, since the answer changes
          the month.
        `,
        thanks: { 'dafydd.rees': '' },
        helped: true,
      },
      {
        by: 'james.otter',
        at: '71 20:05',
        stance: 'builds-on',
        text: prose`
          Then tell the DAC, with the volunteer's note attached. October is often right, by the way:
          babies flown, hibernation not begun.
        `,
        helped: true,
      },
    ],
    closing: {
      by: 'dafydd.rees',
      at: '52 18:50',
      outcome: 'found',
      learned: prose`
        Helpline, then a volunteer, then the DAC with the note. The job is in for the second week of
        October with a gap left where they come in.
      `,
    },
  },
  {
    key: 'nz-heatpump-noise',
    activity: 'seeking-experience',
    by: 'alison.whitby',
    at: '70 12:40',
    title: 'Neighbours and the noise of an outdoor unit',
    text: prose`
      We are at the stage of saying where it'd stand. I'd like to have heard from someone who's
      lived next to one, or been shouted at by someone who does.
    `,
    details: {
      setting: 'Listed church, cottages on two sides of the yard, one retired acoustician',
    },
    meToo: ['graham.pell'],
    replies: [
      {
        by: 'ikenna.obi',
        at: '42 13:00',
        stance: 'builds-on',
        text: prose`
          Place it away from *corners*: two walls make a loudspeaker. And set a quiet night mode,
          you've no need of it at 3am with a building that heavy.
        `,
        thanks: { 'alison.whitby': '', 'james.otter': 'Two walls make a loudspeaker. Just so.' },
        helped: true,
      },
      {
        by: 'barbara.tunnicliffe',
        at: '41 10:10',
        stance: 'differs',
        text: prose`
          I have listened to one outside the surgery. It is a B flat, rather under pitch. If it can
          be heard in the chancel during a quiet Evensong then I'm against it, and I'd ask that
          somebody checks from *inside*.
        `,
        thanks: { 'graham.pell': 'Fair test' },
      },
      {
        by: 'alison.whitby',
        at: '40 20:15',
        stance: 'asks',
        text: prose`
          Would you come to the surgery with a phone and stand behind a wall, Barbara? I'd trust
          your ears over the brochure.
        `,
        thanks: { 'barbara.tunnicliffe': 'With pleasure' },
      },
      {
        by: 'barbara.tunnicliffe',
        at: '33 11:05',
        stance: 'builds-on',
        text: prose`
          We went. Behind the wall, nothing at nine paces. I withdraw the objection and keep the B
          flat as an anecdote.
        `,
        thanks: { 'alison.whitby': '', 'ruth.okafor': 'This is what I love about this place' },
        helped: true,
      },
    ],
    closing: {
      by: 'alison.whitby',
      at: '28 20:40',
      outcome: 'learned-from-others',
      learned: prose`
        Measure from where people pray, not only from where they sleep. Away from corners, nine
        paces, night mode. Inviting the objector to be the instrument was the best decision we made.
      `,
    },
  },
  {
    key: 'nz-hall-toddlers',
    activity: 'growing-confidence',
    by: 'nadia.karim',
    at: '66 20:50',
    title: 'I\'d like to start a toy and baby-clothes swap. Is that "net zero" enough for here?',
    text: prose`
      I'm new to church and newer to this. I've got a garage full and I know everyone on our estate
      has the same. Could do it once a month after the Sunday service. Feels small next to
      everyone's heat pumps.
    `,
    details: {},
    thanks: { 'grace.lim': '' },
    replies: [
      {
        by: 'lorna.baird',
        at: '66 21:35',
        stance: 'supports',
        text: 'Nadia! Yes. A swap will meet more neighbours than any heat pump ever did.',
        thanks: { 'nadia.karim': '' },
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '65 13:00',
        stance: 'builds-on',
        text: prose`
          Do it and don't price anything, not even pennies. And have a chair at the door for someone
          who'll say hello. That chair is the whole ministry.
        `,
        thanks: { 'nadia.karim': "I've asked Jim to be the chair" },
        helped: true,
      },
      {
        by: 'martin.croft',
        at: '65 18:25',
        stance: 'supports',
        text: "For what it is worth, a pram's worth of carbon is not small.",
      },
    ],
    closing: {
      by: 'nadia.karim',
      at: '27 21:10',
      outcome: 'going-ahead',
      learned: prose`
        First one: 34 families, of whom we'd met six. I was worried it was too small to post and I'm
        glad I did.
      `,
    },
  },
  {
    key: 'nz-quote-spread',
    activity: 'problem-solving',
    by: 'samuel.adeyemi',
    at: '63 21:55',
    title: 'Three quotes for the same hall: 9k, 22k, 41k. How??',
    text: prose`
      Same room! Same brief (I thought). The deacons are now suspicious of all three and so am I.
    `,
    details: { tried: 'Asking each of them to explain the others' },
    meToo: ['stuart.benning', 'anil.desai'],
    replies: [
      {
        by: 'anil.desai',
        at: '63 22:20',
        stance: 'supports',
        text: prose`
          They have priced three different jobs. Write a one-page brief yourself: temperature,
          hours, what's in, what's out. Send all three back to the start.
        `,
        thanks: { 'samuel.adeyemi': '' },
        helped: true,
      },
      {
        by: 'priya.nair',
        at: '62 12:30',
        stance: 'builds-on',
        text: prose`
          And ask each for the **heat loss calculation**. If one of them hasn't done it, there's
          your nine.
        `,
        thanks: { 'samuel.adeyemi': 'There was our nine', 'stuart.benning': '' },
        helped: true,
      },
      {
        by: 'derek.stubbs',
        at: '62 19:00',
        text: prose`
          Controversial: I'd not send them all back. The 22 turned up when he said, wore overshoes
          and talked to the cleaner. You're not only buying a boiler, you're buying who answers the
          phone in January.
        `,
        thanks: { 'keith.lomas': '', 'samuel.adeyemi': '' },
      },
      {
        by: 'anil.desai',
        at: '61 20:50',
        stance: 'asks',
        text: prose`
          Charm is how we got the last one, Derek. Could we have both: same brief to all, *then*
          weigh the overshoes?
        `,
      },
      {
        by: 'derek.stubbs',
        at: '60 19:30',
        stance: 'builds-on',
        text: "Aye, in that order I'll accept it.",
      },
    ],
    closing: {
      by: 'samuel.adeyemi',
      at: '39 22:05',
      outcome: 'solved',
      learned: prose`
        One page from us, calculation from them: the quotes came back as 19, 21 and 24. We chose the
        overshoes. Price first on equal terms, then character.
      `,
    },
  },
  {
    key: 'nz-brief-template',
    activity: 'reusing-assets',
    by: 'samuel.adeyemi',
    at: '37 13:10',
    title: 'The one-page heating brief (out of my three silly quotes)',
    text: prose`
      Anil and Priya did the thinking. Fill the blanks, send the same page to everybody, wait.
    `,
    details: {
      resourceTitle: 'One-page brief for heating quotes',
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/resources/heating-brief',
    },
    thanks: { 'anil.desai': '', 'stuart.benning': 'Sent to three firms this morning' },
    replies: [
      {
        by: 'stuart.benning',
        at: '35 18:45',
        stance: 'supports',
        text: 'One firm declined to quote against it, which told us plenty.',
        thanks: { 'samuel.adeyemi': '' },
        helped: true,
      },
      {
        by: 'dafydd.rees',
        at: '34 20:10',
        stance: 'builds-on',
        text: 'Made a Welsh one, and added a line for "how will you get up our lane".',
        thanks: { 'bronwen.hughes': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'samuel.adeyemi',
      at: '13 21:40',
      outcome: 'adapted',
      learned: prose`
        Used at St Aidan's, adapted at St Teilo's. The lane line should be in everyone's.
      `,
    },
  },
  {
    key: 'nz-urn',
    activity: 'information-request',
    by: 'peter.voss',
    at: '61 22:15',
    title: 'What actually uses electricity in a church kitchen?',
    text: prose`
      Our base load at 4am is six hundred watts and there's nobody in. I've become slightly
      obsessed.
    `,
    details: { whereLooked: "Put a plug-in meter on everything that has a plug. The urn hasn't." },
    replies: [
      {
        by: 'alison.whitby',
        at: '60 12:35',
        stance: 'supports',
        text: prose`
          Ours was a wall water heater under the sink that everyone thought was a cupboard. Open the
          cupboards.
        `,
        thanks: { 'peter.voss': '' },
        helped: true,
      },
      {
        by: 'james.otter',
        at: '59 09:50',
        stance: 'builds-on',
        text: prose`
          Emergency lighting and the fire panel will account for a little, and those you must leave
          alone. A second-hand fridge full of squash accounts for the rest.
        `,
        thanks: { 'peter.voss': 'Fridge. Containing one (1) squash.' },
        helped: true,
      },
    ],
    closing: {
      by: 'peter.voss',
      at: '48 22:05',
      outcome: 'found',
      learned: prose`
        A fridge, a water heater behind a panel and a chiller for flowers that nobody had claimed
        since 2016. Base load is down to 140 watts.
      `,
    },
  },
  {
    key: 'nz-young-adults-travel',
    activity: 'mapping-knowledge',
    by: 'grace.lim',
    at: '60 21:15',
    title: "What don't we know about how people actually get to church?",
    text: prose`
      We talk boilers because you can touch them. I reckon for a city church like ours the car park
      is worse. But I'm guessing!
    `,
    details: {
      topics: [
        'Who drives alone',
        'Who would share',
        'Bus times on Sundays',
        'Bikes and where to put them',
        "People who'd come if they could get here",
      ],
      whoMightKnow: "Anyone who has ever done a travel survey that wasn't dreadful",
    },
    replies: [
      {
        by: 'nadia.karim',
        at: '60 21:50',
        stance: 'supports',
        text: prose`
          I don't drive and it took me three weeks to find out that the 14 doesn't run before
          eleven. So I'm in your last topic.
        `,
        thanks: { 'grace.lim': "You're exactly who the survey would've missed" },
      },
      {
        by: 'moira.flett',
        at: '59 14:30',
        stance: 'builds-on',
        text: prose`
          We asked one question, on a postcard, at the door: "How did you come, and how would you
          have liked to?" Forty cards. The second half was the eye-opener.
        `,
        thanks: { 'grace.lim': '', 'ruth.okafor': '' },
        helped: true,
      },
      {
        by: 'keith.lomas',
        at: '58 12:20',
        stance: 'differs',
        text: prose`
          I'd leave folk's cars alone. There's people of eighty who come because they can park.
          Count it if you must but don't put it on a screen.
        `,
        thanks: { 'derek.stubbs': '' },
      },
      {
        by: 'grace.lim',
        at: '57 20:45',
        stance: 'asks',
        text: prose`
          I'd hate to shame anyone. What if nobody's name was on it, and we only published the lift
          offers?
        `,
      },
      {
        by: 'keith.lomas',
        at: '56 12:35',
        stance: 'supports',
        text: "That I'd fill in myself. I've three empty seats.",
        thanks: { 'grace.lim': '', 'nadia.karim': 'Do any of them pass Newfields?' },
        helped: true,
      },
    ],
    closing: {
      by: 'grace.lim',
      at: '19 21:20',
      outcome: 'partly-known',
      learned: prose`
        Postcards without names. We know who drives alone, who'd like not to, and that four people
        nearby would come if fetched. Keith's worry made it a lift scheme rather than a carbon
        survey and it's better. Still don't know about the bikes.
      `,
    },
  },
  {
    key: 'nz-oil-tank',
    activity: 'information-request',
    by: 'rosemary.keane',
    at: '57 17:05',
    title: 'Getting rid of an oil tank: is there a right way?',
    text: prose`
      Two thousand litres capacity, perhaps a hundred of something brown in the bottom. It's behind
      the yew.
    `,
    details: { whereLooked: 'The yellow pages, out of habit' },
    replies: [
      {
        by: 'graham.pell',
        at: '57 20:10',
        stance: 'supports',
        text: prose`
          Don't let a scrap man have it. You need it pumped, cleaned and a certificate, and your
          insurer will ask for that certificate. About £300 in my experience. Mind the yew.
        `,
        thanks: { 'rosemary.keane': '' },
        helped: true,
      },
      {
        by: 'patricia.lowe',
        at: '56 13:15',
        stance: 'asks',
        text: prose`
          Could the brown hundred go to somebody who still burns it? We do, to our shame.
        `,
      },
      {
        by: 'graham.pell',
        at: '56 19:50',
        text: "Not the bottom of the tank, it'll block your filter.",
        helped: true,
      },
    ],
    closing: {
      by: 'rosemary.keane',
      at: '33 17:40',
      outcome: 'found',
      learned: 'Pumped, cleaned, certified and gone, and the yew never noticed.',
    },
  },
  {
    key: 'nz-carols-cold',
    activity: 'coordination-strategy',
    by: 'wendy.sharples',
    at: '55 11:15',
    title: 'Warm-hour sharing across the city churches this winter?',
    text: prose`
      Counted it up: on a Wednesday five of our buildings are each heated for fewer than a dozen
      people. Within half a mile!
    `,
    details: {
      what: 'A single list of which church is warm on which day, so groups share one warm building in place of heating five',
      helpWanted:
        'One person from each city church who knows the diary and has the authority to say yes',
      by: { daysAgo: -7 },
    },
    thanks: { 'priya.nair': 'Best idea on here this year' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '55 12:25',
        stance: 'supports',
        text: 'Grange Lane is warm all Wednesday anyway. Come in.',
        thanks: { 'wendy.sharples': '' },
      },
      {
        by: 'colin.aldous',
        at: '54 08:15',
        text: prose`
          Our lunchtime quiet is quiet *because* it's nearly empty. Move it into Derek's hall with
          the tai chi and it isn't the same thing at half the carbon, it's a different thing.
        `,
        thanks: { 'moira.flett': '', 'wendy.sharples': 'Fair, and I belong to it' },
      },
      {
        by: 'priya.nair',
        at: '53 19:20',
        stance: 'builds-on',
        text: prose`
          Then sort them: which groups need *that room*, and which only need *a* room? I'd bet most
          are the second sort.
        `,
        thanks: { 'colin.aldous': '', 'wendy.sharples': '' },
      },
      {
        by: 'wendy.sharples',
        at: '50 10:40',
        text: 'Sorted. Nine need a room, two need that room. The nine are moving.',
        thanks: { 'ruth.okafor': '' },
      },
      {
        by: 'keith.lomas',
        at: '47 12:15',
        stance: 'asks',
        text: "Who locks up? It's always who locks up.",
      },
      {
        by: 'wendy.sharples',
        at: '46 11:50',
        text: 'Each group has a named key person, listed. Not you, Keith.',
        thanks: { 'keith.lomas': 'Bless you' },
      },
    ],
  },
  {
    key: 'nz-councils-faq',
    activity: 'documenting-projects',
    by: 'anil.desai',
    at: '52 20:35',
    title: 'FAQ: the twelve money questions every church council asks',
    text: prose`
      I've been through the threads and councils ask the same things in different hats. Shall we
      write honest answers, including "it doesn't pay back"? My starters:

      1. What's the payback?
      2. What if the roof goes?
      3. Why not wait for prices to fall?
      4. Whose money is it, really?
    `,
    details: {},
    thanks: { 'alison.whitby': '' },
    replies: [
      {
        by: 'alison.whitby',
        at: '52 21:40',
        stance: 'supports',
        text: '5: "What does doing nothing cost?" Nobody ever prices that column.',
        thanks: { 'anil.desai': 'Straight in' },
        helped: true,
      },
      {
        by: 'graham.pell',
        at: '51 12:15',
        stance: 'builds-on',
        text: '6: "Who\'ll look after it?" Put that before payback, if you ask me.',
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '51 13:35',
        stance: 'differs',
        text: prose`
          I'd take number 1 out altogether. We don't ask the payback on flowers, or on the pastor.
          Starting there says we're an investment club.
        `,
        thanks: { 'helen.marchetti': '' },
        helped: true,
      },
      {
        by: 'anil.desai',
        at: '50 21:05',
        stance: 'differs',
        text: prose`
          I can't drop it, it's what they'll ask. If we don't answer they think we're hiding it.
        `,
        thanks: { 'alison.whitby': '' },
      },
      {
        by: 'alison.whitby',
        at: '49 12:30',
        stance: 'builds-on',
        text: prose`
          Keep it as a question but change the answer's first line: "Some of this pays back and some
          is simply right, and here's which."
        `,
        thanks: { 'yetunde.bello': 'Yes. That I would sign.', 'anil.desai': '', 'ruth.okafor': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'anil.desai',
      at: '18 20:50',
      outcome: 'faq-made',
      learned: prose`
        Thirteen questions in the end, and the order matters more than the answers. Payback is
        fourth. Yetunde's view that it shouldn't be asked at all is printed below it as a minority
        view, which two councils have told us was the bit they talked about.
      `,
    },
  },
  {
    key: 'nz-vestry-cupboard',
    activity: 'problem-solving',
    by: 'jean.thackray',
    at: '53 16:10',
    title: "Nobody can find the thermostat's instructions, so everyone just presses it",
    text: prose`
      It has a snowflake, a sun, a palm tree and a spanner. I believe we're on palm tree.
    `,
    details: { tried: 'Hiding it behind the flower arrangement' },
    meToo: ['rosemary.keane'],
    replies: [
      {
        by: 'james.otter',
        at: '52 10:05',
        stance: 'supports',
        text: prose`
          Have the engineer set it, photograph the settings, and then print one card with two
          instructions only: press here for an hour; otherwise leave be.
        `,
        thanks: { 'jean.thackray': '' },
        helped: true,
      },
      {
        by: 'colin.aldous',
        at: '51 08:10',
        stance: 'builds-on',
        text: "Palm tree means holiday. You've been on holiday since Whitsun.",
        thanks: { 'jean.thackray': 'That explains August' },
        helped: true,
      },
    ],
    closing: {
      by: 'jean.thackray',
      at: '34 16:20',
      outcome: 'solved',
      learned: prose`
        Two instructions on a card. Off holiday at last. A control that needs explaining will be
        pressed at random.
      `,
    },
  },
  {
    key: 'nz-ceiling-fans',
    activity: 'growing-confidence',
    by: 'keith.lomas',
    at: '48 12:40',
    title: 'Slow fans to push the warm air down: would you look at my sums?',
    text: prose`
      Chapel ceiling's 8 metres, and it is 24 degrees up there while we're sat in 15. Two big slow
      fans the right way round, maybe £900. Seems too cheap to be true.
    `,
    details: {},
    replies: [
      {
        by: 'priya.nair',
        at: '48 19:30',
        stance: 'supports',
        text: prose`
          Sums are right and it isn't too good to be true, it's just unfashionable. Slow, and
          reversed. You want to feel nothing.
        `,
        thanks: { 'keith.lomas': '' },
        helped: true,
      },
      {
        by: 'martin.croft',
        at: '47 13:10',
        stance: 'asks',
        text: prose`
          How did you take the ceiling temperature? If it was with a thermometer on a pole for five
          minutes, leave it up a week.
        `,
        helped: true,
      },
      {
        by: 'keith.lomas',
        at: '47 20:20',
        text: 'It was on a pole. Up it goes again.',
        thanks: { 'martin.croft': '' },
      },
    ],
    closing: {
      by: 'keith.lomas',
      at: '21 12:30',
      outcome: 'going-ahead',
      learned: prose`
        After a week the gap was six degrees not nine, still worth it. Glad I had somebody check
        before I stood up in the trustees' meeting.
      `,
    },
  },
  {
    key: 'nz-cheap-panels',
    activity: 'reusing-assets',
    by: 'stuart.benning',
    at: '47 20:30',
    title: "Great deal on solar from a company I'm involved with!!",
    text: prose`
      My brother-in-law's firm has twenty kits left at a price you won't see again. Quote GATHERING
      for 5% off and I get a small thank you too, being open about it. Only till the end of the
      month so don't hang about.
    `,
    details: {
      resourceTitle: 'Autumn solar offer',
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/autumn-solar-offer',
    },
    concerns: [
      {
        by: 'moira.flett',
        at: '46 14:10',
        reason: 'spam',
        note: 'He says himself that he is paid for it. I am sure he means well, but if this stays up we shall have one a week.',
      },
      {
        by: 'colin.aldous',
        at: '46 18:05',
        reason: 'spam',
        note: 'Hurry-up offers are what our councils are afraid of. Could somebody have a quiet word rather than a public one?',
      },
    ],
    held: true,
  },
  {
    key: 'nz-lychgate',
    activity: 'problem-solving',
    by: 'fiona.mackie',
    at: '45 21:20',
    title: 'Nobody can read our smart meter, including the people who fitted it',
    text: prose`
      It's in a stone porch with walls a yard thick. No signal gets out. They bill us by guesswork
      and the guess is generous to them.
    `,
    details: { tried: 'Rang three times. Was in a queue behind a harp solo.' },
    meToo: ['rosemary.keane'],
    replies: [
      {
        by: 'peter.voss',
        at: '45 22:10',
        stance: 'builds-on',
        text: prose`
          Ask for an external aerial, they do exist. Until then send a photo of the display each
          month and keep the email. An estimated bill must be corrected if you give a reading.
        `,
        thanks: { 'fiona.mackie': '' },
        helped: true,
      },
      {
        by: 'ikenna.obi',
        at: '44 12:50',
        stance: 'builds-on',
        text: prose`
          Use the words "communications hub with external antenna". The harp goes away when you know
          the name of the thing.
        `,
        thanks: { 'fiona.mackie': 'The harp went away', 'rosemary.keane': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'fiona.mackie',
      at: '22 21:00',
      outcome: 'solved',
      learned: prose`
        Aerial on the outside, behind a downpipe, archdeacon content. Also a £212 refund. Knowing
        the right noun is half of dealing with a utility.
      `,
    },
  },
  {
    key: 'nz-cleaners',
    activity: 'mapping-knowledge',
    by: 'helen.marchetti',
    at: '47 21:20',
    title: "What do our cleaners and vergers know that we've never asked?",
    text: prose`
      Our cleaner, Bev, told me in passing that the side chapel radiator hasn't worked since she was
      confirmed in there. Nobody had *asked* her.
    `,
    details: {
      topics: [
        'Which rooms are never warm',
        "What's left on overnight",
        'Where the damp comes in first',
        'Which radiators are decoration',
      ],
      whoMightKnow: 'Whoever has the keys at six in the morning',
    },
    thanks: { 'yetunde.bello': 'Ask Bev should be policy' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '46 12:15',
        stance: 'supports',
        text: prose`
          Our caretaker knew about every single fault on the survey we paid £700 for. He'd been
          telling the wall.
        `,
        thanks: { 'helen.marchetti': '' },
        helped: true,
      },
      {
        by: 'moira.flett',
        at: '45 14:30',
        stance: 'builds-on',
        text: prose`
          We pay ours an extra hour a quarter to walk round with somebody and point. Cheapest
          consultant in England.
        `,
        thanks: { 'helen.marchetti': 'Doing this from next month, and paid' },
        helped: true,
      },
    ],
    closing: {
      by: 'helen.marchetti',
      at: '24 21:30',
      outcome: 'known-now',
      learned: prose`
        We know now which rooms, which radiators and which door. I learned to walk round with the
        person who has the keys, and to pay for their time.
      `,
    },
  },
  {
    key: 'nz-government-scheme',
    activity: 'discussing-developments',
    by: 'martin.croft',
    at: '43 18:15',
    title: 'The draft on energy ratings for places of worship',
    text: prose`
      Churches are exempt from having a certificate and the draft asks whether they should be. I
      lean towards yes: what is not measured is not mended. I suspect I'm in the minority.
    `,
    details: {
      source: 'Consultation: energy performance of exempt buildings',
      issuer: 'A government department',
      sourceUrl: 'https://www.example.org/energy-consultation',
      issuedOn: { daysAgo: 49 },
      openUntil: { daysAgo: 12 },
    },
    replies: [
      {
        by: 'james.otter',
        at: '43 20:20',
        stance: 'differs',
        text: prose`
          You are, with respect. The method behind those ratings was made for houses. It would give
          every medieval church the bottom letter and recommend double glazing. A false measure does
          harm with authority.
        `,
        thanks: { 'graham.pell': '', 'fiona.mackie': '' },
        helped: true,
      },
      {
        by: 'martin.croft',
        at: '42 13:30',
        stance: 'asks',
        text: 'Is it the method you object to, or the being measured?',
      },
      {
        by: 'james.otter',
        at: '42 19:10',
        text: 'The method. Actual use per hour of use, I would welcome.',
        thanks: { 'martin.croft': '' },
        helped: true,
      },
      {
        by: 'wendy.sharples',
        at: '41 11:20',
        stance: 'supports',
        text: prose`
          I'd like a letter on the door, even a G. Our members would be mortified and then they'd do
          something.
        `,
      },
      {
        by: 'rosemary.keane',
        at: '41 17:30',
        stance: 'differs',
        text: prose`
          And ours would read it as one more thing telling a small church it's failing. We've had a
          few.
        `,
        thanks: { 'bronwen.hughes': '', 'wendy.sharples': "I hadn't seen it from there" },
      },
      {
        by: 'martin.croft',
        at: '40 18:00',
        stance: 'builds-on',
        text: prose`
          May I draft a joint response: yes to being measured, no to that method, and a word about
          what a bad letter does to a congregation of nine?
        `,
        thanks: { 'james.otter': 'I should be glad to sign', 'rosemary.keane': '' },
      },
    ],
    closing: {
      by: 'martin.croft',
      at: '11 19:00',
      outcome: 'agreed-view',
      learned: prose`
        Sent, with fourteen signatures. I came in wanting ratings and go out wanting *fair* ones:
        Rosemary's point on what a letter does to nine people was worth more than my graphs.
      `,
    },
  },
  {
    key: 'nz-visit-carrowgate-hall',
    activity: 'visits',
    by: 'keith.lomas',
    at: '40 12:25',
    title: "Can somebody show me those choir-stall panels before I spend trustees' money?",
    text: 'Heard a lot about them here. Want to put a hand on one.',
    details: {
      toSee: 'Radiant panels under a desk front, working, on a properly cold day',
      whoWouldCome: 'Me and our organist, who is the one to please',
    },
    replies: [
      {
        by: 'graham.pell',
        at: '40 20:05',
        stance: 'supports',
        text: prose`
          Any Sunday in the next month, ten o'clock, sit in the second row of the choir. Barbara
          will want you to sing.
        `,
        helped: true,
      },
      {
        by: 'barbara.tunnicliffe',
        at: '39 10:30',
        stance: 'supports',
        text: 'I will indeed. Tenor?',
      },
      {
        by: 'keith.lomas',
        at: '39 12:10',
        text: 'Bass, and out of practice.',
        thanks: { 'barbara.tunnicliffe': 'Even better' },
      },
    ],
    closing: {
      by: 'keith.lomas',
      at: '16 13:00',
      outcome: 'visited',
      learned: prose`
        Sat on it, sang on it. Kettle's worth each as promised. What I brought back is that they
        must go on *before* the choir comes, so who's first in the building matters more than the
        panels.
      `,
    },
  },
  {
    key: 'nz-lunch-club-heat',
    activity: 'seeking-experience',
    by: 'yetunde.bello',
    at: '39 13:10',
    title: 'Running a warm space: how warm is warm?',
    text: prose`
      Net zero says turn it down. Warm space says turn it up. I know which I'd choose but has anyone
      squared it?
    `,
    details: { setting: 'Former carpet warehouse, tin roof, forty older people on Wednesdays' },
    meToo: ['colin.aldous'],
    replies: [
      {
        by: 'priya.nair',
        at: '38 19:30',
        stance: 'builds-on',
        text: prose`
          Shrink the room, not the temperature. A corner with a carpet, a low ceiling of fabric and
          21 degrees costs less than a warehouse at 16.
        `,
        thanks: { 'yetunde.bello': '' },
        helped: true,
      },
      {
        by: 'tom.hartley',
        at: '37 20:25',
        stance: 'supports',
        text: "We've got a marquee liner going spare from the fair! It'd be about the size.",
        thanks: { 'yetunde.bello': 'Collected on Saturday. It looks like a wedding in there' },
      },
      {
        by: 'ruth.okafor',
        at: '36 18:40',
        stance: 'builds-on',
        text: prose`
          Could I bring two of our council to see it? They think those two aims are enemies.
        `,
      },
    ],
    closing: {
      by: 'yetunde.bello',
      at: '20 13:00',
      outcome: 'learned-from-others',
      learned: prose`
        A tent in a warehouse. Forty people warm at 21 for less than we spent last winter.
        Hospitality and carbon were only enemies in a big room.
      `,
    },
  },
  {
    key: 'nz-lent-book',
    activity: 'information-request',
    by: 'nadia.karim',
    at: '36 21:00',
    title: "Something short on faith and climate for a group that's never done one?",
    text: prose`
      Six of us from the swap want to read something together. Two aren't Christians. An hour, once
      a fortnight, in my kitchen.
    `,
    details: { whereLooked: 'A bookshop where everything was either for bishops or for toddlers' },
    meToo: ['tom.hartley'],
    replies: [
      {
        by: 'helen.marchetti',
        at: '36 21:40',
        stance: 'supports',
        text: prose`
          Skip the book. Take one psalm each time, 104 first, and walk round the block with it. Then
          soup.
        `,
        thanks: { 'nadia.karim': 'Soup swung it' },
        helped: true,
      },
      {
        by: 'moira.flett',
        at: '35 14:15',
        stance: 'builds-on',
        text: prose`
          There's a nice set of five cards we made, one question on each and a lot of white space.
          I'll post you a pack. Friends aren't good at words but we're excellent at white space.
        `,
        thanks: { 'nadia.karim': '', 'helen.marchetti': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'nadia.karim',
      at: '9 21:15',
      outcome: 'found',
      learned: 'Psalms, cards and soup. Eleven came. Nobody needed the book.',
    },
  },
  {
    key: 'nz-pv-battery',
    activity: 'seeking-experience',
    by: 'helen.marchetti',
    at: '33 21:25',
    title: 'Has anyone added a battery and was it worth the fuss?',
    text: "Installer's on commission so I'd like to hear from somebody who isn't.",
    details: {
      setting: 'Flat roof with 22 panels, school club every afternoon, empty most evenings',
    },
    meToo: ['colin.aldous', 'jean.thackray'],
    replies: [
      {
        by: 'ikenna.obi',
        at: '32 12:35',
        stance: 'supports',
        text: prose`
          I install them and I'd say not for you. The club eats your roof by five o'clock, so
          there'd be nothing to put in it. Spend it on the hot water.
        `,
        thanks: { 'helen.marchetti': 'A man who talks himself out of work', 'anil.desai': '' },
        helped: true,
      },
      {
        by: 'peter.voss',
        at: '31 22:00',
        stance: 'builds-on',
        text: prose`
          I'd go the other way if you get a night tariff: fill it cheap at 2am in winter and run the
          morning on it. Panels don't come into it.
        `,
      },
      {
        by: 'ikenna.obi',
        at: '30 12:55',
        stance: 'builds-on',
        text: "True, Peter, and I should've asked. Is there a morning load?",
        helped: true,
      },
      {
        by: 'jean.thackray',
        at: '30 16:40',
        text: "There's me and a kettle.",
        thanks: { 'ikenna.obi': '' },
      },
    ],
    closing: {
      by: 'helen.marchetti',
      at: '14 21:50',
      outcome: 'learned-from-others',
      learned: prose`
        Not yet: nothing left over to store and no mornings to use it. Peter and Ikenna disagreed
        because they each pictured a different building. First write down *when* you use energy,
        then ask about batteries.
      `,
    },
  },
  {
    key: 'nz-logger-box',
    activity: 'reusing-assets',
    by: 'martin.croft',
    at: '34 18:05',
    title: 'A box of loggers you may borrow, like library books',
    text: prose`
      Six temperature, three humidity, three electricity, in a biscuit tin, with instructions that
      my grand-daughter tested. There's a card inside for your name. Return postage is the only fee.
    `,
    details: {
      resourceTitle: 'The logger lending box',
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/resources/logger-box',
    },
    thanks: { 'barbara.tunnicliffe': '', 'ruth.okafor': '', 'keith.lomas': 'First on the card' },
    replies: [
      {
        by: 'priya.nair',
        at: '33 19:15',
        stance: 'supports',
        text: 'Had it for a fortnight. Found a heated gutter nobody knew we owned.',
        thanks: { 'martin.croft': 'A heated gutter!' },
        helped: true,
      },
      {
        by: 'alison.whitby',
        at: '32 12:40',
        stance: 'builds-on',
        text: prose`
          I've added a page on how to show the graph to a council: one line, one label, sit down.
        `,
        thanks: { 'martin.croft': '' },
        helped: true,
      },
      {
        by: 'derek.stubbs',
        at: '31 20:30',
        stance: 'asks',
        text: "Can it go in our circuit's van run? Then no postage.",
      },
    ],
    closing: {
      by: 'martin.croft',
      at: '12 18:20',
      outcome: 'adapted',
      learned: prose`
        Five churches on the card. It travels by Methodist van now, with Alison's page in the lid.
      `,
    },
  },
  {
    key: 'nz-mapping-organs',
    activity: 'mapping-knowledge',
    by: 'barbara.tunnicliffe',
    at: '31 10:25',
    title: 'What heat does to organs: who actually knows?',
    text: prose`
      Much is asserted on this website about naves and very little about the most expensive object
      in them.
    `,
    details: {
      topics: [
        'Humidity and leather',
        'Heating pipes near wind trunks',
        'Tuning when the nave is at 12 degrees',
        'Who pays the tuner',
      ],
      whoMightKnow: 'Organ advisers, and any tuner who will talk over a sandwich',
    },
    thanks: { 'james.otter': '' },
    replies: [
      {
        by: 'james.otter',
        at: '31 11:40',
        stance: 'supports',
        text: prose`
          Fair. I know a little on humidity: it is the *swing* that cracks, not the cold.
        `,
      },
      {
        by: 'martin.croft',
        at: '30 18:10',
        stance: 'builds-on',
        text: prose`
          Shall I lend you two loggers, one inside the case and one in the nave? A month of readings
          would be a month more than anyone else has.
        `,
        thanks: { 'barbara.tunnicliffe': 'Installed. They blink at me during the psalm.' },
      },
      {
        by: 'dafydd.rees',
        at: '29 19:45',
        stance: 'asks',
        text: 'Does chapel harmonium count? Ours sulks below ten.',
      },
    ],
  },
  {
    key: 'nz-keith-cost',
    activity: 'building-argument',
    by: 'keith.lomas',
    at: '29 12:45',
    title: 'Trustees meet on the 9th: LED floodlights or leave the tower dark?',
    text: prose`
      I'm for off. But a good few say the lit tower is the only thing that tells the estate we're
      here.
    `,
    details: {
      decisionSought: 'Switch the tower floodlights off for good, or pay £1,900 to replace them',
      fromWhom: 'Grange Lane trustees',
      by: { daysAgo: -15 },
    },
    replies: [
      {
        by: 'tom.hartley',
        at: '29 20:30',
        stance: 'differs',
        text: prose`
          From an estate with no tower: that light matters more than you think. When we moved in,
          before we knew anybody, it was what I could see from the landing.
        `,
        thanks: { 'derek.stubbs': '', 'keith.lomas': "Didn't expect to be moved by a floodlight" },
      },
      {
        by: 'moira.flett',
        at: '28 14:50',
        stance: 'differs',
        text: prose`
          And I would miss the stars. And so do the moths and the bats. Dark is also a gift, if it's
          chosen.
        `,
        thanks: { 'fiona.mackie': '' },
      },
      {
        by: 'priya.nair',
        at: '28 19:15',
        stance: 'builds-on',
        text: prose`
          There's a middle: warm LED, aimed down and not up, off at ten. Runs on pennies and doesn't
          reach the bats.
        `,
        thanks: { 'tom.hartley': '', 'moira.flett': 'Off at ten and I am content' },
      },
      {
        by: 'keith.lomas',
        at: '27 12:30',
        text: 'Taking exactly that to the 9th. Will say how it goes.',
      },
    ],
  },
  {
    key: 'nz-newbuild-list',
    activity: 'documenting-projects',
    by: 'tom.hartley',
    at: '27 21:00',
    title: "FAQ for churches that haven't been built yet?",
    text: prose`
      I've ended up with a big messy note called "things to ask the architect before it's too late"
      and two people have asked for it already. Would it make an FAQ? I'd want the old-building
      people to say **why** for each one, since you're the ones living with the wrong answer.
    `,
    details: {},
    thanks: { 'ruth.okafor': 'Yes please', 'lorna.baird': '' },
    replies: [
      {
        by: 'jean.thackray',
        at: '26 16:55',
        stance: 'supports',
        text: 'Why a meter you can reach: because ours is locked in a nursery.',
        thanks: { 'tom.hartley': 'Perfect, exactly this tone' },
        helped: true,
      },
      {
        by: 'derek.stubbs',
        at: '26 20:20',
        stance: 'builds-on',
        text: "Why cupboards: because you'll have chairs. Nobody ever draws the chairs.",
        helped: true,
      },
      {
        by: 'wendy.sharples',
        at: '25 11:25',
        stance: 'builds-on',
        text: "Why windows that open: July. I've forty-one that didn't.",
        helped: true,
      },
      {
        by: 'james.otter',
        at: '24 10:00',
        stance: 'builds-on',
        text: prose`
          I should add a caution against listing too much. A brief of sixty requirements gives the
          architect sixty excuses. Choose the seven you will fight for.
        `,
        thanks: { 'lorna.baird': '' },
      },
      {
        by: 'tom.hartley',
        at: '23 20:15',
        stance: 'asks',
        text: 'Ouch, mine has 44. Which seven would you keep?',
      },
      {
        by: 'james.otter',
        at: '22 09:45',
        text: prose`
          Orientation, lobby, plant room, storage, opening windows, the reachable meter, and
          somebody named to speak for the caretaker.
        `,
        thanks: { 'tom.hartley': 'Printed and on the wall above my desk' },
        helped: true,
      },
    ],
    closing: {
      by: 'tom.hartley',
      at: '6 21:05',
      outcome: 'faq-made',
      learned: prose`
        Seven questions with a "why" from somebody who got it wrong, and the other 37 in an appendix
        nobody has to read. I nearly argued with James about it and I'm very glad I asked him
        instead.
      `,
    },
  },
  {
    key: 'nz-slow-diocese',
    activity: 'seeking-experience',
    by: 'oliver.finch',
    at: '25 09:35',
    title: 'Heating grant application stuck for eleven weeks',
    text: prose`
      No reply, not even an acknowledgement. Do I chase? I'd rather not be remembered as the curate
      who chased.
    `,
    details: { setting: 'Four moor churches, one shared bid, one curate who wrote it at midnight' },
    meToo: ['bronwen.hughes', 'patricia.lowe'],
    replies: [
      {
        by: 'alison.whitby',
        at: '25 12:15',
        stance: 'supports',
        text: "Chase. Kindly and on the phone. Eleven weeks isn't thought, it's a folder.",
        thanks: { 'oliver.finch': '' },
        helped: true,
      },
      {
        by: 'fiona.mackie',
        at: '24 19:40',
        stance: 'supports',
        text: "Have a warden ring. Wardens don't need a reference from anybody.",
        thanks: { 'oliver.finch': 'My warden was delighted to be unleashed' },
        helped: true,
      },
    ],
    closing: {
      by: 'oliver.finch',
      at: '15 09:20',
      outcome: 'learned-from-others',
      learned: "It was a folder. We've a panel date now.",
    },
  },
  {
    key: 'nz-gas-levy',
    activity: 'discussing-developments',
    by: 'grace.lim',
    at: '22 21:35',
    title: 'Denomination\'s new "carbon levy" on parish share: brave or bonkers?',
    text: prose`
      So the proposal: churches that burn more pay a bit more, and the money goes to those that want
      to change but can't. I'm for it, I think. Anil is *not* and we had it out over coffee, so I
      promised to ask here.
    `,
    details: {
      source: 'Proposal to adjust parish share by building emissions',
      issuer: 'A working party of the diocese',
      issuedOn: { daysAgo: 27 },
      openUntil: { daysAgo: -20 },
    },
    replies: [
      {
        by: 'anil.desai',
        at: '22 22:10',
        stance: 'differs',
        text: prose`
          For the record it was a friendly coffee. It taxes those with old buildings, who didn't
          choose them, to help those with new ideas. I'd support a fund. I can't support a fine.
        `,
        thanks: { 'keith.lomas': '', 'graham.pell': '' },
      },
      {
        by: 'samuel.adeyemi',
        at: '21 13:20',
        stance: 'supports',
        text: prose`
          But brother, something has to make it cost more to do nothing! We've all read your column
          five.
        `,
        thanks: { 'grace.lim': '' },
      },
      {
        by: 'bronwen.hughes',
        at: '21 20:30',
        stance: 'asks',
        text: 'Is it per building or per person? Per person and we eleven are ruined.',
      },
      {
        by: 'grace.lim',
        at: '20 21:00',
        text: 'Per floor area, I checked. Which is worse for you, sorry.',
      },
      {
        by: 'rosemary.keane',
        at: '19 17:45',
        stance: 'differs',
        text: "Then it's the hill churches paying again.",
      },
      {
        by: 'anil.desai',
        at: '18 21:15',
        stance: 'builds-on',
        text: prose`
          What if the first slice is free for everybody, enough for a small church, and only above
          it does it bite? I could defend that at synod.
        `,
        thanks: { 'bronwen.hughes': 'So could I', 'grace.lim': 'Look at us, agreeing' },
      },
    ],
  },
  {
    key: 'nz-school-thanks',
    activity: 'coordination-strategy',
    by: 'lorna.baird',
    at: '20 13:40',
    title: 'A handover sheet for whoever comes after us?',
    text: prose`
      The average energy champion lasts four years (I made that up, but doesn't it feel right). I'd
      like what we learn to outlive us.
    `,
    details: {
      what: 'One page per church: what was changed, why, where the manual is, who to thank',
      helpWanted: "Five churches to try it and tell me what's missing",
      by: { daysAgo: -30 },
    },
    replies: [
      {
        by: 'derek.stubbs',
        at: '19 12:20',
        stance: 'supports',
        text: 'Put "where the key is" first. Everything else can be worked out.',
        thanks: { 'lorna.baird': '' },
      },
      {
        by: 'james.otter',
        at: '18 09:55',
        stance: 'builds-on',
        text: prose`
          And what you decided *not* to do, with the reason. It saves the next person from having
          the same good idea.
        `,
        thanks: { 'lorna.baird': 'The best line on the page', 'anil.desai': '' },
      },
      {
        by: 'alison.whitby',
        at: '17 12:15',
        stance: 'supports',
        text: prose`
          St Oswald's will be one of the five. I filled ours in over a sandwich and had to ring two
          people, so it's doing its job.
        `,
        thanks: { 'lorna.baird': '' },
      },
    ],
  },
  {
    key: 'nz-warm-welcome',
    activity: 'coordination-strategy',
    by: 'yetunde.bello',
    at: '17 13:25',
    title: 'One leaflet for families: cheaper warm homes, from all our churches',
    text: prose`
      We fuss about naves. Meanwhile half my congregation are scraping ice off the *inside* of a
      window.
    `,
    details: {
      what: 'A leaflet in plain words about keeping a rented flat warm and who to ring, with all our logos and no sermon',
      helpWanted: 'Someone who knows tenants\' rights; translators; a person to say "too long"',
      by: { daysAgo: -21 },
    },
    thanks: { 'ruth.okafor': 'Thank you for turning us round to face this', 'moira.flett': '' },
    replies: [
      {
        by: 'tom.hartley',
        at: '17 20:50',
        stance: 'supports',
        text: "I'll be the person who says too long. It's my one gift.",
      },
      {
        by: 'nadia.karim',
        at: '16 21:30',
        stance: 'supports',
        text: prose`
          Can do Urdu, and my neighbour does Polish. Can we put a real phone number for a real
          person on it?
        `,
        thanks: { 'yetunde.bello': '' },
      },
      {
        by: 'ruth.okafor',
        at: '15 19:20',
        stance: 'builds-on',
        text: prose`
          I'll ask in Food and debt advice whether they'd check the bills part. They see it from the
          other end.
        `,
        thanks: { 'yetunde.bello': '' },
      },
      {
        by: 'wendy.sharples',
        at: '14 11:10',
        stance: 'asks',
        text: prose`
          Would you like a drawing of the window? I know what ice on the inside looks like.
        `,
      },
    ],
  },
  {
    key: 'nz-candles',
    activity: 'problem-solving',
    by: 'jean.thackray',
    at: '13 16:15',
    title: 'Our after-school club turn the heating to 26 and open the fire doors',
    text: prose`
      Twenty-six! And I find the doors wedged with a hymn book. They're lovely with the children so
      I don't want a row.
    `,
    details: { tried: 'A notice. A laminated notice.' },
    meToo: ['alison.whitby'],
    replies: [
      {
        by: 'derek.stubbs',
        at: '13 18:10',
        stance: 'supports',
        text: 'Lock box on the stat and a smile. Works on everyone but my wife.',
      },
      {
        by: 'yetunde.bello',
        at: '12 13:15',
        stance: 'builds-on',
        text: prose`
          Before any lock box, stand in there at four o'clock. Fifty kids in out of the rain, it'll
          smell like a wet dog. They open the door for **air**. It isn't the heating that's wrong,
          it's the ventilation.
        `,
        thanks: { 'priya.nair': 'Engineer agrees completely', 'jean.thackray': '' },
      },
      {
        by: 'jean.thackray',
        at: '9 17:20',
        text: "I stood in there at four o'clock. It smells like a wet dog.",
        thanks: { 'yetunde.bello': '', 'derek.stubbs': 'I withdraw the lock box' },
      },
      {
        by: 'priya.nair',
        at: '8 19:45',
        stance: 'builds-on',
        text: prose`
          Two small heat-recovery fans through the wall, about £600 each. List B I'd guess. I'll
          come and measure on Saturday.
        `,
        thanks: { 'jean.thackray': '' },
      },
    ],
  },
  {
    key: 'nz-steel-bells',
    activity: 'information-request',
    by: 'patricia.lowe',
    at: '12 13:30',
    title:
      "Anyone know where to find a heating engineer who'll work in a listed church AND return calls?",
    text: 'East side of the county, ideally.',
    details: { whereLooked: "The diocese's list, which has three names, of whom one is deceased" },
    meToo: ['oliver.finch'],
  },
  {
    key: 'nz-jam-fund',
    activity: 'seeking-experience',
    by: 'rosemary.keane',
    at: '11 17:20',
    title: 'Anybody raised real money from a very small village?',
    text: prose`
      The recoverable grant is all spent (well spent) and we want another £900 for the electric
      panels. Jam has a ceiling.
    `,
    details: { setting: 'Forty-one houses, two of them holiday lets' },
    roundDays: 4,
    meToo: ['bronwen.hughes'],
    replies: [
      {
        by: 'alison.whitby',
        at: '11 20:35',
        stance: 'supports',
        text: prose`
          Ask for one *thing*, not for funds. Eleven panels at £82 each, your name in the book. Ours
          went in a weekend.
        `,
        thanks: { 'rosemary.keane': '' },
      },
      {
        by: 'fiona.mackie',
        at: '10 19:10',
        stance: 'builds-on',
        text: prose`
          Ask the holiday lets. They love the church more than anyone, it's on all their
          photographs.
        `,
        thanks: { 'rosemary.keane': "They've bought three!" },
      },
    ],
  },
  {
    key: 'nz-schoolroom-winter',
    activity: 'growing-confidence',
    by: 'lorna.baird',
    at: '10 13:50',
    title: 'Is it fair to ask the school to change *their* heating for us?',
    text: prose`
      We hire the hall from nine till one and it's heated from Friday night, since the timer can't
      skip Saturday. I've a good relationship with the head and would like to keep it.
    `,
    details: {},
    replies: [
      {
        by: 'tom.hartley',
        at: '10 20:20',
        stance: 'supports',
        text: prose`
          She told me at the fair that she hates that timer! I think you'd be doing her a favour.
        `,
        thanks: { 'lorna.baird': '' },
      },
      {
        by: 'peter.voss',
        at: '9 22:05',
        stance: 'builds-on',
        text: "Offer to pay for the new timer. £90. A gift isn't a complaint.",
        thanks: { 'tom.hartley': '', 'lorna.baird': "I'm ashamed not to have thought of that" },
      },
    ],
  },
  {
    key: 'nz-dormant-pipe-video',
    activity: 'reusing-assets',
    by: 'moira.flett',
    at: '8 14:20',
    title: 'Our floor: forty photographs of pipes, with chalk numbers',
    text: prose`
      It is done and the boards are back, each in its place. The story's told mostly in pictures,
      with what we'd do otherwise. Board 61 was never found.
    `,
    details: {
      resourceTitle: 'How we lifted and relaid a floor of 1711',
      resourceKind: 'story',
      resourceUrl: 'https://www.example.org/resources/meeting-house-floor',
    },
    thanks: {
      'james.otter': 'A model of how to record a job',
      'martin.croft': '',
      'ruth.okafor': '',
    },
    replies: [
      {
        by: 'james.otter',
        at: '8 16:05',
        stance: 'asks',
        text: 'May I show this to the DAC as an example? With 61 left in.',
      },
      {
        by: 'moira.flett',
        at: '7 14:35',
        text: 'Please do. 61 is the best bit.',
      },
    ],
  },
  {
    key: 'nz-visit-ikenna',
    activity: 'visits',
    by: 'ikenna.obi',
    at: '5 12:50',
    title: "Who'd like to see inside a substation-sized cupboard? Serious offer",
    text: prose`
      My employer runs these for schools and said churches could have one. Saturday morning in about
      three weeks.
    `,
    details: {
      toSee:
        'How the electricity gets from the street to your fuse board, on a decommissioned one you may touch',
      whoWouldCome: 'Up to eight, stout shoes. Especially wardens who have been told "no capacity"',
    },
    thanks: { 'priya.nair': '' },
    replies: [
      {
        by: 'graham.pell',
        at: '5 20:10',
        stance: 'supports',
        text: "First in the queue. I've waited forty years to be allowed to touch one.",
      },
      {
        by: 'dafydd.rees',
        at: '4 19:30',
        stance: 'asks',
        text: "Is there parking for a van with a ladder on? I'd bring Bronwen.",
      },
      {
        by: 'grace.lim',
        at: '4 21:10',
        stance: 'supports',
        text: 'Me please! Will there be a hat?',
        thanks: { 'ikenna.obi': 'There will be hats' },
      },
    ],
  },
  {
    key: 'nz-christmas-tree',
    activity: 'problem-solving',
    by: 'stuart.benning',
    at: '3 10:20',
    title: 'How do you heat a church for ONE enormous carol service?',
    text: prose`
      Four hundred people, doors open for half an hour while they come in. And first: sorry about
      that solar post in the autumn. Helen had a word, and she was right.
    `,
    details: { tried: 'Last year we put it on at midday and were still cold at six' },
    // What each knows of their own church, before anybody has said how it is done.
    roundDays: 7,
    thanks: { 'moira.flett': 'Handsomely said', 'colin.aldous': '' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '3 11:40',
        stance: 'builds-on',
        text: prose`
          Four hundred people is forty kilowatts of heater with scarves on. Heat it to 14, shut one
          leaf of the door and let them do the rest.
        `,
        thanks: { 'stuart.benning': '' },
      },
      {
        by: 'peter.voss',
        at: '2 22:00',
        stance: 'supports',
        text: prose`
          The calculator has a box for how many are coming now. Four hundred, and it says to stop at
          14 and let them do the rest. My grandmother would have said so too, which annoys me.
        `,
      },
      {
        by: 'alison.whitby',
        at: '1 12:40',
        text: prose`
          Leave the boiler on afterwards though, just an hour. Four hundred people breathe out a lot
          of water, and ours rained on the crib.
        `,
        thanks: { 'stuart.benning': '' },
      },
    ],
  },
  {
    key: 'nz-hedge-species',
    activity: 'information-request',
    by: 'stuart.benning',
    at: '1 18:30',
    title: 'What hedge grows fastest without looking like a car park?',
    text: prose`
      For the panels (Fiona's hedge, as it's known). Needs to be evergreen-ish, native if possible,
      and up to a man's chest in four years.
    `,
    details: { whereLooked: 'A garden centre, where they sold me a hat' },
  },
];
