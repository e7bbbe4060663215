import type { CommunityScript } from '../../script.types';
import { debtAdviceThreads } from './threads';

/** Hangs on Sheila Bancroft: she answers nearly everything, and when she was away nobody did. */
export const debtAdvice: CommunityScript = {
  community: {
    slug: 'food-and-debt-advice',
    name: 'Food and debt advice',
    domain: 'Standing by people who cannot pay for food, fuel or rent',
    practice: 'Welcome, vouchers, sorting post, and knowing when to fetch an authorised adviser',
    sponsor: 'Churches Together in Dunmarsh',
    rhythm: 'A short call on the first Thursday, after the drop-in',
    visibility: 'members',
    joinPolicy: 'request',
  },
  members: [
    { person: 'neil.prosser', role: 'facilitator', joined: '440 17:00' },
    {
      person: 'sheila.bancroft',
      joined: '439 20:00',
      canHelpWith: 'Priority debts, bailiffs, Breathing Space, benefits, training volunteers',
    },
    { person: 'carol.dunning', joined: '439 14:00', canHelpWith: 'Running a food bank' },
    { person: 'ruth.okafor', joined: '436 19:10' },
    { person: 'joseph.mensah', joined: '428 12:40' },
    { person: 'beth.ormerod', joined: '420 22:10', canHelpWith: 'Benefits, a little' },
    { person: 'susan.farley', joined: '411 10:30' },
    { person: 'linda.garside', joined: '405 08:50' },
    { person: 'darren.pike', joined: '391 20:30', canHelpWith: 'been there' },
    { person: 'yetunde.bello', joined: '370 13:10' },
    { person: 'tracey.holt', joined: '352 20:20' },
    { person: 'eileen.corrigan', joined: '349 10:40', canHelpWith: 'Portuguese and Tetum' },
    { person: 'janet.iveson', joined: '288 15:50' },
    { person: 'vikram.sood', joined: '257 19:30', canHelpWith: 'Reading accounts' },
    { person: 'michael.oyelaran', joined: '190 13:10', state: 'paused' },
    { person: 'patricia.lowe', joined: '162 13:20' },
    { person: 'rachel.amos', joined: '118 12:20', state: 'left' },
    { person: 'nadia.karim', joined: '15 21:40' },
    { person: 'wendy.sharples', joined: '9 11:30', state: 'requested' },
    { person: 'stuart.benning', joined: '2 19:40', state: 'requested' },
  ],
  threads: debtAdviceThreads,
};
