import type { Refusal, RefusalCode } from '../../shared/contracts/refusals';

interface Envelope {
  error: { message: string; details: Refusal };
}

const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof body.error === 'object' &&
  body.error !== null &&
  'details' in body.error &&
  typeof body.error.details === 'object' &&
  body.error.details !== null &&
  'code' in body.error.details;

/** The server said no. Branch on `code`; it is null when something between here and it answered. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly code: RefusalCode | null;
  /** With when to try again, what was wrong where, and the version that stands now, if known. */
  readonly refusal: Refusal | null;

  constructor(status: number, body: unknown) {
    const known = isEnvelope(body) ? body.error : null;
    super(known?.message ?? `Answered with status ${status}.`);
    this.status = status;
    this.refusal = known?.details ?? null;
    this.code = this.refusal?.code ?? null;
  }
}
