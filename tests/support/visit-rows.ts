import { LONG_AGO, named, withDerived } from './rows';

type Row = Record<string, unknown>;

const FAR_AHEAD = new Date('2091-02-08T10:00:00Z');
const HOURS_LATER = new Date('2091-02-08T12:00:00Z');

/** An offer with dates that are long to come; with what is given, a request. */
export const visitRow = (community: string, author: string | null, given: Row = {}): Row =>
  withDerived(
    named({
      title: 'See our panels',
      text: 'Come on a cold day.',
      begun_as: 'offer',
      state: 'scheduled',
      places: 10,
      places_taken: 0,
      starts_at: FAR_AHEAD,
      ends_at: HOURS_LATER,
      time_zone: 'Europe/London',
      expires_at: FAR_AHEAD,
      comes_at: FAR_AHEAD,
      posted_at: LONG_AGO,
      standing: 'shown',
      version: 1,
      sequence: 0,
      community_key: community,
      author_key: author,
      host_key: author,
      ...given,
    })
  );

/** Somebody's place on a visit. */
export const visitGuestRow = (visit: Row, guest: string, given: Row = {}): Row =>
  named({
    visit_key: visit.document_id,
    community_key: visit.community_key,
    guest_key: guest,
    questions: '[]',
    standing: 'shown',
    taken_at: LONG_AGO,
    ...given,
  });

/** What a guest noted of a visit, and one thing that they would try. */
export const visitNoteRow = (visit: Row, author: string, given: Row = {}): Row =>
  withDerived(
    named({
      visit_key: visit.document_id,
      community_key: visit.community_key,
      author_key: author,
      side: 'guest',
      text: 'It was warm.',
      try_what: 'Borrow two panels',
      standing: 'shown',
      noted_at: LONG_AGO,
      ...given,
    })
  );

/** What makes a request of a visit's row. */
export const ASKED_FOR: Row = {
  begun_as: 'request',
  state: 'requested',
  host_key: null,
  places: null,
  starts_at: null,
  ends_at: null,
  time_zone: null,
};

/** What makes a visit's row one that has begun. */
const BEGUN: Row = { starts_at: LONG_AGO, ends_at: LONG_AGO, comes_at: LONG_AGO };

const GIVEN: Readonly<Record<string, Row>> = {
  scheduled: {},
  requested: ASKED_FOR,
  begun: BEGUN,
  made: { ...BEGUN, state: 'made' },
};

/** As the matrix's states say: dated, asked for, begun, made, or under review. */
export const visitRowIn = (state: string, community: string, author: string): Row =>
  visitRow(community, author, GIVEN[state] ?? { standing: state });
