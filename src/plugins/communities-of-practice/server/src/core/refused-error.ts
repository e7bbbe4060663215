import { REFUSALS, type Refusal } from '../../../shared/contracts';

/** Thrown to refuse a request; whatever the transaction did until then is undone. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(REFUSALS[refusal.code].message);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

/** Throws when a policy found a reason to refuse. */
export const refuseIf = (refusal: Refusal | null): void => {
  if (refusal) throw new RefusedError(refusal);
};

/** @throws RefusedError `not-found` for what is not there. */
export const orRefused = <T>(found: T | undefined): T => {
  if (found === undefined) throw new RefusedError({ code: 'not-found' });
  return found;
};
