import { prose } from '../../prose';
import type { ThreadScript } from '../../script.types';

export const springAndSummer: ThreadScript[] = [
  {
    key: 'nz-cushions',
    activity: 'reusing-assets',
    by: 'graham.pell',
    at: '238 20:25',
    title: 'Heated pew cushions: what we paid, what went wrong, would we do it again',
    text: prose`
      Forty cushions, one side aisle, one winter. Short version:

      - Comfort: excellent from the waist down
      - Cables: a nuisance until Derek's nephew made a skirting
      - Complaints: two, both from people who couldn't get a cushion

      Would do it again. Would buy six spare controllers.
    `,
    details: {
      resourceTitle: 'A winter of heated cushions, with the receipts',
      resourceKind: 'experience',
      resourceUrl: 'https://www.example.org/resources/heated-cushions',
    },
    thanks: {
      'priya.nair': 'From "everyone says no" to this in seven months',
      'alison.whitby': '',
    },
    replies: [
      {
        by: 'barbara.tunnicliffe',
        at: '237 10:45',
        stance: 'differs',
        text: prose`
          I must put the other side. The congregation sits snugly while the choir, who
          are *standing*, sing with cold lungs. A church that warms only those who sit has decided who
          matters.
        `,
        thanks: { 'lorna.baird': '', 'james.otter': 'A proper objection' },
      },
      {
        by: 'graham.pell',
        at: '237 19:30',
        stance: 'asks',
        text: prose`
          Hadn't seen it that way and I don't much like it now I have. What would help the choir?
        `,
        thanks: { 'barbara.tunnicliffe': '' },
      },
      {
        by: 'priya.nair',
        at: '236 12:50',
        stance: 'builds-on',
        text: prose`
          Two radiant panels under the choir stalls' front desks, on from twenty minutes before.
          About a kettle's worth each. The organist's feet get one as well.
        `,
        thanks: { 'barbara.tunnicliffe': 'My feet thank you' },
        helped: true,
      },
      {
        by: 'samuel.adeyemi',
        at: '231 21:20',
        stance: 'asks',
        text: "Could they come on tour? We'd borrow ten for a month.",
      },
      {
        by: 'graham.pell',
        at: '230 20:15',
        text: 'Bring a van and a signature.',
      },
    ],
    closing: {
      by: 'graham.pell',
      at: '178 20:40',
      outcome: 'used',
      learned: prose`
        Hopewell borrowed ten and bought twelve. Barbara's objection was the best thing in the
        thread: we'd counted the people in pews and not the people who lead. Choir panels are now
        part of the scheme.
      `,
    },
  },
  {
    key: 'nz-mow-meadow',
    activity: 'coordination-strategy',
    by: 'lorna.baird',
    at: '224 13:35',
    title: "A shared mower's guide to leaving some of it alone",
    text: prose`
      We have no churchyard at Newfields, only a verge the developer forgot. But my last place had
      one and I kept the emails.
    `,
    details: {
      what: 'Two sides of A4 on managing a churchyard for insects without it looking abandoned',
      helpWanted:
        'Photos of a mown path through long grass; someone who has survived the complaints',
      by: { daysAgo: 190 },
    },
    replies: [
      {
        by: 'bronwen.hughes',
        at: '223 21:10',
        stance: 'supports',
        text: prose`
          I'll give you photographs. The trick is the **edge**. Mow a crisp strip beside every path
          and people read the rest as intended.
        `,
        thanks: { 'lorna.baird': 'The whole guide in one sentence' },
        helped: true,
      },
      {
        by: 'fiona.mackie',
        at: '223 21:40',
        stance: 'differs',
        text: prose`
          I'd be careful who we tell to relax. For some families a mown grave is the last thing they
          can do for somebody. We left a corner long and a widow came with scissors.
        `,
        thanks: {
          'lorna.baird': '',
          'bronwen.hughes': '',
          'helen.marchetti': 'I needed to stop and read this twice',
        },
      },
      {
        by: 'lorna.baird',
        at: '222 20:30',
        stance: 'asks',
        text: 'Thank you for telling that. What did you do after?',
      },
      {
        by: 'fiona.mackie',
        at: '222 21:45',
        stance: 'builds-on',
        text: prose`
          We asked. Letter to every family with a grave from the last forty years: which would you
          like kept short? Thirty replied, thirty we mow. The other two acres are cowslips.
        `,
        thanks: { 'lorna.baird': '', 'rosemary.keane': 'Taking this to our next meeting' },
        helped: true,
      },
    ],
    closing: {
      by: 'lorna.baird',
      at: '186 18:50',
      outcome: 'made-together',
      learned: prose`
        The guide now starts with the letter and not with the wildlife. Without Fiona's disagreement
        we'd have written two tidy pages and hurt somebody.
      `,
    },
  },
  {
    key: 'nz-insurance',
    activity: 'information-request',
    by: 'jean.thackray',
    at: '216 16:45',
    title: 'Who do you tell before panels go up: insurer, bank, bishop?',
    text: prose`
      We've a start date. I have the awful feeling there's somebody we should have written to.
    `,
    details: {
      whereLooked:
        'The policy schedule. It mentions "photo-voltaic apparatus" once, in a sentence with livestock.',
    },
    replies: [
      {
        by: 'colin.aldous',
        at: '216 18:20',
        stance: 'supports',
        text: prose`
          Insurer first, in writing, *before* scaffolding. They wanted the installer's certificate
          and a photo of the isolator label. No extra premium in our case.
        `,
        thanks: { 'jean.thackray': '' },
        helped: true,
      },
      {
        by: 'anil.desai',
        at: '215 20:40',
        stance: 'builds-on',
        text: prose`
          And the bank if there's any charge over the building, and your hirers if the car park is
          shut. You forgot the after-school club, I suspect. Everyone does.
        `,
        thanks: { 'jean.thackray': "I'd forgotten the after-school club" },
        helped: true,
      },
    ],
    closing: {
      by: 'jean.thackray',
      at: '188 17:00',
      outcome: 'found',
      learned: prose`
        Insurer, installer's certificate, hirers, and the neighbour whose telly signal comes over
        our roof.
      `,
    },
  },
  {
    key: 'nz-district-heat',
    activity: 'mapping-knowledge',
    by: 'samuel.adeyemi',
    at: '209 12:15',
    title: 'Dunmarsh is getting a heat network. Does anybody understand these?',
    text: prose`
      The pipe will come down our very road! It'd be mad not to look. But it is a thirty year
      promise and our church is younger than that.
    `,
    details: {
      topics: [
        'Connection cost',
        "Price once you're in",
        'Getting out again',
        'Who owns the thing',
      ],
      whoMightKnow: "The council's officer is lovely and cannot say",
    },
    meToo: ['patricia.lowe'],
    replies: [
      {
        by: 'patricia.lowe',
        at: '208 13:40',
        stance: 'supports',
        text: prose`
          Our Lady is on the same road. Shall we go and ask together? They can't give two churches
          two answers.
        `,
        thanks: { 'samuel.adeyemi': '' },
      },
      {
        by: 'priya.nair',
        at: '207 19:20',
        stance: 'asks',
        text: prose`
          Ask what the *standing charge* is in July. That's the number the brochures lose.
        `,
      },
      {
        by: 'samuel.adeyemi',
        at: '177 22:15',
        text: "We went. They didn't know it either. Will keep asking.",
      },
    ],
    closing: {
      by: 'samuel.adeyemi',
      at: '121 12:30',
      outcome: 'still-a-gap',
      learned: prose`
        We know what to ask and nobody can yet answer. Two churches asking together at least got us
        onto the consultation.
      `,
    },
  },
  {
    key: 'nz-visit-hethermoor',
    activity: 'visits',
    by: 'oliver.finch',
    at: '202 09:40',
    title: 'Anyone willing to show four moorland wardens something that works?',
    text: "They've been shown too many glossy slides. They'd like to see a socket.",
    details: {
      toSee: 'A small, cold, rural church that is less cold than it was. Not a cathedral, please.',
      whoWouldCome: 'Me, three wardens, one dog',
    },
    replies: [
      {
        by: 'rosemary.keane',
        at: '201 17:50',
        stance: 'asks',
        text: 'Is the dog good with sheep?',
      },
      {
        by: 'graham.pell',
        at: '201 20:30',
        stance: 'supports',
        text: prose`
          Come to Thornbeck, we're Grade I and we've a socket. Go on to Rosemary's after: she's the
          one with a hill and no money, same as you.
        `,
        thanks: { 'oliver.finch': '' },
        helped: true,
      },
      {
        by: 'oliver.finch',
        at: '201 21:55',
        text: "Dog is a retired sheepdog with strong views. We'd love both.",
      },
    ],
    closing: {
      by: 'oliver.finch',
      at: '174 10:20',
      outcome: 'visited',
      learned: prose`
        Two churches in a day. My wardens talked to *other wardens* for five hours and didn't need
        me at all, which I'm told is the point. What came home: airing rota, wool blankets and the
        idea of asking families about graves.
      `,
    },
  },
  {
    key: 'nz-biomass',
    activity: 'discussing-developments',
    by: 'james.otter',
    at: '196 10:05',
    title: 'The new guidance on biomass boilers: I find I have changed my mind',
    text: prose`
      Ten years ago I recommended pellets to anybody with a barn. The new note is a good deal cooler
      about it, on air quality and on what counts as waste wood. I think it is right and that I was
      wrong. Does anyone who actually runs one wish to argue?
    `,
    details: {
      source: 'Guidance note on wood fuel in places of worship',
      issuer: 'A national church buildings body',
      issuedOn: { daysAgo: 203 },
    },
    thanks: { 'martin.croft': 'It\'s rare to read "I was wrong" on the internet' },
    replies: [
      {
        by: 'bronwen.hughes',
        at: '195 20:20',
        stance: 'differs',
        text: prose`
          I'll argue. Our wood comes from the farm you can see out of the window, from hedges that
          must be laid anyway. The note talks as if it all arrives on a ship. National guidance
          written for places with a bus stop, again.
        `,
        thanks: { 'rosemary.keane': '' },
        helped: true,
      },
      {
        by: 'helen.marchetti',
        at: '195 21:30',
        stance: 'asks',
        text: prose`
          What about the smoke, Bronwen? I'm asking as someone with an asthmatic in the front pew.
        `,
      },
      {
        by: 'bronwen.hughes',
        at: '194 19:50',
        text: "On a still day you do notice it. I'd be lying otherwise.",
      },
      {
        by: 'james.otter',
        at: '193 09:30',
        stance: 'builds-on',
        text: prose`
          Then perhaps the sound rule is not "wood good" or "wood bad" but how far, how dry and how
          near to lungs. Your hedge passes two of the three, and better drying might pass the last.
        `,
        thanks: { 'bronwen.hughes': 'A rule I can use with the vestry', 'priya.nair': '' },
      },
    ],
    closing: {
      by: 'james.otter',
      at: '166 10:40',
      outcome: 'differing-views',
      learned: prose`
        Three tests we could all sign: how far it comes, how dry it is, who breathes it. We still
        differ on whether national guidance should say so or simply discourage wood altogether. I
        learned more from the hedge than from the note.
      `,
    },
  },
  {
    key: 'nz-treasurer-nights',
    activity: 'seeking-experience',
    by: 'anil.desai',
    at: '189 20:50',
    title: "Does anyone's reserves policy actually mention the building's future?",
    text: prose`
      Ours says "three to six months' running costs" which somebody copied from somewhere. I'd like
      a line for *what we know will need replacing*. I'd also like to sleep.
    `,
    details: {
      setting: 'City church, reserves of about seven months, boiler of about seven months',
    },
    meToo: ['alison.whitby'],
    replies: [
      {
        by: 'alison.whitby',
        at: '189 22:05',
        stance: 'builds-on',
        text: prose`
          Yes! "Designated fund: end of life of the boiler". Auditor happy, PCC happy, and when the
          thing dies nobody has to panic-buy the same again. That's the whole reason churches stay
          on gas, they decide in the cold.
        `,
        thanks: {
          'anil.desai': '"They decide in the cold" is going in my report',
          'priya.nair': '',
          'ruth.okafor': '',
        },
        helped: true,
      },
      {
        by: 'colin.aldous',
        at: '188 08:05',
        text: 'We put by £200 a month. Boring. Works.',
      },
    ],
    closing: {
      by: 'anil.desai',
      at: '160 21:10',
      outcome: 'learned-from-others',
      learned: prose`
        A designated fund turns an emergency into an appointment. I wish someone had told me ten
        years back.
      `,
    },
  },
  {
    key: 'nz-quakers-cold-floor',
    activity: 'growing-confidence',
    by: 'moira.flett',
    at: '181 14:20',
    title: 'Underfloor heating beneath a 1711 floor: am I mad to even ask?',
    text: prose`
      The boards have to come up anyway for the worm. It would be the one chance in a hundred years.
      Friends are uneasy about disturbing it and so, if I'm truthful, am I.
    `,
    details: {},
    replies: [
      {
        by: 'james.otter',
        at: '180 10:15',
        stance: 'asks',
        text: prose`
          Not mad, but ask first what the floor is *laid on*. If it is earth you may gain more from
          insulating beneath and putting the very same boards back than from any pipe.
        `,
        thanks: { 'moira.flett': '' },
        helped: true,
      },
      {
        by: 'priya.nair',
        at: '180 19:35',
        stance: 'differs',
        text: prose`
          I'd say do both or regret it. The labour is all in lifting and relaying. Pipe is the cheap
          bit, even if you connect it to nothing for five years.
        `,
        thanks: { 'martin.croft': '' },
        helped: true,
      },
      {
        by: 'james.otter',
        at: '179 09:20',
        stance: 'builds-on',
        text: 'I am persuaded. Lay the pipe dormant and photograph where it runs.',
        thanks: {
          'priya.nair': '',
          'moira.flett': "How lovely to watch two people who know things change each other's minds",
        },
      },
    ],
    closing: {
      by: 'moira.flett',
      at: '150 15:00',
      outcome: 'going-ahead',
      learned: prose`
        Insulation now and a dormant pipe, photographed. The uneasiness went once Friends saw that
        the same boards go back, each with its number in chalk.
      `,
    },
  },
  {
    key: 'nz-wardens-alone',
    activity: 'seeking-experience',
    by: 'jean.thackray',
    at: '171 17:10',
    title: 'Is anyone else the only person in their church who cares about this?',
    text: prose`
      I don't mean people are against it. They say "oh good, Jean's doing that". I'm 74. If I'm
      under the 36 bus tomorrow the whole net zero plan is in a carrier bag in my hall.
    `,
    details: { setting: "Suburban, friendly, and it's always me" },
    meToo: ['rosemary.keane', 'patricia.lowe', 'fiona.mackie'],
    replies: [
      {
        by: 'rosemary.keane',
        at: '171 18:40',
        stance: 'supports',
        text: "Oh Jean. Yes. Mine's a biscuit tin.",
        thanks: { 'jean.thackray': '' },
      },
      {
        by: 'derek.stubbs',
        at: '170 12:25',
        stance: 'builds-on',
        text: prose`
          I stopped asking for "a volunteer" and started asking Trevor if he'd *read one meter*. He
          reads it. He's now got opinions about it. It's creeping up on him lovely.
        `,
        thanks: { 'jean.thackray': "Small enough that they can't say no!", 'ruth.okafor': '' },
        helped: true,
      },
      {
        by: 'ruth.okafor',
        at: '170 19:55',
        stance: 'builds-on',
        text: prose`
          And give away the interesting part, not the dull part. You take the bus, let somebody else
          meet the solar man.
        `,
        helped: true,
      },
    ],
    closing: {
      by: 'jean.thackray',
      at: '127 16:30',
      outcome: 'learned-from-others',
      learned: prose`
        Three people now have one job each and the carrier bag is a shared folder. Stuart Benning
        took the solar man and hasn't given him back.
      `,
    },
  },
  {
    key: 'nz-tom-hello',
    activity: 'information-request',
    by: 'tom.hartley',
    at: '146 20:40',
    title: "Complete beginner: where do I start if we don't even own a building?",
    text: prose`
      Hello! I'm Tom, been at Christ Church Newfields about a year. We worship in the school hall so
      there's no boiler to replace and no roof to put anything on. Lorna said to come and ask
      anyway. Is there *anything* useful a church like ours can do, or do we just feel smug?
    `,
    details: { whereLooked: 'Here, for an hour, which was fascinating and mostly about naves' },
    thanks: { 'ruth.okafor': 'Welcome! Nobody asks this and many wonder' },
    replies: [
      {
        by: 'ruth.okafor',
        at: '146 21:30',
        stance: 'supports',
        text: prose`
          Welcome, Tom. You have something the rest of us would love: a congregation whose footprint
          is nearly all *homes and journeys*. And when your building does get built, you can ask for
          the right one.
        `,
        thanks: { 'tom.hartley': '' },
        helped: true,
      },
      {
        by: 'lorna.baird',
        at: '145 08:50',
        stance: 'builds-on',
        text: prose`
          He's too modest to mention the developer is drawing our building NOW. Tom, ask about that!
        `,
        helped: true,
      },
      {
        by: 'priya.nair',
        at: '145 12:35',
        stance: 'builds-on',
        text: prose`
          New build? Then start a list tonight of things that are cheap on paper and dear in brick:
          roof facing south, three-phase from day one, plant room big enough to stand up in.
        `,
        thanks: { 'tom.hartley': 'Plant room you can stand up in, noted', 'lorna.baird': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'tom.hartley',
      at: '131 21:15',
      outcome: 'found',
      learned: prose`
        Started from "we have nothing to offer" and ended with a list of eleven requests for the
        architect. The best place to look was people who are stuck with the opposite problem.
      `,
    },
  },
  {
    key: 'nz-august-project',
    activity: 'coordination-strategy',
    by: 'ruth.okafor',
    at: '139 18:20',
    title: 'Who\'d help write "Your first year": a path for churches just joining us?',
    text: prose`
      We keep getting newcomers (hello Tom, Wendy, Peter!) and sending them to nine places. I'd like
      one.
    `,
    details: {
      what: 'A gentle twelve-month path: one small thing each month, each linked to a thread here',
      helpWanted: 'A few people who remember being lost, and someone who draws',
      by: { daysAgo: 60 },
    },
    replies: [
      {
        by: 'wendy.sharples',
        at: '138 11:10',
        stance: 'supports',
        text: prose`
          I'm so new I'm still lost, so I volunteer as the person to test it on. I can also draw,
          within reason.
        `,
        thanks: { 'ruth.okafor': 'A tester AND an illustrator' },
        helped: true,
      },
      {
        by: 'tom.hartley',
        at: '138 21:05',
        stance: 'supports',
        text: "Happy to do the boring linking. I've read nearly everything now!",
        helped: true,
      },
      {
        by: 'martin.croft',
        at: '137 13:20',
        stance: 'differs',
        text: prose`
          May I query twelve months? If it looks like a programme people will feel behind by March.
          I'd rather twelve *doors*, in any order.
        `,
        thanks: { 'wendy.sharples': 'Phew, yes', 'tom.hartley': '' },
      },
      {
        by: 'ruth.okafor',
        at: '136 19:10',
        stance: 'builds-on',
        text: 'Doors it is. Thank you Martin, that takes the guilt out of it.',
      },
    ],
    closing: {
      by: 'ruth.okafor',
      at: '57 19:30',
      outcome: 'made-together',
      learned: prose`
        Twelve doors, drawn by Wendy, linked by Tom. It stopped being a timetable because Martin
        objected at the right moment. Four churches have walked through one already.
      `,
    },
  },
  {
    key: 'nz-grace-flowers',
    activity: 'growing-confidence',
    by: 'grace.lim',
    at: '123 21:20',
    title: 'Would the flower ladies disown me if I suggested no floral foam?',
    text: prose`
      I've joined the rota (youngest by 31 years) and every arrangement uses the green foam that
      ends up in the bin for ever. I don't want to be That Person. How would you bring it up?
    `,
    details: {},
    meToo: ['wendy.sharples'],
    replies: [
      {
        by: 'barbara.tunnicliffe',
        at: '122 10:20',
        stance: 'supports',
        text: prose`
          Do not *suggest*. Ask one of them to teach you the chicken wire method, "as you used to do
          it". There will be no stopping them.
        `,
        thanks: { 'grace.lim': 'BARBARA. This is genius.', 'helen.marchetti': '' },
        helped: true,
      },
      {
        by: 'anil.desai',
        at: '122 20:10',
        stance: 'supports',
        text: prose`
          My wife runs that rota. She's been waiting twenty years for someone to ask about the
          chicken wire.
        `,
      },
    ],
    closing: {
      by: 'grace.lim',
      at: '94 20:50',
      outcome: 'going-ahead',
      learned: prose`
        They taught me, we had tea, the foam is gone. Asking to learn is a better way in than asking
        to change.
      `,
    },
  },
  {
    key: 'nz-wendy-windows',
    activity: 'problem-solving',
    by: 'wendy.sharples',
    at: '119 11:35',
    title: 'Forty-one sash windows and the draught follows you round',
    text: prose`
      City building, 1902, tall sashes with cords gone. We were quoted for secondary glazing and I
      laughed out loud, then had to apologise to the man. What's the cheap version?
    `,
    details: { tried: 'Newspaper. Sausage dogs. Prayer.' },
    replies: [
      {
        by: 'derek.stubbs',
        at: '118 12:10',
        stance: 'builds-on',
        text: prose`
          Don't do forty-one. Go round on a windy night with a joss stick and do the *nine* that
          matter. It's always about nine.
        `,
        thanks: { 'wendy.sharples': 'It was eight. I smell of sandalwood.' },
        helped: true,
      },
      {
        by: 'dafydd.rees',
        at: '108 19:25',
        stance: 'supports',
        text: prose`
          Joiner here, first post. Brush strip let into the staff bead, a day's work for two, few
          pounds a window. And nail nothing shut, you'll want them in July.
        `,
        thanks: { 'wendy.sharples': '', 'ruth.okafor': 'Welcome Dafydd, what an entrance' },
        helped: true,
      },
    ],
    closing: {
      by: 'wendy.sharples',
      at: '88 11:20',
      outcome: 'solved',
      learned: prose`
        Eight windows, brush strip, one Saturday. Find the worst ones before you price the lot.
      `,
    },
  },
  {
    key: 'nz-peter-bibles',
    activity: 'reusing-assets',
    by: 'peter.voss',
    at: '117 22:10',
    title: 'I made a silly little calculator for choosing when to switch on',
    text: prose`
      I code for a living and can't help at working parties owing to my back. You tell it how many
      hours your place takes to warm and what time the service is, it tells you when to switch on,
      given the forecast. Rough edges everywhere. Break it please.
    `,
    details: {
      resourceTitle: 'Pre-heat calculator',
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/resources/pre-heat-calculator',
    },
    thanks: { 'samuel.adeyemi': 'Our Peter!!', 'martin.croft': '' },
    replies: [
      {
        by: 'martin.croft',
        at: '116 07:45',
        stance: 'builds-on',
        text: prose`
          Broken, as requested: it assumes the building starts at outside temperature. A stone one
          remembers last week. I can give you four years of readings to test against.
        `,
        thanks: { 'peter.voss': "This is the best bug report I've ever had" },
        helped: true,
      },
      {
        by: 'alison.whitby',
        at: '110 12:40',
        stance: 'supports',
        text: prose`
          Tried it on St Oswald's. It says switch on at 5am and our verger said he could have told
          me that. Then it said *7:10* on a mild week, and he couldn't.
        `,
        helped: true,
      },
    ],
    closing: {
      by: 'peter.voss',
      at: '77 21:40',
      outcome: 'adapted',
      learned: prose`
        Martin's readings taught it about stone. St Oswald's and Hopewell use it weekly. Somebody
        had been waiting four years for a person to ask for his data.
      `,
    },
  },
  {
    key: 'nz-dac-gone',
    activity: 'problem-solving',
    by: 'graham.pell',
    at: '104 20:35',
    title: 'DAC meeting moved to September and our trench closes in a fortnight',
    text: prose`
      The fibre trench is open **now**. The committee that would let us use it doesn't sit till
      September. Any way through?
    `,
    details: { tried: 'Ringing. August.' },
    replies: [
      {
        by: 'james.otter',
        at: '103 09:55',
        stance: 'supports',
        text: prose`
          Ask the archdeacon about emergency or interim directions, and meanwhile ask the contractor
          to lay an *empty duct* in the public footway. You need nobody's permission for a pipe with
          nothing in it on land which is not yours.
        `,
        thanks: { 'graham.pell': 'An empty duct. You crafty old thing.' },
        helped: true,
      },
    ],
    closing: {
      by: 'graham.pell',
      at: '92 19:40',
      outcome: 'solved',
      learned: prose`
        Duct in, forty-five pounds and a tray of sausage rolls. Whole scheme is saved by an empty
        pipe. When a permission can't come in time, find the piece that needs none.
      `,
    },
  },
  {
    key: 'nz-young-voice',
    activity: 'building-argument',
    by: 'grace.lim',
    at: '98 21:30',
    title: 'Getting "net zero" onto our PCC agenda before item 14',
    text: prose`
      It's always last, after the gutter, when everyone has their coat on. I'm on PCC as of May and
      I'm 26 and I'd like not to be patted.
    `,
    details: {
      decisionSought: "Make the building's carbon a standing item, in the first half hour",
      fromWhom: 'Holy Trinity PCC',
      by: { daysAgo: 62 },
    },
    meToo: ['tom.hartley'],
    replies: [
      {
        by: 'priya.nair',
        at: '97 19:45',
        stance: 'builds-on',
        text: prose`
          Don't ask for a new item. Ask that every *existing* paper carries one line: what does this
          do to our energy use? Then it turns up at item 3 without anyone voting for it.
        `,
        thanks: {
          'grace.lim': '',
          'anil.desai': 'As treasurer I can make that happen on every finance paper',
        },
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '96 13:15',
        stance: 'differs',
        text: prose`
          Nice, but a line nobody discusses is a way to bury it. Get them to give you ten
          minutes *once* and bring the bill in pounds per worshipper. People sit up when it's per person.
        `,
        thanks: { 'grace.lim': '£31 a head. They sat up.' },
        helped: true,
      },
    ],
    closing: {
      by: 'grace.lim',
      at: '59 22:00',
      outcome: 'agreed',
      learned: prose`
        They gave me the ten minutes and then adopted the line themselves. I needed both: the shock
        to be heard, and the habit so it lasts. I wasn't patted.
      `,
    },
  },
];
