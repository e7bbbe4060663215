import type { CommunityScript } from '../../script.types';
import { ruralThreads } from './threads';

/** Went quiet: lively until its facilitator fell ill; three questions since, and no answers. */
export const rural: CommunityScript = {
  community: {
    slug: 'rural-multi-parish-ministry',
    name: 'Rural multi-parish ministry',
    domain: 'Being the church in many small places with few people and long lanes',
    practice: 'Rotas, lay-led worship, churchyards, funerals, and sharing out what is scarce',
    sponsor: 'The rural dean',
    rhythm: 'A telephone call on the last Wednesday; lunch on fifth Sundays',
    visibility: 'public',
    joinPolicy: 'open',
  },
  members: [
    { person: 'gillian.hurst', role: 'facilitator', joined: '450 21:00', state: 'paused' },
    { person: 'oliver.finch', joined: '447 09:30', state: 'left' },
    { person: 'elspeth.rowan', joined: '446 20:00', canHelpWith: 'Lay-led worship' },
    { person: 'maureen.stead', joined: '445 10:15', canHelpWith: 'Rotas' },
    { person: 'bronwen.hughes', joined: '444 21:20' },
    { person: 'hugh.pennington', joined: '443 09:20', canHelpWith: 'Matins' },
    { person: 'fiona.mackie', joined: '440 20:10', canHelpWith: 'Wardens’ duties' },
    { person: 'ann.goodall', joined: '438 11:20' },
    { person: 'tim.ashdown', joined: '436 21:40', canHelpWith: 'Accounts, straw' },
    { person: 'rosemary.keane', joined: '434 17:10' },
    { person: 'bill.ackroyd', joined: '429 18:10' },
    { person: 'sian.pritchard', joined: '427 20:40', canHelpWith: 'Large churchyards; Welsh' },
    { person: 'simon.ellery', joined: '373 21:15' },
    { person: 'angela.trott', joined: '262 18:20' },
    { person: 'dafydd.rees', joined: '131 19:30' },
  ],
  threads: ruralThreads,
};
