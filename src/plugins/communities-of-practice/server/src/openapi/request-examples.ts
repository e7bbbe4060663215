const KEY = 'tz4a98xxat96iws9zmbrgj3a';

/** A body to copy, by action. Each is checked against its contract. */
export const REQUEST_EXAMPLES: Readonly<Record<string, object>> = {
  'closing.create': {
    data: {
      outcome: 'solved',
      learned: 'A temporary licence takes a week, a faculty months.',
      helpful: [KEY],
    },
  },
  'community.join': {
    data: { displayName: 'Ruth, St Mary’s', canHelpWith: 'Heating old buildings' },
  },
  'concern.reportContribution': { data: { reason: 'unkind', note: 'The second paragraph.' } },
  'concern.reportReply': { data: { reason: 'confidential', note: 'It names a parishioner.' } },
  'contribution.create': {
    data: {
      community: KEY,
      activity: 'problem-solving',
      title: 'The boiler died on Advent Sunday',
      text: 'I’m stuck. **Eleven degrees** at the altar, and the faculty takes months.',
      details: { tried: 'Fan heaters; the fuse went.' },
    },
  },
  'contribution.update': { data: { title: 'The boiler died, and what we did about it' } },
  'reply.create': {
    data: {
      stance: 'builds-on',
      text: 'We hired two infrared panels for a winter. Ask the archdeacon for a temporary licence.',
    },
  },
  'reply.update': { data: { text: 'We hired three infrared panels for a winter.' } },
  'thanks.thankReply': { data: { why: 'I did not know of temporary licences.' } },
};
