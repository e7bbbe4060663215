import { prose } from './prose';
import type { DemoChurch, DemoPage } from './world.types';

/** The directory a church network might already keep in its Strapi. Places and churches invented. */
export const demoChurches: readonly DemoChurch[] = [
  {
    slug: 'st-oswald-thornbeck',
    name: "St Oswald's, Thornbeck",
    place: 'Thornbeck',
    denomination: 'Church of England',
    about: 'A Grade I listed market-town church with a Norman nave and famous draughts.',
  },
  {
    slug: 'holy-trinity-carrowgate',
    name: 'Holy Trinity, Carrowgate',
    place: 'Carrowgate',
    denomination: 'Church of England',
    about: 'A Victorian brick church in the inner suburbs, shared with a nursery and a choir.',
  },
  {
    slug: 'st-aidan-pellworth',
    name: "St Aidan's, Pellworth",
    place: 'Pellworth',
    denomination: 'Church of England',
    about: 'A 1960s church with a flat roof, a big car park and a large after-school club.',
  },
  {
    slug: 'grange-lane-methodist',
    name: 'Grange Lane Methodist Church',
    place: 'Carrowgate',
    denomination: 'Methodist',
    about: 'Chapel, hall and kitchen in use every day of the week, from toddlers to tai chi.',
  },
  {
    slug: 'kingsway-urc',
    name: 'Kingsway United Reformed Church',
    place: 'Carrowgate',
    denomination: 'United Reformed Church',
    about: 'A small congregation in a large city-centre building, open at lunchtimes for quiet.',
  },
  {
    slug: 'the-bridge-stannerley',
    name: 'The Bridge Community Church',
    place: 'Stannerley',
    denomination: 'Independent',
    about: 'Meets in a former carpet warehouse on the Stannerley estate; all ages, loud singing.',
  },
  {
    slug: 'thornbeck-meeting-house',
    name: 'Thornbeck Meeting House',
    place: 'Thornbeck',
    denomination: 'Religious Society of Friends',
    about: 'A small stone meeting house of 1711 with a garden that anyone may sit in.',
  },
  {
    slug: 'hopewell-baptist',
    name: 'Hopewell Baptist Church',
    place: 'Dunmarsh',
    denomination: 'Baptist',
    about: 'Hosts the Dunmarsh food bank and a weekly money advice drop-in in its hall.',
  },
  {
    slug: 'our-lady-dunmarsh',
    name: 'Our Lady and St Joseph',
    place: 'Dunmarsh',
    denomination: 'Roman Catholic',
    about: 'A parish of many languages beside the docks, with a primary school next door.',
  },
  {
    slug: 'christ-church-newfields',
    name: 'Christ Church, Newfields',
    place: 'Newfields',
    denomination: 'Local ecumenical partnership',
    about: 'Anglican and Methodist together on a new housing estate, worshipping in the school.',
  },
  {
    slug: 'all-saints-sallowford',
    name: 'All Saints, Sallowford',
    place: 'Sallowford',
    denomination: 'Church of England',
    about: 'The largest of the seven churches of the Sallow Valley benefice, beside the ford.',
  },
  {
    slug: 'st-michael-wick-abbas',
    name: 'St Michael and All Angels, Wick Abbas',
    place: 'Wick Abbas',
    denomination: 'Church of England',
    about: 'A hilltop church without water or mains gas, much loved and much photographed.',
  },
  {
    slug: 'st-cuthbert-hethermoor',
    name: "St Cuthbert's, Hethermoor",
    place: 'Hethermoor',
    denomination: 'Church of England',
    about: 'One of four moorland churches looked after by a curate and a team of lay readers.',
  },
  {
    slug: 'st-teilo-llandeifi',
    name: "St Teilo's, Llandeifi",
    place: 'Llandeifi',
    denomination: 'Church in Wales',
    about: 'A bilingual hill parish; the churchyard is older than the church and larger too.',
  },
];

/** Ordinary pages of the network's website, untouched by the plugin. */
export const demoPages: readonly DemoPage[] = [
  {
    slug: 'welcome',
    title: 'Welcome',
    text: prose`
      We are fourteen churches of several traditions, in one city, two towns and rather a lot of
      villages, who have agreed to stop working everything out alone.

      - **New here?** Any of our churches would be glad to see you. Nobody will ask you to stand up.
      - **Looking for help with food or money?** See [Help with food and debt](/help).
      - **Part of one of our churches already?** Come and learn with the others in our
        [gathering places](/gathering-places).
    `,
  },
  {
    slug: 'gathering-places',
    title: 'Gathering places',
    text: prose`
      A gathering place is a group of people who care about the same thing and get better at it by
      comparing notes: what worked, what did not, who to ask.

      You need no expertise, only something you are trying to do in your church. You can ask a
      question, share what you made, arrange to visit each other, or disagree. Disagreeing well is
      half the point.

      > If you have ever thought "surely another church has had to deal with this": yes, and they
      > are probably here.
    `,
  },
  {
    slug: 'help',
    title: 'Help with food and debt',
    text: prose`
      ## Food

      The Dunmarsh food bank is in the hall of Hopewell Baptist Church on Tuesdays and Fridays, from
      11 until 1. You need a voucher for a full parcel. If you have no voucher, come anyway: nobody
      leaves without something to eat and a conversation about where to get one.

      ## Money worries

      The drop-in is on Thursdays from 10 until 12. It is free and confidential, and whatever is in
      the carrier bag of unopened letters, we have seen worse.
    `,
  },
  {
    slug: 'safeguarding',
    title: 'Safeguarding',
    text: prose`
      Every one of our churches has a safeguarding officer whose name is on its notice board.

      1. If someone is in immediate danger, ring 999.
      2. If you are worried about a child or an adult, tell the safeguarding officer today. You do
         not have to be sure.
      3. If something written in one of our gathering places troubles you, use *Raise a concern*
         beneath it. You may ask that only the safeguarding lead sees it.
    `,
  },
  {
    slug: 'about-us',
    title: 'How we work together',
    text: prose`
      The network has no staff. A small steering group meets each quarter, and each church puts in
      what it can afford towards the website and the sandwiches.

      Each gathering place has a **sponsor** (someone who will speak up for it when decisions are
      made) and at least one **facilitator** (someone who notices when a question has gone
      unanswered). Both are volunteers. Be kind to them.
    `,
  },
];
