import { offered } from '../../src/plugins/communities-of-practice/server/src/offered';
import { contractsOf } from '../../src/plugins/communities-of-practice/server/src/openapi';
import type { Target } from './matrix-world';
import { formOf, PDF } from './uploads';
import type { Sent } from './wire';

const text = { data: { text: 'Words of the matrix.' } };
const asVersionOne = { 'If-Match': '"1"' };

/** A feature's own contract shows a body that it takes. */
const exampleOf = (action: string): Pick<Sent, 'json'> => {
  const example = contractsOf(offered).find((contract) => contract.action === action)?.example;
  return typeof example === 'object' && example !== null ? { json: example } : {};
};

/** A good request of each route, but for its path. */
export const goodRequest = (
  action: string,
  { key, community }: Target
): Pick<Sent, 'json' | 'raw' | 'headers'> & { query?: string } => {
  switch (action) {
    case 'contribution.create': {
      const opened = {
        activity: 'problem-solving',
        title: 'A title',
        text: 'Words of the matrix.',
      };
      return { json: { data: { community: community || key, ...opened } } };
    }
    case 'faq.create':
      return {
        json: {
          data: { community: community || key, title: 'A question?', text: 'Words of the matrix.' },
        },
      };
    case 'contribution.update':
    case 'reply.update':
    case 'resource.update':
    case 'faq.update':
      return { json: text, headers: asVersionOne };
    case 'visit.create': {
      const offered = {
        begunAs: 'offer',
        title: 'A title',
        text: 'Words of the matrix.',
        places: 2,
      };
      return { json: { data: { community: community || key, ...offered } } };
    }
    case 'visit.update':
      return { json: { data: { title: 'A title' } }, headers: asVersionOne };
    case 'community.updateMembership':
      return { json: { data: { canHelpWith: 'Roofs' } } };
    case 'reply.create':
      return { json: text };
    case 'reply.find':
      return { query: `?filters[contribution]=${key}` };
    case 'search.find':
      return { query: '?q=matrix' };
    case 'resource.create':
    case 'adaptation.create': {
      const example = exampleOf(action).json as { data: object };
      return { json: { data: { ...example.data, community: community || key } } };
    }
    case 'resource-file.create':
      return formOf({ bytes: PDF, name: 'log.pdf' });
    case 'closing.create':
      return { json: { data: { outcome: 'solved' } } };
    case 'concern.create':
      return {
        json: {
          data: { subject: { kind: 'contribution', documentId: key }, reason: 'spam' },
        },
      };
    case 'concern.reportContribution':
    case 'concern.reportReply':
      return { json: { data: { reason: 'spam' } } };
    default:
      return exampleOf(action);
  }
};
