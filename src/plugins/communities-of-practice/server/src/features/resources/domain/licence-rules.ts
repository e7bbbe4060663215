import type { Licence, Refusal } from '../../../../../shared/contracts';
import { LICENCE_TERMS } from './licences';

export interface Licensed {
  licence: Licence;
  isByAdapter: boolean;
}

/** Why nobody, or not this person, makes an adaptation of what is under this licence; or null. */
export const refuseAdaptingUnder = ({ licence, isByAdapter }: Licensed): Refusal | null => {
  const { adapting } = LICENCE_TERMS[licence];
  if (adapting === 'never') return { code: 'licence-forbids-adapting' };
  return adapting === 'by-its-author' && !isByAdapter ? { code: 'licence-needs-asking' } : null;
};

/**
 * Why what was made from a resource cannot be under this licence, or null.
 * @param adaptedUnder the original's licence when it was adapted; null for what is nobody else's.
 */
export const refuseLicence = (licence: Licence, adaptedUnder: Licence | null): Refusal | null =>
  adaptedUnder === null || LICENCE_TERMS[adaptedUnder].adaptationsUnder.includes(licence)
    ? null
    : { code: 'licence-must-be-kept' };
