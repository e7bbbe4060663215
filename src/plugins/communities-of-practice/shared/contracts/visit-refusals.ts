/** Every way that a visit says no, as `refusals.ts` says it of all else. */
export const VISIT_REFUSALS = {
  'not-the-host': {
    status: 403,
    message: 'This is for the host of this visit, or whom it was asked of.',
  },
  'not-of-this-visit': {
    status: 403,
    message: 'Only the host and the guests of this visit may do this.',
  },
  'not-a-request': {
    status: 409,
    message: 'Nobody asked for this visit: it is an offer. Take a place.',
  },
  'visit-not-accepted': {
    status: 409,
    message: 'Nobody has accepted this request yet. Wait for its answer.',
  },
  'visit-declined': { status: 409, message: 'This request was declined. Ask somebody else.' },
  'visit-request-expired': {
    status: 409,
    message: 'Nobody answered this request in time. Ask again, or ask somebody else.',
  },
  'visit-cancelled': { status: 409, message: 'This visit was cancelled.' },
  'visit-over': { status: 409, message: 'This visit is over. Say what you learned of it instead.' },
  'visit-not-scheduled': {
    status: 409,
    message: 'No date is agreed for this visit yet. Agree on one first.',
  },
  'visit-not-begun': {
    status: 409,
    message: 'This visit has not begun yet. Say so once you have been there.',
  },
  'visit-not-made': {
    status: 409,
    message: 'This visit was not made yet. Notes are for those who have been there.',
  },
  'dates-not-proposed': {
    status: 409,
    message: 'The other side does not propose these dates, or not any more. Read the visit again.',
  },
  'no-places-left': {
    status: 409,
    message: 'All places are taken. One may be given back: look again nearer the day.',
  },
  'places-taken': {
    status: 409,
    message: 'More places than that are taken already. Speak to your guests first.',
  },
  'host-of-this-visit': {
    status: 409,
    message: 'You are the host of this visit: its places are for guests.',
  },
  'already-noted': {
    status: 409,
    message: 'You have noted what you learned of this visit already.',
  },
  'checklist-not-confirmed': {
    status: 409,
    message: 'First both sides read your church’s list for visits and confirm it.',
  },
  'nothing-to-try': {
    status: 409,
    message: 'You came home from this visit with nothing that you said you would try.',
  },
  'visit-too-recent': {
    status: 409,
    message: 'What came of it is asked 90 days after the visit. Come back then.',
  },
  'dates-in-the-past': {
    status: 422,
    message: 'These dates have passed. Choose dates that are still to come.',
  },
  'no-such-member': {
    status: 422,
    message: 'Whom you ask is not an active member here. Ask another one, or anybody.',
  },
} as const;
