import type { CommunityScript } from '../../script.types';
import { firstWinter } from './first-winter';
import { springAndSummer } from './spring-and-summer';
import { thisAutumn } from './this-autumn';

/** Thrives: many voices, newcomers who come back, disagreements that end in something learned. */
export const netZero: CommunityScript = {
  community: {
    slug: 'net-zero-church-buildings',
    name: 'Net zero church buildings',
    domain:
      'Getting draughty, beloved, underfunded buildings off fossil fuel without breaking them',
    practice:
      'Metering, heating people rather than roofs, consents, money, and taking people along',
    sponsor: 'The archdeacon, who reads along',
    rhythm: 'An online evening on the second Tuesday, and a Saturday visit each quarter',
    visibility: 'public',
    joinPolicy: 'open',
  },
  members: [
    {
      person: 'ruth.okafor',
      role: 'facilitator',
      joined: '456 18:00',
      canHelpWith: 'Draught-proofing, and knowing who to ask',
    },
    { person: 'graham.pell', joined: '455 19:20', canHelpWith: 'Grade I naves, heated cushions' },
    { person: 'alison.whitby', joined: '455 20:05', canHelpWith: 'Designated funds, loans' },
    { person: 'james.otter', joined: '454 10:10', canHelpWith: 'Consents, fabric, the DAC' },
    { person: 'martin.croft', joined: '454 12:30', canHelpWith: 'Meters and what they say' },
    { person: 'bronwen.hughes', joined: '454 21:00', canHelpWith: 'Doing it with no money' },
    { person: 'jean.thackray', joined: '453 16:15' },
    { person: 'priya.nair', joined: '453 19:40', canHelpWith: 'Heat loss and electricity supply' },
    { person: 'derek.stubbs', joined: '453 20:20', canHelpWith: 'Halls, hirers and caretakers' },
    { person: 'colin.aldous', joined: '452 08:00', canHelpWith: 'Solar on flat roofs' },
    { person: 'helen.marchetti', joined: '451 21:45', canHelpWith: 'Getting it through a PCC' },
    { person: 'keith.lomas', joined: '446 12:10' },
    { person: 'fiona.mackie', joined: '441 20:30', canHelpWith: 'Many small churches at once' },
    { person: 'anil.desai', joined: '436 20:15', canHelpWith: 'Reserves, quotes, scepticism' },
    { person: 'samuel.adeyemi', joined: '433 21:30' },
    { person: 'yetunde.bello', joined: '430 13:05', canHelpWith: 'Who is left out of the plan' },
    { person: 'patricia.lowe', joined: '420 13:30' },
    { person: 'michael.oyelaran', joined: '409 13:00', state: 'paused' },
    { person: 'moira.flett', joined: '392 14:10' },
    { person: 'hugh.pennington', joined: '386 09:15', state: 'left' },
    { person: 'oliver.finch', joined: '366 09:45' },
    { person: 'susan.farley', joined: '349 11:00' },
    { person: 'tim.ashdown', joined: '315 21:15', state: 'left' },
    { person: 'rosemary.keane', joined: '299 17:20' },
    { person: 'claire.nuttall', joined: '277 20:15' },
    { person: 'barbara.tunnicliffe', joined: '251 10:30', canHelpWith: 'Organs and choirs' },
    { person: 'lorna.baird', joined: '241 13:20' },
    { person: 'tom.hartley', joined: '147 20:10' },
    { person: 'wendy.sharples', joined: '140 11:20', canHelpWith: 'Drawing; sash windows' },
    { person: 'grace.lim', joined: '129 21:00' },
    { person: 'peter.voss', joined: '121 22:05', canHelpWith: 'Code and controllers' },
    { person: 'dafydd.rees', joined: '110 19:10', canHelpWith: 'Joinery' },
    { person: 'stuart.benning', joined: '85 19:30' },
    { person: 'nadia.karim', joined: '70 20:40' },
    { person: 'ikenna.obi', joined: '52 12:30', canHelpWith: 'Electricity supplies, inverters' },
    { person: 'angela.trott', joined: '29 18:30' },
  ],
  threads: [...firstWinter, ...springAndSummer, ...thisAutumn],
};
