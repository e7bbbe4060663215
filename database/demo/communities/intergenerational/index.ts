import type { CommunityScript } from '../../script.types';
import { intergenerationalThreads } from './threads';

/** Warm, busy and without a single disagreement, which is what should make one wonder. */
export const intergenerational: CommunityScript = {
  community: {
    slug: 'intergenerational-worship',
    name: 'Intergenerational worship',
    domain: 'Worship where all ages are needed and nobody is merely kept busy',
    practice: 'Sharing services, songs, stations and stories that work with everyone in the room',
    sponsor: 'The network’s children and families lead',
    rhythm: 'Coffee online every other Monday; something to try each month',
    visibility: 'public',
    joinPolicy: 'invite',
  },
  members: [
    {
      person: 'kate.lindley',
      role: 'facilitator',
      joined: '410 19:00',
      canHelpWith: 'Craft, enthusiasm',
    },
    { person: 'mary.stopforth', joined: '409 10:00', canHelpWith: 'Messy Church, infants' },
    { person: 'hannah.sowerby', joined: '408 20:15', canHelpWith: 'Songs' },
    { person: 'dan.whitcombe', joined: '406 22:00', canHelpWith: 'Teenagers, shanties' },
    { person: 'claire.nuttall', joined: '380 20:00', canHelpWith: 'Prayer stations' },
    { person: 'helen.marchetti', joined: '371 21:10' },
    { person: 'rachel.amos', joined: '356 12:40' },
    { person: 'esther.quartey', joined: '350 20:50', canHelpWith: 'Elders, drums, jollof' },
    { person: 'bernadette.foy', joined: '285 10:20', canHelpWith: 'Storytelling with objects' },
    { person: 'jonty.pargeter', joined: '232 22:40', state: 'left' },
    { person: 'angela.trott', joined: '186 18:40' },
    { person: 'lorna.baird', joined: '180 13:30' },
    { person: 'simon.ellery', joined: '178 21:20' },
    { person: 'tom.hartley', joined: '149 20:50' },
    { person: 'wendy.sharples', joined: '96 11:10' },
    { person: 'ann.goodall', joined: '91 11:40', state: 'paused' },
    { person: 'grace.lim', joined: '21 19:30', state: 'invited' },
    { person: 'nadia.karim', joined: '8 19:40', state: 'invited' },
  ],
  threads: intergenerationalThreads,
};
