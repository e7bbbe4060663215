/** The two ways in which a request fails: the server said no, or there was no answer. */

/** The server's answer was a refusal. Branch on `code`, show `message`. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} code
   * @param {string} message
   * @param {{ errors?: { path: string, message: string }[], retryAfterSeconds?: number,
   *   currentVersion?: number }} [more]
   */
  constructor(status, code, message, more = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = more.errors ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
    this.currentVersion = more.currentVersion ?? null;
  }

  /** @param {Response} response @param {any} answer the parsed body, or null */
  static from(response, answer) {
    const error = answer?.error ?? {};
    const details = error.details ?? {};
    const waitSeconds = details.retryAfterSeconds ?? Number(response.headers.get('Retry-After'));
    return new Refused(
      response.status,
      details.code ?? (response.status >= 500 ? 'try-again' : 'refused'),
      error.message ?? 'The website did not take this. Please try again in a little while.',
      { ...details, retryAfterSeconds: waitSeconds || undefined }
    );
  }
}

/** No answer came: offline, the server down, or too slow. */
export class Unreachable extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super('The church’s website could not be reached.', { cause });
  }
}

/**
 * Whether the request may have been carried out although no good answer came back.
 * @param {unknown} error
 */
export const isOutcomeUnknown = (error) =>
  error instanceof Unreachable || (error instanceof Refused && error.status >= 500);
