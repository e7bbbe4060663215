import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { READING_STATES, whereReadable } from '../../communities';
import { whereThreadReadable } from '../../contributions';
import { whereDrawnFrom, whereFaqReadable } from '../../faqs';
import { whereSeenInRound } from '../../rounds';

type Narrow = (rows: Knex.QueryBuilder) => void;

/** What the event tells of still stands: the reply is shown, or helped; these very thanks, this closing were not taken back. */
const whereItStands =
  (db: Knex, personKey: string): Narrow =>
  (rows) => {
    rows
      .where((event) =>
        event
          .whereNot('e.verb', 'reply.posted')
          .orWhere((reply) =>
            reply.where('r.standing', 'shown').andWhere(whereSeenInRound(db, 'r', personKey))
          )
      )
      .andWhere((event) =>
        event.whereNotIn('e.verb', ['thanks.given', 'me-too.given']).orWhereNotNull('t.id')
      )
      .andWhere((event) => event.whereNot('e.verb', 'reply.helped').orWhere('r.helped', true))
      .andWhere((event) =>
        event
          .whereNot('e.verb', 'thread.closed')
          .orWhereNotNull('cl.id')
          .orWhere('e.what_key', db.ref('e.contribution_key'))
      );
  };

/** Nothing comes of one's own that is held, hidden or withdrawn; of others' threads, what is left of them. */
const whereOpeningStands =
  (personKey: string): Narrow =>
  (rows) => {
    rows
      .whereIn('c.standing', ['shown', 'quiet'])
      .orWhere((left) =>
        left
          .where('c.standing', 'withdrawn')
          .andWhere((other) =>
            other.whereNull('c.author_key').orWhereNot('c.author_key', personKey)
          )
      );
  };

/** What somebody reported or made of a resource of one's own, while both are shown. */
const whereOfResource =
  (personKey: string): Narrow =>
  (rows) => {
    rows.where('x.standing', 'shown').andWhere((made) =>
      made.where({ 'e.verb': 'resource.used', 'u.standing': 'shown' }).orWhere((adapted) =>
        adapted
          .where({ 'e.verb': 'resource.adapted', 'ad.standing': 'shown' })
          // It may have been made in another community than the one that it was made from.
          .andWhere(whereReadable('xco', personKey))
      )
    );
  };

/** A FAQ whose keepers wait for how one sees it oneself. */
const whereViewIsAwaited =
  (personKey: string): Narrow =>
  (rows) => {
    rows
      .where({ 'e.verb': 'faq.other-view-asked', 'f.minority_by_key': personKey })
      .andWhere((silent) => silent.whereNull('f.minority_view').orWhere('f.minority_view', ''))
      .andWhere((undone) =>
        undone.whereNull('f.minority_waived').orWhere('f.minority_waived', false)
      );
  };

/** A FAQ that one can read and whose words are one's own still, by its sources or by a suggestion, or shall be. */
const whereOfFaq =
  (db: Knex, personKey: string): Narrow =>
  (rows) => {
    rows.where(whereFaqReadable(db, personKey)).andWhere((drawn) =>
      drawn
        .where((credited) =>
          credited.where('e.verb', 'faq.credited').andWhere(whereDrawnFrom(db, 'f', personKey))
        )
        .orWhere({
          'e.verb': 'faq-suggestion.accepted',
          's.state': 'accepted',
          's.standing': 'shown',
        })
        .orWhere(whereViewIsAwaited(personKey))
    );
  };

/** A visit that one was in, whose community one is in still: nobody else reads what was noted. */
const whereOfVisit =
  (db: Knex, personKey: string): Narrow =>
  (rows) => {
    rows
      .where('v.standing', 'shown')
      .andWhere((said) =>
        said
          .where('e.verb', 'visit.noted')
          // What came of it much later is told to the host alone.
          .orWhere({ 'e.verb': 'visit.came-of-it', 'e.recipient_key': personKey })
      )
      .whereExists(
        db(`${TABLE.memberships} as vm`)
          .select('vm.id')
          .whereRaw('?? = ??', ['vm.community_key', 'v.community_key'])
          .andWhere('vm.user_key', personKey)
          .whereIn('vm.state', [...READING_STATES])
      )
      .andWhere((inIt) =>
        inIt
          .where('v.host_key', personKey)
          .orWhere('v.author_key', personKey)
          .orWhereExists(
            db(`${TABLE.visitGuests} as vg`)
              .select('vg.id')
              .whereRaw('?? = ??', ['vg.visit_key', 'v.document_id'])
              .andWhere('vg.guest_key', personKey)
          )
      );
  };

/** What came of it that stands still, and that the person may read. For {@link fetchResults}' joins. */
export const whereResultStands =
  (db: Knex, personKey: string): Narrow =>
  (rows) => {
    rows
      .where((thread) =>
        thread
          .where(whereOpeningStands(personKey))
          .where(whereThreadReadable(db, 'c', personKey))
          .where(whereItStands(db, personKey))
      )
      .orWhere(whereOfResource(personKey))
      .orWhere(whereOfFaq(db, personKey))
      .orWhere(whereOfVisit(db, personKey));
  };
