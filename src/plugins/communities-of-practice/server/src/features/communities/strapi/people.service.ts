import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { MembershipRole } from '../../../../../shared/contracts';
import type {
  Belonging,
  MembershipAct,
  MembershipChange,
} from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import type { Editor } from '../../../core/actor';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { actingAs } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { MEMBERSHIP, TABLE } from '../../../persistence/uids';
import { userTable } from '../../../persistence/user-table';
import { toMomentOrNull } from '../../../persistence/values';
import { afterAct, refuseAct, refuseLeaderless, standsAs } from '../domain/membership-acts';
import {
  countFacilitators,
  findMembership,
  findMembershipByDocumentId,
  type MembershipRow,
} from './membership.queries';

export const belongingOf = (row: MembershipRow): Belonging => ({
  state: row.state,
  role: row.role,
  joinedAt: toMomentOrNull(row.joined_at),
});

/** The community's row first, as whoever leaves does: so nobody counts facilitators that are leaving. */
const lockMembership = async (
  trx: Knex.Transaction,
  documentId: string
): Promise<MembershipRow> => {
  const found = await findMembershipByDocumentId(trx, documentId);
  if (!found) throw new RefusedError({ code: 'not-found' });
  await lockRow(trx, TABLE.communities, { document_id: found.community_key });
  await lockRow(trx, TABLE.memberships, { document_id: documentId });
  const row = await findMembershipByDocumentId(trx, documentId);
  if (!row) throw new RefusedError({ code: 'not-found' });
  return row;
};

const become = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  row: MembershipRow,
  after: Belonging,
  evenIfLast: boolean
): Promise<MembershipChange> => {
  const before = belongingOf(row);
  const facilitatorCount = await countFacilitators(trx, row.community_key);
  refuseIf(refuseLeaderless({ before, after, facilitatorCount, evenIfLast }));
  const { state, role, joinedAt } = after;
  await documents(strapi, MEMBERSHIP).update({
    documentId: row.document_id,
    data: { state, role, joinedAt: joinedAt === null ? null : new Date(joinedAt) },
  });
  return { documentId: row.document_id, before, after };
};

export interface Acted {
  act: MembershipAct;
  documentId: string;
  reason?: string;
  evenIfLast: boolean;
}

/**
 * Does something about somebody's membership, in the editor's name and with their reason.
 * @returns what they were and what they are now: enough to put it back.
 */
export const actOnMembership = (
  strapi: Core.Strapi,
  editor: Editor,
  { act, documentId, reason, evenIfLast }: Acted
): Promise<MembershipChange> =>
  actingAs(
    editor,
    () =>
      inTransaction(strapi, async (trx) => {
        const row = await lockMembership(trx, documentId);
        const before = belongingOf(row);
        refuseIf(refuseAct(act, before, reason));
        return become(strapi, trx, row, afterAct(act, before, now()), evenIfLast);
      }),
    reason?.trim() || null
  );

/** Puts back exactly what somebody was before; refused when it changed again meanwhile. */
export const undoChange = (
  strapi: Core.Strapi,
  editor: Editor,
  { documentId, before, after }: MembershipChange
): Promise<MembershipChange> =>
  actingAs(editor, () =>
    inTransaction(strapi, async (trx) => {
      const row = await lockMembership(trx, documentId);
      if (!standsAs(belongingOf(row), after)) throw new RefusedError({ code: 'stands-otherwise' });
      return become(strapi, trx, row, before, false);
    })
  );

export interface Added {
  communityKey: string;
  personKey: string;
  role: MembershipRole;
}

/** Makes somebody a member who is not one now. @returns the membership's documentId. */
export const addPerson = (
  strapi: Core.Strapi,
  editor: Editor,
  { communityKey, personKey, role }: Added
): Promise<string> =>
  actingAs(editor, () =>
    inTransaction(strapi, async (trx) => {
      const community = await lockRow(trx, TABLE.communities, { document_id: communityKey });
      const user = await trx(userTable(strapi).users).where({ document_id: personKey }).first('id');
      if (!community || !user) throw new RefusedError({ code: 'not-found' });
      const existing = await findMembership(trx, communityKey, personKey);
      const data = { state: 'active', role, joinedAt: now() };
      if (!existing) {
        const made = await documents(strapi, MEMBERSHIP).create({
          data: { ...data, user: personKey, community: communityKey },
        });
        return made.documentId;
      }
      if (existing.state === 'active' || existing.state === 'paused') {
        throw new RefusedError({ code: 'already-a-member' });
      }
      await documents(strapi, MEMBERSHIP).update({ documentId: existing.document_id, data });
      return existing.document_id;
    })
  );
