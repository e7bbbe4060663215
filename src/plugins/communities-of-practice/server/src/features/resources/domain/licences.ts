import { LICENCES, type Licence } from '../../../../../shared/contracts';

/** What a licence asks of whoever adapts a resource that is under it. */
export interface LicenceTerms {
  name: string;
  /** One plain sentence: what it lets others do. */
  sentence: string;
  /** `freely`, `never`, or only by its author, whom everybody else asks. */
  adapting: 'freely' | 'never' | 'by-its-author';
  /** What an adaptation can be under, the likeliest first. */
  adaptationsUnder: readonly Licence[];
}

const KEEPING_THE_NAME: readonly Licence[] = LICENCES.filter((licence) => licence !== 'cc0');

/** Every licence there is. Creative Commons' own terms, version 4.0, decide where a sentence is too short. */
export const LICENCE_TERMS: Readonly<Record<Licence, LicenceTerms>> = {
  'cc-by': {
    name: 'CC BY 4.0',
    sentence: 'Anybody may use, share and change it, as long as they say that it is yours.',
    adapting: 'freely',
    adaptationsUnder: KEEPING_THE_NAME,
  },
  'cc-by-sa': {
    name: 'CC BY-SA 4.0',
    sentence:
      'Anybody may use, share and change it, as long as they name you and share what they make of it alike.',
    adapting: 'freely',
    adaptationsUnder: ['cc-by-sa'],
  },
  'cc-by-nc': {
    name: 'CC BY-NC 4.0',
    sentence:
      'Anybody may use, share and change it, as long as they name you and earn no money with it.',
    adapting: 'freely',
    adaptationsUnder: ['cc-by-nc'],
  },
  'cc-by-nd': {
    name: 'CC BY-ND 4.0',
    sentence:
      'Anybody may use and share it as it is, as long as they name you; changed versions are not passed on.',
    adapting: 'never',
    adaptationsUnder: [],
  },
  cc0: {
    name: 'CC0 1.0',
    sentence: 'Anybody may do with it whatever they like, and need not even name you.',
    adapting: 'freely',
    adaptationsUnder: LICENCES,
  },
  'ask-me': {
    name: 'Ask me first',
    sentence:
      'Anybody here may read and use it; whoever wants to change or publish it asks you first.',
    adapting: 'by-its-author',
    adaptationsUnder: LICENCES,
  },
};
