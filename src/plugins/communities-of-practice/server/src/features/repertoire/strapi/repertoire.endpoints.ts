import { repertoireContracts } from '../../../../../shared/contracts/admin';
import { RefusedError } from '../../../core/refused-error';
import { adminEndpoint, adminFileEndpoint } from '../../../http/endpoint';
import { TABLE } from '../../../persistence/uids';
import { toMoment, toMomentOrNull } from '../../../persistence/values';
import { READ_CONVERSATIONS } from '../../conversations';
import { readOrigins } from '../../faqs';
import { DECIDE } from '../../moderation';
import { fileIn, filesOf, sentFile } from '../../resources';
import { findGuests, findNotes } from '../../visits';
import { fetchPicture } from './family.queries';
import {
  faqLines,
  fetchRepertoire,
  findResourceLine,
  visitLines,
  type FaqLineRow,
  type VisitLineRow,
} from './repertoire.queries';
import {
  presentFaqLine,
  presentListing,
  presentNote,
  presentPictured,
  presentResourceLine,
  presentUse,
  presentVisitLine,
  toDay,
} from './repertoire.presenter';
import { fetchUses } from './use.queries';

/** @throws RefusedError `not-found` where there is none that this editor reads. */
const found = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw new RefusedError({ code: 'not-found' });
  return row;
};

const find = adminEndpoint(repertoireContracts.find, READ_CONVERSATIONS, async (call) => {
  const db = call.strapi.db.connection;
  const { documentId } = call.params;
  found(await db(TABLE.communities).where({ document_id: documentId }).first('id'));
  const all = await fetchRepertoire(db, documentId, call.permits(DECIDE));
  return {
    data: {
      resources: presentListing(all.resources, presentResourceLine),
      faqs: presentListing(all.faqs, presentFaqLine),
      visitsToCome: presentListing(all.visitsToCome, presentVisitLine),
      visitsBefore: presentListing(all.visitsBefore, presentVisitLine),
    },
    meta: {},
  };
});

const resource = adminEndpoint(repertoireContracts.resource, READ_CONVERSATIONS, async (call) => {
  const db = call.strapi.db.connection;
  const mayDecide = call.permits(DECIDE);
  const row = found(await findResourceLine(db, call.params.documentId, mayDecide));
  const { kin, more } = await fetchPicture(db, row, mayDecide);
  const uses = await fetchUses(db, row.document_id, mayDecide);
  return {
    data: {
      kin: kin.map(presentPictured),
      more,
      reviewDueOn: toDay(row.review_due_at),
      isFlagged: Boolean(row.is_flagged),
      useCount: Number(row.use_count ?? 0),
      files: filesOf({ files: row.files }),
      uses: uses.map(presentUse),
    },
    meta: {},
  };
});

const file = adminFileEndpoint(repertoireContracts.file, READ_CONVERSATIONS, async (call) => {
  const { strapi, params, permits } = call;
  const db = strapi.db.connection;
  const row = found(await findResourceLine(db, params.documentId, permits(DECIDE)));
  return sentFile(strapi, row.document_id, fileIn(filesOf({ files: row.files }), params.file));
});

const faq = adminEndpoint(repertoireContracts.faq, READ_CONVERSATIONS, async (call) => {
  const db = call.strapi.db.connection;
  const row: FaqLineRow = found(
    await faqLines(db, call.permits(DECIDE)).where('x.document_id', call.params.documentId).first()
  );
  const { sources, credits } = await readOrigins(db, row);
  return {
    data: {
      community: row.community_key,
      state: row.state,
      sources,
      credits,
      hasMinorityView: Boolean(row.minority_view),
      reviewedOn: toMomentOrNull(row.reviewed_on),
      reviewDueOn: toMomentOrNull(row.review_due_on),
      openSuggestionCount: Number(row.open_suggestion_count),
    },
    meta: {},
  };
});

const visit = adminEndpoint(repertoireContracts.visit, READ_CONVERSATIONS, async (call) => {
  const db = call.strapi.db.connection;
  const mayDecide = call.permits(DECIDE);
  const row: VisitLineRow = found(
    await visitLines(db, mayDecide).where('x.document_id', call.params.documentId).first()
  );
  const guests = await findGuests(db, row.document_id);
  const notes = await findNotes(db, row.document_id);
  return {
    data: {
      ...presentVisitLine(row),
      guests: guests.map((one) => ({ name: one.guest_name, takenAt: toMoment(one.taken_at) })),
      notes: notes.map((note) => presentNote(note, mayDecide)),
    },
    meta: {},
  };
});

export const repertoireEndpoints = [find, resource, file, faq, visit];
