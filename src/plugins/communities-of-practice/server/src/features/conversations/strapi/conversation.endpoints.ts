import { conversationContracts } from '../../../../../shared/contracts/admin';
import { editorOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { adminEndpoint } from '../../../http/endpoint';
import { toMoment, toStrings } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { closingKind, findLatestClosing, type ClosingRow } from '../../closings';
import { roundInBrief } from '../../contributions';
import { DECIDE } from '../../moderation';
import { countHanging } from './hanging.queries';
import { closeConversation, readEnding, reopenConversation, undoEnding } from './ending';
import { endRoundOf } from './ending-round';
import { moveThread, readDestinations, undoMove } from './move';
import { READ_CONVERSATIONS } from './actions';
import {
  fetchConversations,
  fetchSaid,
  findConversation,
  type ConversationRow,
  type SaidRow,
} from './conversation.queries';

const presentConversation = (row: ConversationRow) => ({
  documentId: row.document_id,
  activity: row.activity,
  title: row.title,
  standing: row.standing,
  threadStatus: row.thread_status,
  author: row.author_name,
  postedAt: toMoment(row.posted_at),
  lastActivityAt: toMoment(row.last_activity_at ?? row.posted_at),
  replyCount: Number(row.reply_count ?? 0),
  round: roundInBrief(row),
});

const presentSaid = (row: SaidRow) => ({
  documentId: row.document_id,
  author: row.author_name,
  text: row.text,
  stance: row.stance,
  standing: row.standing,
  helped: Boolean(row.helped),
  postedAt: toMoment(row.posted_at),
});

/** @param mayDecide whether this editor reads what is withheld from others. */
const presentClosing = (row: ClosingRow, mayDecide: boolean) => {
  const { outcome, learned } = mayDecide ? row : asReadBy(closingKind, row, null);
  return {
    documentId: row.document_id,
    outcome,
    learned,
    helpful: toStrings(row.helpful),
    closedAt: toMoment(row.closed_at),
    standing: wordsStanding(row),
  };
};

const find = adminEndpoint(conversationContracts.find, READ_CONVERSATIONS, async (call) => {
  const { strapi, params, query, permits } = call;
  const { rows, pagination } = await fetchConversations(strapi.db.connection, params.documentId, {
    text: query._q,
    pagination: query.pagination,
    mayDecide: permits(DECIDE),
  });
  return {
    data: rows.map((row) => ({ ...presentConversation(row), excerpt: row.excerpt ?? '' })),
    meta: { pagination },
  };
});

const findOne = adminEndpoint(conversationContracts.findOne, READ_CONVERSATIONS, async (call) => {
  const { strapi, params, query } = call;
  const db = strapi.db.connection;
  const mayDecide = call.permits(DECIDE);
  const row = await findConversation(db, params.documentId, mayDecide);
  if (!row) throw new RefusedError({ code: 'not-found' });
  const said = await fetchSaid(db, row.document_id, { pagination: query.pagination, mayDecide });
  const closing =
    row.thread_status === 'closed' ? await findLatestClosing(db, row.document_id) : undefined;
  return {
    data: {
      ...presentConversation(row),
      community: row.community_key,
      text: row.text,
      replies: said.rows.map(presentSaid),
      more: 'next' in said.pagination ? said.pagination.next : null,
      closing: closing ? presentClosing(closing, mayDecide) : null,
    },
    meta: {},
  };
});

const destinations = adminEndpoint(
  conversationContracts.destinations,
  DECIDE,
  async ({ strapi, params }) => ({
    data: await readDestinations(strapi.db.connection, params.documentId),
    meta: {},
  })
);

const move = adminEndpoint(
  conversationContracts.move,
  DECIDE,
  async ({ strapi, actor, params, body }) => ({
    data: await moveThread(strapi, editorOf(actor), params.documentId, body.data),
    meta: {},
  })
);

const undoing = adminEndpoint(
  conversationContracts.undoMove,
  DECIDE,
  async ({ strapi, actor, params }) => ({
    data: await undoMove(strapi, editorOf(actor), params.documentId),
    meta: {},
  })
);

const hanging = adminEndpoint(
  conversationContracts.hanging,
  READ_CONVERSATIONS,
  async ({ strapi, query: { kind, documentIds } }) => ({
    data: await countHanging(strapi.db.connection, kind, documentIds),
    meta: {},
  })
);

const ending = adminEndpoint(conversationContracts.ending, DECIDE, async ({ strapi, params }) => ({
  data: await readEnding(strapi.db.connection, params.documentId),
  meta: {},
}));

const close = adminEndpoint(
  conversationContracts.close,
  DECIDE,
  async ({ strapi, actor, params, body }) => ({
    data: await closeConversation(strapi, editorOf(actor), params.documentId, body.data),
    meta: {},
  })
);

const endRound = adminEndpoint(
  conversationContracts.endRound,
  DECIDE,
  async ({ strapi, actor, params }) => ({
    data: await endRoundOf(strapi, editorOf(actor), params.documentId),
    meta: {},
  })
);

const reopen = adminEndpoint(
  conversationContracts.reopen,
  DECIDE,
  async ({ strapi, actor, params, body }) => ({
    data: await reopenConversation(strapi, editorOf(actor), params.documentId, body.data),
    meta: {},
  })
);

const undoingEnding = adminEndpoint(
  conversationContracts.undoEnding,
  DECIDE,
  async ({ strapi, actor, params }) => ({
    data: await undoEnding(strapi, editorOf(actor), params.documentId),
    meta: {},
  })
);

export const conversationEndpoints = [
  find,
  findOne,
  hanging,
  destinations,
  move,
  undoing,
  ending,
  close,
  endRound,
  reopen,
  undoingEnding,
];
