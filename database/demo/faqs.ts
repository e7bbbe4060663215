import { prose } from './prose';
import type { FaqScript } from './script.types';

/** What came of the threads that said "let's write that down": one FAQ in each state, and one argued over. */
export const faqScripts: readonly FaqScript[] = [
  {
    community: 'net-zero-church-buildings',
    by: 'ruth.okafor',
    at: '247 20:10',
    title: 'Will LED lamps make our church look like a supermarket?',
    text: prose`
      Not if you ask for **warm** ones: 2700 kelvin or lower. Hang two where you mean to have sixty,
      live with them for a month, and let the organist try to read by them before anybody signs.

      - Dimming: buy the kind that dims without flicker, or the wedding films will show it.
      - Height: one hired scaffold tower, every lamp on the same day.
      - Consent: like for like is usually the archdeacon's letter and no more. Ask first.
    `,
    state: 'published',
    threads: ['nz-lamps-faq'],
    checked: { by: 'james.otter', at: '246 10:20' },
    published: '245 18:40',
    reviewed: '20 19:15',
    helped: ['jean.thackray', 'graham.pell', 'alison.whitby', 'fiona.mackie', 'tom.hartley'],
    notHelped: ['anil.desai'],
    suggestions: [
      {
        by: 'graham.pell',
        at: '9 20:30',
        text: prose`
          Not if you ask for **warm** ones: 2700 kelvin or lower, and 2400 over anything gilded. Hang
          two, live with them for a month, and let the organist try them before you buy the rest.
        `,
        why: 'Our reredos went green at 2700. Gold wants it warmer still.',
      },
      {
        by: 'anil.desai',
        at: '120 21:20',
        text: 'Yes, a little. It saves four fifths of the bill, so get used to it.',
        why: 'The answer never says what it saves.',
        declined: {
          by: 'ruth.okafor',
          at: '119 18:30',
          answer:
            'The saving belongs among the money questions, and I would sooner not scare them.',
        },
      },
    ],
  },
  {
    community: 'net-zero-church-buildings',
    by: 'anil.desai',
    at: '18 21:30',
    title: "What's the payback, and should a church ask?",
    text: prose`
      Some of this pays back and some is simply right. Draughts, lamps and controls: one to four
      years. Solar on a hall that is used in daylight: eight to eleven. Heating that lets the
      toddlers' group take off their coats: never, and nobody asks that of flowers.

      Tell the council which column each item stands in *before* they see the total.
    `,
    state: 'published',
    threads: ['nz-councils-faq'],
    checked: { by: 'alison.whitby', at: '17 20:45' },
    published: '16 18:20',
    minorityView: {
      by: 'yetunde.bello',
      text: prose`
        I would leave the question out. Once you print a number of years, everything that has none
        looks like a luxury, and the people who are cold are never the ones with the spreadsheet.
      `,
    },
    helped: ['alison.whitby', 'helen.marchetti', 'keith.lomas'],
    notHelped: ['martin.croft'],
  },
  {
    community: 'net-zero-church-buildings',
    by: 'tom.hartley',
    at: '6 21:40',
    title: 'Which seven things should we fight for in a new building?',
    text: prose`
      1. Which way it faces.
      2. A lobby between the weather and the worship.
      3. A plant room that a person fits into.
      4. Storage. You'll have chairs.
      5. Windows that open.
      6. A meter you can reach without waking a nursery.
      7. Somebody named, in writing, who speaks for the caretaker.

      Anything else goes in the appendix, where the architect can admire it.
    `,
    state: 'checked',
    threads: ['nz-newbuild-list'],
    checked: { by: 'derek.stubbs', at: '4 20:05' },
  },
  {
    community: 'food-and-debt-advice',
    by: 'beth.ormerod',
    at: '23 22:20',
    title: 'Somebody is in Breathing Space. Can they stop paying bills?',
    text: prose`
      **No. This month's rent, council tax, gas and electric must still be paid**, or the adviser
      has to end it and the letters begin again. What stops is interest and chasing for what was
      owed before. If they can't pay this month's either, ring the adviser the same day, not after.

      Checked by Sheila: not yet, she has the first six.
    `,
    state: 'in-work',
    threads: ['debt-faq-start'],
  },
  {
    community: 'rural-multi-parish-ministry',
    by: 'maureen.stead',
    at: '240 11:15',
    title: 'I was made churchwarden on Sunday. What do I need this week?',
    text: prose`
      Where the stopcock is. Where the registers are, and that they don't leave the safe for a nice
      man with a family tree. Whom to ring before anybody touches a tree of any sort. A kind way of
      saying no to bellringers. And two lists: what you answer for, and what you merely lie awake
      over.

      The archdeacon's office is open on weekday mornings, Tuesdays excepted.
    `,
    state: 'review-due',
    threads: ['rural-faq'],
    checked: { by: 'fiona.mackie', at: '238 20:00' },
    published: '236 19:00',
    flag: {
      by: 'bronwen.hughes',
      reason: "The archdeacon's office moved to the cathedral close at Easter, and it's Thursdays.",
    },
    helped: ['elspeth.rowan', 'ann.goodall', 'rosemary.keane', 'angela.trott'],
  },
  {
    community: 'intergenerational-worship',
    by: 'kate.lindley',
    at: '86 20:30',
    title: 'How long should an all-age service be?',
    text: prose`
      Forty minutes, and food after. What food? Whatever can be eaten standing up. What song? One
      they know, one with actions, one that the grandparents asked for.
    `,
    state: 'retired',
    threads: ['int-holy-week'],
    checked: { by: 'rachel.amos', at: '85 12:40' },
    published: '84 19:30',
    helped: ['hannah.sowerby', 'angela.trott'],
    notHelped: ['dan.whitcombe', 'lorna.baird'],
  },
];
