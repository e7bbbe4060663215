import { FILE_REFUSALS } from './file-refusals';
import { VISIT_REFUSALS } from './visit-refusals';

/**
 * Every way the plugin says no: a stable code, its HTTP status, and a sentence that says what to do.
 * Clients branch on the code (`error.details.code`), never on the sentence.
 */
export const REFUSALS = {
  'invalid-input': {
    status: 400,
    message: 'Some of what was sent cannot be read. See details.errors, mend it and send it again.',
  },
  'malformed-cursor': {
    status: 400,
    message: 'This cursor cannot be read. Start again from the first page.',
  },
  'page-too-deep': {
    status: 400,
    message:
      'Pages this deep are not served. Go on with pagination[cursor], or narrow the filters.',
  },
  'not-signed-in': { status: 401, message: 'Please sign in and try again.' },
  'token-not-accepted': {
    status: 401,
    message: 'Your sign-in is no longer accepted. Please sign in again.',
  },
  'not-permitted': {
    status: 403,
    message: 'Your role on this website may not do this. Ask the web editor to grant it.',
  },
  'person-needed': {
    status: 403,
    message: 'An API token is not a person. Send the access token of the member who acts.',
  },
  'not-a-member': {
    status: 403,
    message: 'Only members of this community may do this. Join it first.',
  },
  'membership-paused': {
    status: 403,
    message: 'Your membership is paused. Ask a facilitator to take it up again.',
  },
  'not-the-author': { status: 403, message: 'Only the person who wrote this may change it.' },
  'not-the-opener': {
    status: 403,
    message: 'Only the person who opened this, or a facilitator, may close or reopen it.',
  },
  'not-who-closed-it': {
    status: 403,
    message: 'Whether it held is asked of the person who closed this.',
  },
  'not-the-reviewer': {
    status: 403,
    message: 'Only the person who wrote this, or a facilitator, may say that it was reviewed.',
  },
  'not-a-facilitator': {
    status: 403,
    message: 'Only a facilitator of this community may do this.',
  },
  'not-the-drafter': {
    status: 403,
    message: 'Only who drafted this FAQ, or a facilitator, may do this. Suggest a change instead.',
  },
  'invitation-needed': {
    status: 403,
    message: 'This community is joined by invitation. Ask one of its facilitators.',
  },
  'membership-ended-by-facilitators': {
    status: 403,
    message: 'Your membership was ended. Speak to a facilitator or the church office.',
  },
  'not-found': {
    status: 404,
    message: 'There is nothing here that you can see. It may be gone, or the address mistyped.',
  },
  'already-a-member': { status: 409, message: 'You are already a member of this community.' },
  'display-name-taken': {
    status: 409,
    message:
      'Somebody here has this name, or one that looks like it. Add what tells you apart: your surname, your parish.',
  },
  'display-name-hidden': {
    status: 409,
    message: 'The moderators took this name out of sight here. Choose another one.',
  },
  'last-facilitator': {
    status: 409,
    message: 'You are the only facilitator. Make another member facilitator before you leave.',
  },
  'request-already-answered': { status: 409, message: 'This request has already been answered.' },
  'account-exists': {
    status: 409,
    message:
      'Somebody has an account with this log-in name or e-mail already. Choose them instead.',
  },
  'address-taken': {
    status: 409,
    message: 'Another community has this address already. Choose another one.',
  },
  'stands-otherwise': {
    status: 409,
    message: 'This has changed since you read it. Look at how it stands now, and decide again.',
  },
  'cannot-be-moved': {
    status: 409,
    message:
      'A quiet check stays where it is: only its author and the peers they chose know of it.',
  },
  'already-settled': {
    status: 409,
    message: 'Somebody has passed this on already. See details.meanwhile for who, and when.',
  },
  'reason-needed': {
    status: 400,
    message: 'Say why, in a few words, for those who come after you.',
  },
  'community-archived': {
    status: 409,
    message: 'This community is archived. It can be read, but not added to.',
  },
  'activity-not-offered': {
    status: 409,
    message: 'This community does not offer this activity. Choose another one.',
  },
  'thread-closed': {
    status: 409,
    message: 'This thread is closed. Ask its opener to reopen it, or open a new one.',
  },
  'not-asked-yet': {
    status: 409,
    message: 'Whether it held is asked 30 and 90 days after it was closed. Come back then.',
  },
  'thread-open': { status: 409, message: 'This thread is open already.' },
  'another-stage': {
    status: 409,
    message: 'This is at another stage by now. Look at how it stands: this step does not follow.',
  },
  'check-needed': {
    status: 409,
    message: 'Somebody other than its drafter must check this FAQ before it is published.',
  },
  'minority-view-needed': {
    status: 409,
    message:
      'A member is known to see this otherwise. Ask them for their own words, or whether they do without.',
  },
  'minority-view-stands': {
    status: 409,
    message: 'A member’s differing view stands here. Only they may change it or take it back.',
  },
  'under-review': {
    status: 409,
    message: 'A moderator is looking at this. It can be changed once they have decided.',
  },
  'already-withdrawn': { status: 409, message: 'This was withdrawn already.' },
  'own-work': { status: 409, message: 'This is for what other people wrote.' },
  'already-reported': { status: 409, message: 'You have reported this already. Thank you.' },
  'same-post-again': {
    status: 409,
    message:
      'You posted exactly this a moment ago. It was kept once; there is no need to send it again.',
  },
  'licence-forbids-adapting': {
    status: 409,
    message:
      'Its licence lets it be passed on, but not adapted. Ask its author for another licence, or link to it.',
  },
  'licence-needs-asking': {
    status: 409,
    message: 'Its author wants to be asked before it is adapted. Write to them in a thread.',
  },
  ...VISIT_REFUSALS,
  ...FILE_REFUSALS,
  'version-mismatch': {
    status: 412,
    message:
      'This was changed since you read it. Read it again, put your change in, and send that.',
  },
  'body-too-large': {
    status: 413,
    message: 'This is larger than can be taken. Shorten it and send it again.',
  },
  'json-needed': {
    status: 415,
    message: 'Send plain JSON, not compressed, with Content-Type: application/json.',
  },
  'display-name-needed': {
    status: 422,
    message:
      'Choose the name that others here will see, and send it as displayName. Your user name cannot be shown to them.',
  },
  'reply-not-in-thread': {
    status: 422,
    message:
      'A reply that you name cannot be read in this thread. Read the thread again and choose one of its replies.',
  },
  'licence-must-be-kept': {
    status: 422,
    message:
      'The licence that this was adapted under does not allow this one. GET /licences says which it allows.',
  },
  'character-not-storable': {
    status: 422,
    message:
      'This website cannot store one of the characters, an emoji perhaps. Take it out and send it again.',
  },
  'idempotency-key-reused': {
    status: 422,
    message: 'This Idempotency-Key was used for something else. Make a new key for a new request.',
  },
  'version-needed': {
    status: 428,
    message: 'Say which version you change: send If-Match with the ETag you read.',
  },
  'too-fast': {
    status: 429,
    message:
      'That was quick. Your text is still yours: wait as long as Retry-After says and send it again.',
  },
  'too-many-today': {
    status: 429,
    message:
      'That is as much as can be taken from you today. Your text is still yours: send it tomorrow.',
  },
  'try-again': {
    status: 503,
    message: 'The database did not answer in time. Nothing was saved; send it again in a moment.',
  },
} as const satisfies Record<string, { status: number; message: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** One thing wrong in an input: where (dotted, from the body's or query's root) and what. */
export interface InputError {
  path: string;
  message: string;
}

/** What somebody did, as the ledger tells it: `contribution.hidden`. */
export interface Meanwhile {
  what: string;
  /** Their name; null for a rule of the plugin's, or somebody who is gone. */
  by: string | null;
  at: string;
  why: string | null;
}

export interface Refusal {
  code: RefusalCode;
  /** Seconds until the same request would be taken; sent as `Retry-After` too. */
  retryAfterSeconds?: number;
  errors?: InputError[];
  /** The version that stands now, with `version-mismatch`. */
  currentVersion?: number;
  /** What happened since it was read, to an editor whose act came too late. */
  meanwhile?: Meanwhile;
}
