import { prose } from '../../prose';
import type { ThreadScript } from '../../script.types';

export const debtAdviceThreads: ThreadScript[] = [
  {
    key: 'debt-carrier-bag',
    activity: 'problem-solving',
    by: 'carol.dunning',
    at: '431 14:10',
    title: 'A gentleman brought two carrier bags of unopened post to the food bank',
    text: prose`
      He put them on the table between the tins and said "I can't". I've no training. I didn't like
      to send him away and I didn't like to open them. What should I have done?
    `,
    details: { tried: 'Tea. Looking at it.' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '431 16:40',
        stance: 'supports',
        text: prose`
          You did it. He put them down in front of somebody, that's the hardest part over. Next
          time:

          - Ask "shall we open them together?" and let *him* do the opening
          - Make three piles: rent and council tax and fuel; everything else; rubbish
          - Don't advise on any of it. Ring me or any authorised adviser and book him in while he's
            sitting there

          Sorting isn't advice. Sorting is company.
        `,
        thanks: {
          'carol.dunning': "Sorting is company. I've written it on the tin.",
          'ruth.okafor': '',
        },
        helped: true,
      },
      {
        by: 'carol.dunning',
        at: '430 13:50',
        text: 'He came back! We did one bag. There was a birthday card in it from 2021.',
        thanks: { 'sheila.bancroft': '' },
      },
    ],
    closing: {
      by: 'carol.dunning',
      at: '412 14:30',
      outcome: 'solved',
      learned: prose`
        Sorting alongside someone isn't giving advice and anybody kind can do it. He's seen Sheila,
        there's a plan, and the second bag's gone.
      `,
    },
  },
  {
    key: 'debt-breathing-space',
    activity: 'information-request',
    by: 'joseph.mensah',
    at: '417 12:55',
    title: 'Breathing Space: where can I read what it actually does?',
    text: prose`
      One of our members has been told to "get Breathing Space" by someone at work. Can the church
      apply for her?
    `,
    details: { whereLooked: 'A government page, and then a page explaining the government page' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '417 19:20',
        stance: 'supports',
        text: prose`
          No, it has to be started by an authorised debt adviser or the council, not by us and not
          by her directly. In short: sixty days when most creditors can't chase, add interest or
          send bailiffs, so that she can get proper advice. It's a pause and not a cure, rent and
          bills **still have to be paid** during it. There's a longer kind for someone in mental
          health crisis treatment. The trick is to use the sixty days; I've seen people spend
          fifty-five of them sleeping, and who could blame them.
        `,
        thanks: { 'joseph.mensah': 'Clear at last', 'beth.ormerod': '' },
        helped: true,
      },
      {
        by: 'joseph.mensah',
        at: '416 12:40',
        text: "Thank you Sheila. She's seeing you Thursday.",
      },
    ],
    closing: {
      by: 'joseph.mensah',
      at: '396 13:00',
      outcome: 'found',
      learned: prose`
        Through an authorised adviser only. Sixty days' quiet for getting advice in, with the bills
        still to be paid.
      `,
    },
  },
  {
    key: 'debt-voucher-rules',
    activity: 'problem-solving',
    by: 'susan.farley',
    at: '399 10:50',
    title: 'Three vouchers in six months and then what?',
    text: prose`
      Thornbeck follows the "three vouchers" guideline. A mum came for her fourth on Wednesday with
      a toddler on each hip. I gave it. The team is split.
    `,
    details: { tried: 'Bending it. Feeling bad about bending it. Feeling bad about not.' },
    meToo: ['linda.garside'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '399 20:15',
        stance: 'builds-on',
        text: prose`
          Treat the third voucher as an alarm and not a limit. Third voucher means **nobody's fixed
          the cause yet**. We ring the referrer that same day and say what's being done about the
          income? Nine times in ten there's a benefit not claimed or a deduction that can be
          lowered.
        `,
        thanks: {
          'susan.farley': 'An alarm and not a limit: team united',
          'carol.dunning': '',
          'ruth.okafor': '',
        },
        helped: true,
      },
      {
        by: 'linda.garside',
        at: '398 09:40',
        stance: 'supports',
        text: "We'd the same split at Our Lady. Thank you Sheila.",
      },
    ],
    closing: {
      by: 'susan.farley',
      at: '377 11:05',
      outcome: 'solved',
      learned: prose`
        The third voucher rings a bell rather than shuts a door. The mum was missing a whole element
        of her benefit.
      `,
    },
  },
  {
    key: 'debt-bailiff-door',
    activity: 'problem-solving',
    by: 'darren.pike',
    at: '384 21:35',
    title: 'Bailiffs coming Monday for council tax. Lad is in bits',
    text: prose`
      I went through this myself in 2018 so I said I'd ask. He is 22, first flat, thought council
      tax was in the rent.
    `,
    details: { tried: 'Telling him not to answer the door, was that right' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '384 22:05',
        stance: 'supports',
        text: prose`
          Right so far, Darren. For council tax on a first visit they can't force their way in. Door
          shut, car parked elsewhere, talk through the letterbox if at all, sign nothing. **Ring the
          council in the morning, not the bailiffs**, say he's vulnerable and getting advice, ask
          them to take it back. I'll see him at 9.30 Monday, before their round.
        `,
        thanks: { 'darren.pike': '20 minutes on a sunday night. legend' },
        helped: true,
      },
      {
        by: 'darren.pike',
        at: '381 18:15',
        text: 'They took it back. £15 a month. He slept.',
        thanks: { 'sheila.bancroft': '', 'neil.prosser': '' },
      },
    ],
    closing: {
      by: 'darren.pike',
      at: '379 18:40',
      outcome: 'solved',
      learned: prose`
        Ring the council not the bailiffs. Somebody who's been through it being there was half of
        it, Sheila says, so i'm pleased.
      `,
    },
  },
  {
    key: 'debt-line-advice',
    activity: 'discussing-developments',
    by: 'neil.prosser',
    at: '366 17:30',
    title: 'The new note on what churches may and may not say about debt',
    text: prose`
      It's stricter than I expected. Friendly budgeting is fine; "you should pay that one first" may
      not be. I'd like to know whether it helps you or ties your hands.
    `,
    details: {
      source: 'Money advice in congregations: staying inside the rules',
      issuer: 'Our connexional office',
      sourceUrl: 'https://www.example.org/money-advice-rules',
      issuedOn: { daysAgo: 372 },
    },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '366 20:50',
        stance: 'supports',
        text: prose`
          It helps. Debt counselling is a regulated activity and well-meaning people do real damage.
          I've unpicked a consolidation loan that a kind deacon "sorted". Be the person who makes
          the tea, opens the letters and comes to the appointment. Leave the order of paying to
          someone insured.
        `,
        thanks: { 'neil.prosser': '', 'carol.dunning': '' },
        helped: true,
      },
      {
        by: 'yetunde.bello',
        at: '365 13:15',
        stance: 'asks',
        text: prose`
          What about the pastor paying somebody's bill quietly? That isn't advice, it's love.
        `,
      },
      {
        by: 'sheila.bancroft',
        at: '365 21:10',
        text: prose`
          Love away. But ring me first, because if it's the wrong bill it goes in the creditor's
          pocket and the bailiff still comes.
        `,
        thanks: { 'yetunde.bello': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'neil.prosser',
      at: '340 17:10',
      outcome: 'agreed-view',
      learned: prose`
        Company, yes; sorting, yes; ordering someone's debts, only if you're authorised. We all
        found that a relief.
      `,
    },
  },
  {
    key: 'debt-bring-forms',
    activity: 'reusing-assets',
    by: 'sheila.bancroft',
    at: '345 20:30',
    title: '"What to bring" card for a first money appointment',
    text: prose`
      Postcard size, pictures as well as words. Last line reads *come anyway*. Take it, put your own
      times on the back.
    `,
    details: {
      resourceTitle: "What to bring (and it doesn't matter if you can't)",
      resourceKind: 'tool',
      resourceUrl: 'https://www.example.org/resources/what-to-bring',
    },
    thanks: {
      'carol.dunning': 'In every parcel since this morning',
      'eileen.corrigan': '',
      'tracey.holt': '',
    },
    replies: [
      {
        by: 'eileen.corrigan',
        at: '344 11:20',
        stance: 'builds-on',
        text: 'Done it in Portuguese and Tetum for Our Lady, will send you the files.',
        thanks: { 'sheila.bancroft': 'I could kiss you' },
        helped: true,
      },
    ],
    closing: {
      by: 'sheila.bancroft',
      at: '314 20:10',
      outcome: 'adapted',
      learned: 'Five languages now. "Come anyway" is what people quote when they sit down.',
    },
  },
  {
    key: 'debt-prepay',
    activity: 'problem-solving',
    by: 'linda.garside',
    at: '322 08:45',
    title: "Family sitting in the dark, meter's got £40 debt on it",
    text: "I thought we'd helped and we paid off the energy company!",
    details: { tried: 'The SVP topped up £20 and £14 of it went straight on the debt' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '322 12:30',
        stance: 'builds-on',
        text: prose`
          Everyone does that once. Before topping up, ring the supplier *with them beside you* and
          ask to (a) lower the recovery rate, (b) add emergency credit, (c) mark them as vulnerable.
          All three while you're on hold with the kettle on. Then top up.
        `,
        thanks: { 'linda.garside': 'a, b and c in one call. Lights on by two' },
        helped: true,
      },
    ],
    closing: {
      by: 'linda.garside',
      at: '309 09:20',
      outcome: 'solved',
      learned: "Ring before you top up. I've told the whole Conference.",
    },
  },
  {
    key: 'debt-nrpf',
    activity: 'mapping-knowledge',
    by: 'beth.ormerod',
    at: '303 22:20',
    title: 'No recourse to public funds: which of us knows anything?',
    text: prose`
      Two families this month at Holy Trinity. I'm a student social worker, and I know what I don't
      know.
    `,
    details: {
      topics: [
        'What someone with NRPF can have',
        'Children and school meals',
        'Who is allowed to give immigration advice',
        "Crisis money that isn't public funds",
      ],
      whoMightKnow: 'A solicitor, surely, or Sheila',
    },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '303 23:10',
        stance: 'builds-on',
        text: prose`
          Food parcels aren't public funds, start there. Free school meals are possible for many.
          Immigration advice is regulated even more tightly than debt, so do *not* read their visa
          for them. Beyond that I'm out of my depth, honestly. We need someone.
        `,
        thanks: { 'beth.ormerod': '' },
      },
      {
        by: 'sheila.bancroft',
        at: '290 20:45',
        text: prose`
          Found a law centre that'll take a call on Mondays. Passing on the number privately.
        `,
      },
    ],
    closing: {
      by: 'beth.ormerod',
      at: '271 21:50',
      outcome: 'partly-known',
      learned: prose`
        Food and school meals known. Everything legal goes to the law centre. None of us should be
        the expert and at least we've said so.
      `,
    },
  },
  {
    key: 'debt-christmas-loans',
    activity: 'seeking-experience',
    by: 'tracey.holt',
    at: '296 20:30',
    title: 'Doorstep lender is one of our own congregation',
    text: prose`
      She isn't a shark, she's an agent, it's legal, she sings alto. Half of her customers are in
      the toddler group. Has anyone had this?
    `,
    details: { setting: 'Newfields, everyone knows everyone' },
    meToo: ['joseph.mensah'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '296 22:15',
        stance: 'builds-on',
        text: prose`
          Yes, twice. Don't make her the villain, she's probably two payments from the edge herself.
          Get a credit union rep to the toddler group as a *neighbour* and not a rival. And invite
          her to train as a volunteer with me. I got one of my best that way.
        `,
        thanks: { 'tracey.holt': 'She said yes!', 'neil.prosser': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'tracey.holt',
      at: '256 20:15',
      outcome: 'learned-from-others',
      learned: "She's at the drop-in now, she knows every trick because she's used them.",
    },
  },
  {
    key: 'debt-visit-dropin',
    activity: 'visits',
    by: 'janet.iveson',
    at: '281 15:40',
    title: 'May two of us sit in on a Thursday drop-in?',
    text: prose`
      Pellworth would like to start one, and we'd prefer to see it than to read about it. We'd
      understand if clients would rather we didn't.
    `,
    details: {
      toSee: 'How Hopewell welcomes people before any money is mentioned',
      whoWouldCome: 'Myself and our curate, silently',
    },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '280 19:20',
        stance: 'supports',
        text: prose`
          Come on the 3rd. You'll be on toast. Toast is where it happens. I'll ask each person
          whether you may sit in and most will say no and a few will say yes.
        `,
        thanks: { 'janet.iveson': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'janet.iveson',
      at: '262 16:20',
      outcome: 'visited',
      learned: prose`
        We burned the first round. What we saw: nobody has a form in their hand for the first half
        hour. We shall start with toast and add the rest later, if we can find our own Sheila.
      `,
    },
  },
  {
    key: 'debt-council-cut',
    activity: 'building-argument',
    by: 'carol.dunning',
    at: '266 13:25',
    title: 'Deacons ask why we need £1,200 for a locked room',
    text: 'At present Sheila sees people behind a piano.',
    details: {
      decisionSought: 'Turn the old crèche store into a private interview room',
      fromWhom: 'Hopewell deacons',
      by: { daysAgo: 240 },
    },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '266 18:35',
        stance: 'supports',
        text: prose`
          Tell them that last Thursday a woman told me about her husband while the Brownies' leader
          looked for the glitter. Tell them I can't be insured without confidentiality. And that the
          piano is out of tune.
        `,
        thanks: { 'carol.dunning': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'carol.dunning',
      at: '238 13:10',
      outcome: 'agreed',
      learned: 'Agreed at once. What moved them was the glitter, and not the insurance.',
    },
  },
  {
    key: 'debt-dro',
    activity: 'information-request',
    by: 'vikram.sood',
    at: '251 19:45',
    title: 'DRO, IVA, bankruptcy. Is there one page that compares them?',
    text: "I'm a retired accountant and I can't tell which of these adverts is a charity.",
    details: { whereLooked: 'Adverts, all of which recommend an IVA, which makes me suspicious' },
    meToo: ['susan.farley'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '251 21:30',
        stance: 'supports',
        text: prose`
          Your nose is right, the ads are paid to sell IVAs. A DRO suits small debts, few assets and
          next to nothing spare each month, and it can't be had without an approved intermediary. An
          IVA is a long contract and breaks easily. Bankruptcy is less dreadful than people think,
          unless there's a house. One page, no adverts: the free national debt helplines all have
          it, and a copy's in the resource cupboard behind the piano. Sorry, the crèche.
        `,
        thanks: { 'vikram.sood': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'vikram.sood',
      at: '236 20:00',
      outcome: 'found',
      learned: "If the page wants your phone number first, it's selling something.",
    },
  },
  {
    key: 'debt-sheila-knee',
    activity: 'coordination-strategy',
    by: 'sheila.bancroft',
    at: '214 21:50',
    title: 'Could somebody learn this alongside me, please?',
    text: prose`
      I'm 67 and I'm having a knee done in the autumn. I love this. But I do notice that when I
      don't answer, no-one does.
    `,
    details: {
      what: 'A second authorised adviser, or the beginnings of one, among all our churches',
      helpWanted: "One person, one day a week for a year. I'd train them gladly.",
      by: { daysAgo: 90 },
    },
    thanks: {
      'ruth.okafor': 'Thank you for saying it so plainly',
      'carol.dunning': '',
      'darren.pike': '',
      'eileen.corrigan': "Don't know what we'd do without you",
    },
    replies: [
      {
        by: 'neil.prosser',
        at: '211 18:00',
        stance: 'supports',
        text: prose`
          Thank you for all you do, Sheila. I'll put something in the circuit newsletter.
        `,
      },
      {
        by: 'ruth.okafor',
        at: '209 19:30',
        stance: 'asks',
        text: prose`
          Would it be easier to find if it were *three* people learning a third each? Beth on
          benefits, somebody on fuel, somebody on bailiffs?
        `,
        thanks: { 'sheila.bancroft': "That's cleverer than my way" },
      },
      {
        by: 'beth.ormerod',
        at: '208 22:40',
        stance: 'supports',
        text: 'Yes from me after my placement ends.',
      },
    ],
  },
  {
    key: 'debt-uc-advance',
    activity: 'problem-solving',
    by: 'tracey.holt',
    at: '197 12:35',
    title: "Five weeks to first payment and she's scared of the advance",
    text: prose`
      She's got two at our breakfast club. An advance is a loan so she won't touch it, having been
      burnt by loans. Fair enough but they're on toast.
    `,
    details: { tried: 'The jobcentre line, forty minutes' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '197 18:10',
        stance: 'builds-on',
        text: prose`
          Her instinct's good. The advance is interest free but comes off every month after. Ask
          for *less than the full amount*, nobody tells you that you may. And check she's put down the
          childcare.
        `,
        thanks: { 'tracey.holt': '' },
        helped: true,
      },
      {
        by: 'tracey.holt',
        at: '195 12:50',
        text: "She took half. Childcare hadn't been put down. You're a marvel",
      },
    ],
    closing: {
      by: 'tracey.holt',
      at: '176 13:00',
      outcome: 'solved',
      learned: 'You can take part of the advance.',
    },
  },
  {
    key: 'debt-fuel-bank',
    activity: 'information-request',
    by: 'michael.oyelaran',
    at: '183 13:20',
    title: 'Which schemes give out fuel vouchers round here?',
    text: 'We get people at the lunchtime quiet with cold hands.',
    details: { whereLooked: "The council's page is from two winters ago" },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '183 20:25',
        stance: 'supports',
        text: prose`
          At present: the Dunmarsh food bank for prepay customers (ask Carol), and the council's
          household fund which opens in dribs and drabs and shuts within days. Sign up for its
          bulletin. I'll post when it opens.
        `,
        thanks: { 'michael.oyelaran': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'michael.oyelaran',
      at: '167 13:05',
      outcome: 'found',
      learned: 'Carol, and the bulletin.',
    },
  },
  {
    key: 'debt-shame',
    activity: 'growing-confidence',
    by: 'eileen.corrigan',
    at: '168 10:35',
    title: 'Would a "pay what you like" parish shop take the shame out of it?',
    text: prose`
      Idea only. Everything free at the point of use makes our older Catholics hide. If there was a
      shelf and an honesty box, would they come?
    `,
    details: {},
    replies: [
      {
        by: 'sheila.bancroft',
        at: '168 19:50',
        stance: 'supports',
        text: prose`
          They'd come. We call ours a pantry, it's £3.50 for ten things and they *choose*. Choosing
          is what does it. Keep vouchers for real emergencies alongside.
        `,
        thanks: { 'eileen.corrigan': '' },
        helped: true,
      },
      {
        by: 'sheila.bancroft',
        at: '167 08:20',
        text: 'Afterthought: put the box where nobody can see what goes in.',
        thanks: { 'eileen.corrigan': 'Of course. Behind St Anthony.' },
      },
    ],
    closing: {
      by: 'eileen.corrigan',
      at: '124 10:50',
      outcome: 'going-ahead',
      learned: "The shelf's up and St Anthony guards the box.",
      later: [
        { afterDays: 30, at: '92 10:05', didItHold: 'yes' },
        {
          afterDays: 90,
          at: '31 10:40',
          didItHold: 'partly',
          text: 'St Anthony still guards it. Filling it is another matter: ask again before Advent.',
        },
      ],
    },
  },
  {
    key: 'debt-story-client',
    activity: 'problem-solving',
    by: 'janet.iveson',
    at: '149 16:25',
    title: "Volunteer keeps telling clients' stories in the intercessions",
    text: prose`
      No names, but in Pellworth you don't need names. "A lady with twins whose husband has left".
      How do I stop this without losing a good-hearted volunteer?
    `,
    details: { tried: 'Looking at her hard' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '149 18:40',
        stance: 'builds-on',
        text: prose`
          Take her for coffee and ask her to imagine being the lady with twins, three pews back.
          Then give the whole team the same ten minutes of training so that it isn't about her. I've
          a sheet. Prayers can be as plain as "for all who came on Thursday".
        `,
        thanks: { 'janet.iveson': '', 'linda.garside': '' },
        helped: true,
      },
      {
        by: 'vikram.sood',
        at: '148 20:10',
        text: prose`
          We had exactly this at Grange Lane. It was a client of the drop-in, she lives in the end
          house by the chapel with the green door and has the boy at the grammar school, and it got
          back to her in a week.
        `,
        hidden: true,
      },
      {
        by: 'sheila.bancroft',
        at: '148 22:30',
        text: prose`
          Vikram, that's her again, I'm afraid. I've reported it so it can come down. We all slip.
        `,
        thanks: { 'vikram.sood': 'Mortified. Thank you.' },
      },
    ],
    closing: {
      by: 'janet.iveson',
      at: '130 16:00',
      outcome: 'solved',
      learned: prose`
        Coffee, then ten minutes for everybody. We slipped ourselves in the very thread about
        slipping, which taught us more than the sheet: leave out the house, the door and the school.
      `,
    },
    concerns: [
      {
        by: 'sheila.bancroft',
        at: '148 22:25',
        reason: 'confidential',
        note: 'The second reply gives a house, a door and a school. Anyone from round here would know her. He meant no harm; please hide it.',
      },
      {
        by: 'linda.garside',
        at: '147 07:50',
        reason: 'confidential',
        note: 'I recognised the person described at once, and so would half my parish.',
      },
    ],
  },
  {
    key: 'debt-scam',
    activity: 'reusing-assets',
    by: 'darren.pike',
    at: '136 20:50',
    title: 'my story, if its any use to anyone running a drop-in',
    text: prose`
      Wrote down what it was like walking in. What helped (the dog) what didn't (being called
      "client" in front of my daughter). Two pages. Use it for training if you want, my name on it,
      im not ashamed.
    `,
    details: {
      resourceTitle: 'From the other side of the table',
      resourceKind: 'story',
      resourceUrl: 'https://www.example.org/resources/other-side-of-the-table',
    },
    thanks: {
      'sheila.bancroft': 'The best training material we have',
      'carol.dunning': 'I cried at the dog',
      'ruth.okafor': '',
      'beth.ormerod': '',
    },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '136 21:40',
        stance: 'supports',
        text: prose`
          Used it on Thursday with four new volunteers. Silence, then the right sort of questions.
          We say "guest" now.
        `,
        thanks: { 'darren.pike': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'darren.pike',
      at: '111 20:10',
      outcome: 'used',
      learned: 'didnt think anyone would read it. being useful does you good',
      later: [
        { afterDays: 30, at: '79 20:20', didItHold: 'yes', text: 'two other churches use it now' },
      ],
    },
  },
  {
    key: 'debt-holiday-hunger',
    activity: 'problem-solving',
    by: 'joseph.mensah',
    at: '127 12:45',
    title: 'School breaks up on Thursday and forty children lose their dinner',
    text: "We've a kitchen, a hall, no money.",
    details: { tried: 'A rota with my name on it five times' },
    meToo: ['tracey.holt'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '127 20:35',
        stance: 'builds-on',
        text: prose`
          There's council holiday activity money if you offer something to *do* as well as eat,
          deadline is usually early. Ring tomorrow at nine. Carol can give you tins. Don't put your
          name down five times, you have a wife.
        `,
        thanks: { 'joseph.mensah': 'My wife thanks you' },
        helped: true,
      },
    ],
    closing: {
      by: 'joseph.mensah',
      at: '80 13:15',
      outcome: 'solved',
      learned: prose`
        Football and pasta, twelve days, and the council paid for ten. The deadline was in forty
        hours so it's as well I asked.
      `,
    },
  },
  {
    key: 'debt-pip',
    activity: 'problem-solving',
    by: 'susan.farley',
    at: '86 10:15',
    title: 'PIP refused and she wants to give up',
    text: "She says she can't face another form. I'd fill it in for her but is that allowed?",
    details: { tried: 'Telling her to appeal' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '86 19:05',
        stance: 'supports',
        text: prose`
          You may write down *her words*. Ask for a mandatory reconsideration first, one month from
          the letter, two lines is enough to stop the clock. Then breathe, then the welfare rights
          people. The refusal rate drops off a cliff for those who don't give up.
        `,
        thanks: { 'susan.farley': '' },
        helped: true,
      },
      {
        by: 'susan.farley',
        at: '84 10:40',
        text: 'Two lines sent. Clock stopped.',
      },
    ],
    closing: {
      by: 'susan.farley',
      at: '47 11:00',
      outcome: 'solved',
      learned: 'Overturned. Stop the clock first, do the thinking after.',
    },
  },
  {
    key: 'debt-deduct',
    activity: 'problem-solving',
    by: 'linda.garside',
    at: '78 09:10',
    title: 'Deductions: a third of her benefit is gone before she sees it',
    text: prose`
      Old advance, old overpayment from before she was even married, water. Leaves them £61 for the
      week.
    `,
    details: { tried: 'Adding it up again in case I was wrong' },
    meToo: ['tracey.holt', 'carol.dunning'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '78 20:15',
        stance: 'builds-on',
        text: prose`
          You can ask for the overpayment rate to be cut on hardship grounds, by phone, and they
          often say yes if someone *asks*. Have her monthly spend written out beside you. If the old
          overpayment is from another person's claim then challenge it, I'll look at the letter.
        `,
        thanks: { 'linda.garside': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'linda.garside',
      at: '63 09:30',
      outcome: 'solved',
      learned: "Halved by one phone call. The overpayment was indeed someone else's.",
    },
  },
  {
    key: 'debt-rent-letter',
    activity: 'problem-solving',
    by: 'vikram.sood',
    at: '71 19:50',
    title: 'Section 21 or something like it on the mat. Who reads these?',
    text: "Family of five at the chapel. I'm being very careful not to say more than that.",
    details: { tried: 'Reading it. Twice.' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '71 20:20',
        stance: 'supports',
        text: prose`
          Good man. A housing advice line first thing tomorrow, not a debt person. Tell them *don't
          move out*, whatever it says, before advice. The rules on notices have been changing and
          I'm not safe to guess.
        `,
        thanks: { 'vikram.sood': '' },
        helped: true,
      },
      {
        by: 'vikram.sood',
        at: '69 19:30',
        text: "Notice was invalid. They're staying for the present.",
      },
    ],
    closing: {
      by: 'vikram.sood',
      at: '58 20:15',
      outcome: 'solved',
      learned: 'Housing advisers, at once, and nobody packs.',
    },
  },
  {
    key: 'debt-pantry-fridge',
    activity: 'information-request',
    by: 'eileen.corrigan',
    at: '82 10:40',
    title: 'Do we need anything from the council to keep a fridge of donated food?',
    text: "St Anthony's shelf has grown a fridge. Somebody brought a whole salmon.",
    details: { whereLooked: 'The fridge' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '82 18:30',
        stance: 'supports',
        text: prose`
          Yes: register as a food business with environmental health, free, four weeks' notice.
          They're helpful. And a thermometer, a log and no whole salmon.
        `,
        thanks: { 'eileen.corrigan': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'eileen.corrigan',
      at: '66 10:25',
      outcome: 'found',
      learned: 'Registered. The inspector was charmed by St Anthony and took a leaflet.',
    },
  },
  {
    key: 'debt-volunteer-upset',
    activity: 'problem-solving',
    by: 'patricia.lowe',
    at: '75 13:35',
    title: 'A volunteer cried all the way home',
    text: prose`
      A young dad, same age as her own son. She's said she will be back but I'm not sure we should
      let her carry it alone.
    `,
    details: { tried: 'Ringing her that night' },
    meToo: ['carol.dunning'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '75 19:45',
        stance: 'builds-on',
        text: prose`
          Ten minutes at the end of every session, kettle on, "what are you taking home that you'd
          rather leave here?" Nobody drives off before it. I started it the year I should have
          stopped.
        `,
        thanks: { 'patricia.lowe': 'Thank you. And who asks you?' },
        helped: true,
      },
    ],
    closing: {
      by: 'patricia.lowe',
      at: '60 13:25',
      outcome: 'solved',
      learned: 'Ten minutes, every time. She did come back.',
    },
  },
  {
    key: 'debt-water',
    activity: 'information-request',
    by: 'darren.pike',
    at: '69 21:15',
    title: 'is there anything for water bills specificly',
    text: 'mate of mine, 3 kids, on a meter, owes 700',
    details: { whereLooked: 'the bill, back page, tiny writing' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '69 21:50',
        stance: 'supports',
        text: prose`
          Yes! Every water company has a social tariff and nobody's heard of them. Three children on
          benefits often means a capped bill as well. They can't cut you off for owing.
          Application's on the website under "help with bills", I'll do it with him on Thursday.
        `,
        thanks: { 'darren.pike': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'darren.pike',
      at: '61 20:45',
      outcome: 'found',
      learned: "capped, and they wrote some of it off. NOBODYS HEARD OF THEM she's right",
    },
  },
  {
    key: 'debt-knee-notice',
    activity: 'coordination-strategy',
    by: 'sheila.bancroft',
    at: '62 20:40',
    title: "I'm off from Thursday for three weeks: who'll cover what?",
    text: prose`
      The drop-in has two good volunteers for toast and sorting. It's here I fret about. You don't
      need answers, just say "I've seen this, here's the helpline".
    `,
    details: {
      what: 'Cover for the board and the drop-in while I have my knee done',
      helpWanted: 'Anyone at all to look in here once a day',
      by: { daysAgo: 60 },
    },
    thanks: {
      'carol.dunning': '',
      'tracey.holt': 'Get well soon!!',
      'joseph.mensah': "Praying for the surgeon's hands",
      'eileen.corrigan': '',
    },
    replies: [
      {
        by: 'neil.prosser',
        at: '59 18:50',
        stance: 'supports',
        text: "Every blessing for the operation. I'm sure that others will step in.",
      },
    ],
  },
  {
    key: 'debt-gas-cut',
    activity: 'problem-solving',
    by: 'tracey.holt',
    at: '54 20:25',
    title: 'Energy company fitting a prepay meter by warrant, is there any way to stop it',
    text: "There's a baby. They've said Friday. I know Sheila's off but does anybody know?",
    details: { tried: 'The number on the letter. Closed.' },
    meToo: ['linda.garside'],
  },
  {
    key: 'debt-guarantor',
    activity: 'information-request',
    by: 'joseph.mensah',
    at: '49 13:30',
    title: 'Guarantor loans: can the guarantor ever get out?',
    text: prose`
      An older sister signed for a nephew. He has vanished and they want the lot from her.
    `,
    details: { whereLooked: "Old threads here, the lender's site, my prayers" },
  },
  {
    key: 'debt-referrers',
    activity: 'seeking-experience',
    by: 'carol.dunning',
    at: '45 14:20',
    title: 'GP surgery has stopped issuing vouchers. Anyone else?',
    text: "They say it's workload. It was a quarter of our referrals.",
    details: { setting: 'Dunmarsh, the only surgery' },
    meToo: ['susan.farley'],
    replies: [
      {
        by: 'susan.farley',
        at: '41 11:10',
        stance: 'supports',
        text: "Same in Thornbeck since the summer. I don't know what to do either.",
      },
    ],
  },
  {
    key: 'debt-sheila-back',
    activity: 'mapping-knowledge',
    by: 'sheila.bancroft',
    at: '39 20:10',
    title: "I'm back, on crutches. What came in that we couldn't answer?",
    text: prose`
      I've read down. Three questions went by without an answer. Tracey I've rung you. This isn't a
      telling off, it's a hole in the boat and I'm it.
    `,
    details: {
      topics: [
        'Prepay meters by warrant',
        'Guarantor loans',
        'Vouchers when the GP stops',
        "Who covers when I can't",
      ],
      whoMightKnow: "I'd like this answer not to be me",
    },
    thanks: { 'ruth.okafor': 'It needed saying', 'beth.ormerod': '' },
    replies: [
      {
        by: 'ruth.okafor',
        at: '38 19:40',
        stance: 'builds-on',
        text: prose`
          I was one of the people who read Tracey's post and thought "Sheila will know". I'm sorry.
          Could we do the thirds that we talked about in the spring?
        `,
        thanks: { 'sheila.bancroft': '' },
      },
      {
        by: 'sheila.bancroft',
        at: '38 21:15',
        text: "Please. I'll write down what I know, if there's someone to hand it to.",
      },
    ],
  },
  {
    key: 'debt-cc-letter',
    activity: 'problem-solving',
    by: 'janet.iveson',
    at: '34 16:40',
    title: 'Court claim form for a catalogue debt, arrived in a Christmas card envelope',
    text: prose`
      Lady of eighty, never missed a payment till her husband went into care. She wants to write
      them a cheque from the funeral money.
    `,
    details: { tried: 'Reading the back of it. Eleven pages.' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '34 18:55',
        stance: 'supports',
        text: prose`
          Put the chequebook away. Fourteen days from service, so today matters: send the
          acknowledgement, that buys fourteen more. Then an offer of what she can really spare, it
          may be £3. Courts say yes to £3. I'll ring you at seven.
        `,
        thanks: { 'janet.iveson': 'You rang at seven, on crutches' },
        helped: true,
      },
    ],
    closing: {
      by: 'janet.iveson',
      at: '16 16:30',
      outcome: 'solved',
      learned: prose`
        £4 a month, the funeral money untouched. A date on a letter is the first thing to look for.
      `,
    },
  },
  {
    key: 'debt-mortgage',
    activity: 'problem-solving',
    by: 'susan.farley',
    at: '27 10:20',
    title: 'Homeowners at the food bank for the first time. Same advice?',
    text: 'Both working, fixed rate ended, too embarrassed to come in by the front.',
    details: { tried: "Assuming it was the same. It doesn't feel the same." },
    meToo: ['carol.dunning'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '27 20:10',
        stance: 'builds-on',
        text: prose`
          Same welcome, different order. Ring the lender before a payment is missed, not after: they
          must look at a longer term or a few months' interest only, and asking doesn't hurt their
          record. And they're owed a side door if they want one.
        `,
        thanks: { 'susan.farley': '' },
        helped: true,
      },
    ],
    closing: {
      by: 'susan.farley',
      at: '10 10:35',
      outcome: 'solved',
      learned: 'Lender gave six months. They come in at the front now, and bring a cake.',
    },
  },
  {
    key: 'debt-school-uniform',
    activity: 'seeking-experience',
    by: 'linda.garside',
    at: '21 09:20',
    title: 'Uniform grants: has anyone found one that exists?',
    text: 'Two families this week have chosen the blazer over the gas.',
    details: { setting: 'Dunmarsh, three secondary schools, blazers at £48' },
    meToo: ['joseph.mensah'],
    replies: [
      {
        by: 'sheila.bancroft',
        at: '21 19:30',
        stance: 'builds-on',
        text: prose`
          The council stopped theirs. Ask each school's head *directly* whether there's a hardship
          fund. There always is and they never say so. I've two names, ringing you.
        `,
        thanks: { 'linda.garside': '' },
      },
    ],
  },
  {
    key: 'debt-faq-start',
    activity: 'documenting-projects',
    by: 'beth.ormerod',
    at: '31 22:05',
    title: "An FAQ from Sheila's answers, before we lose them",
    text: prose`
      Placement's over! I've been through fourteen months of threads and there are about twenty
      things Sheila's told us more than once. I'll draft, she can correct, and then at least people
      have somewhere to look at ten at night.
    `,
    details: {},
    thanks: { 'ruth.okafor': '', 'sheila.bancroft': 'Bless you', 'carol.dunning': '' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '30 20:30',
        stance: 'supports',
        text: prose`
          Start with "ring the council not the bailiffs" and "before you top up". I'd like each one
          to say *who checked it and when*, the rules move.
        `,
        thanks: { 'beth.ormerod': '' },
      },
      {
        by: 'sheila.bancroft',
        at: '24 21:20',
        stance: 'builds-on',
        text: prose`
          Corrected your first six. The answer on Breathing Space should say bills must still be
          paid, in bold. People miss it and lose the lot.
        `,
        thanks: { 'beth.ormerod': 'In bold, twice' },
      },
    ],
  },
  {
    key: 'debt-leaflet-check',
    activity: 'information-request',
    by: 'ruth.okafor',
    at: '14 19:50',
    title: 'Net zero are making a warm homes leaflet: who checks the bills part?',
    text: prose`
      Yetunde is leading it. It'll say who to ring if you can't heat a rented flat. I don't want us
      to print anything that's wrong by March, and I don't want it to be one more job for Sheila.
    `,
    details: { whereLooked: "I know whom I'd like to ask, which is rather the trouble" },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '14 21:30',
        stance: 'supports',
        text: 'Send it me. I know, I know.',
        thanks: { 'yetunde.bello': '' },
      },
      {
        by: 'beth.ormerod',
        at: '13 22:15',
        stance: 'builds-on',
        text: "Send it to both of us and I'll go first.",
        thanks: { 'ruth.okafor': 'This is how it starts', 'sheila.bancroft': '' },
      },
    ],
  },
  {
    key: 'debt-cash-gift',
    activity: 'problem-solving',
    by: 'eileen.corrigan',
    at: '6 10:45',
    title: 'Somebody\'s left us £5,000 "for the poor". How do we not make a mess of it?',
    text: prose`
      Father wants to give it out in twenties. I'd sooner it went on the shelf. Has it a bearing on
      people's benefits?
    `,
    details: { tried: 'Leaving it in the envelope' },
    replies: [
      {
        by: 'sheila.bancroft',
        at: '6 18:20',
        stance: 'builds-on',
        text: prose`
          Small one-off gifts are very unlikely to matter for benefits, regular ones can. My vote: a
          hardship fund with two signatories, paid to the *bill*, never as cash, £150 most, written
          down. Tell Father it's still twenties, just twenties with an address.
        `,
        thanks: { 'eileen.corrigan': '' },
      },
    ],
  },
  {
    key: 'debt-new-volunteer',
    activity: 'growing-confidence',
    by: 'carol.dunning',
    at: '4 13:45',
    title: 'Can I ask guests to help run the Friday session?',
    text: prose`
      Two of our regulars turn up early and stack the chairs anyway. Feels wrong not to ask them
      properly and feels wrong to ask.
    `,
    details: {},
    replies: [
      {
        by: 'darren.pike',
        at: '4 20:35',
        stance: 'supports',
        text: 'ask. i was asked and it was the first thing id been asked in a year',
        thanks: { 'carol.dunning': '' },
      },
      {
        by: 'sheila.bancroft',
        at: '3 20:50',
        stance: 'supports',
        text: prose`
          What Darren said. Same induction as anybody, and they don't do their own street.
        `,
      },
    ],
  },
];
