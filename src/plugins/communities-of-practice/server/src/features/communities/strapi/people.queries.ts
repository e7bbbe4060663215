import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { MembershipRole, MembershipState, Pagination } from '../../../../../shared/contracts';
import { fetchNumbered, type Page } from '../../../http/paging';
import { saying, type Narrowing } from '../../../persistence/saying';
import { TABLE } from '../../../persistence/uids';
import { userTable } from '../../../persistence/user-table';
import type { MembershipRow } from './membership.queries';
import { shownName } from './shown-name';

/** A membership with the account behind it; null where the account is gone. */
export interface PersonHereRow extends MembershipRow {
  username: string | null;
  email: string | null;
}

export type Shown = 'here' | 'asking' | 'gone';

const STATES: Record<Shown, readonly MembershipState[]> = {
  here: ['active', 'paused', 'invited'],
  asking: ['requested'],
  gone: ['left', 'removed'],
};

export interface Looked {
  text: string | undefined;
  /** Whether log-in names and e-mail addresses are looked through as well. */
  inAccounts: boolean;
}

const accountsSaying = (strapi: Core.Strapi, text: string): Promise<Narrowing> =>
  saying(
    strapi.db.connection,
    {
      rows: () => strapi.db.connection(`${userTable(strapi).users} as u`),
      id: 'u.id',
      columns: ['u.username', 'u.email'],
    },
    text
  );

const membershipsWithAccounts = (strapi: Core.Strapi): Knex.QueryBuilder =>
  strapi.db
    .connection(`${TABLE.memberships} as m`)
    .leftJoin(`${userTable(strapi).users} as u`, 'u.document_id', 'm.user_key')
    .select('m.*', 'u.username', 'u.email');

/** Those of a community whose name, what they can help with, or account says it. */
const looking = async (
  strapi: Core.Strapi,
  communityKey: string,
  { text, inAccounts }: Looked
): Promise<Narrowing> => {
  if (!text) return () => undefined;
  const byName = await saying(
    strapi.db.connection,
    {
      rows: () =>
        strapi.db.connection(`${TABLE.memberships} as m`).where('m.community_key', communityKey),
      id: 'm.id',
      columns: [shownName(strapi.db.connection, 'm'), 'm.can_help_with'],
    },
    text
  );
  const byAccount = inAccounts ? await accountsSaying(strapi, text) : null;
  return (rows) => {
    rows.where((either) => {
      either.where(byName);
      if (byAccount) either.orWhere(byAccount);
    });
  };
};

/** One page of a community's people. */
export const peopleHere = async (
  strapi: Core.Strapi,
  communityKey: string,
  asked: { show: Shown; looked: Looked; pagination: Pagination }
): Promise<Page<PersonHereRow>> => {
  const rows = membershipsWithAccounts(strapi)
    .where('m.community_key', communityKey)
    .whereIn('m.state', STATES[asked.show])
    .modify(await looking(strapi, communityKey, asked.looked));
  // Facilitators first: "facilitator" comes before "member".
  const ordered =
    asked.show === 'asking'
      ? rows.orderBy(['m.joined_at', 'm.id'])
      : rows.orderByRaw('??, ?, ??', ['m.role', shownName(strapi.db.connection, 'm'), 'm.id']);
  return fetchNumbered<PersonHereRow>(ordered, asked.pagination);
};

export const findPersonHere = async (
  strapi: Core.Strapi,
  documentId: string
): Promise<PersonHereRow | undefined> =>
  membershipsWithAccounts(strapi).where('m.document_id', documentId).first();

export interface AccountRow {
  document_id: string;
  username: string | null;
  email: string | null;
}

/**
 * One page of people, each once, by their accounts: those with a membership, and for whoever may see
 * accounts also those without one.
 */
export const peopleEverywhere = async (
  strapi: Core.Strapi,
  asked: { show: 'all' | 'asking'; looked: Looked; pagination: Pagination }
): Promise<Page<AccountRow>> => {
  const db = strapi.db.connection;
  const { show, looked, pagination } = asked;
  const memberships = (rows: Knex.QueryBuilder) =>
    rows
      .from(`${TABLE.memberships} as m`)
      .select('m.id')
      .whereRaw('?? = ??', ['m.user_key', 'u.document_id']);
  const rows = db(`${userTable(strapi).users} as u`).select(
    'u.document_id',
    'u.username',
    'u.email'
  );
  if (show === 'asking') {
    rows.whereExists((exists) => void memberships(exists).where('m.state', 'requested'));
  } else if (!looked.inAccounts) {
    rows.whereExists((exists) => void memberships(exists));
  }
  const { text } = looked;
  if (text) {
    const byName = await saying(
      db,
      { rows: () => db(`${TABLE.memberships} as m`), id: 'm.id', columns: [shownName(db, 'm')] },
      text
    );
    const byAccount = looked.inAccounts ? await accountsSaying(strapi, text) : null;
    rows.where((either) => {
      either.whereExists((exists) => void memberships(exists).where(byName));
      if (byAccount) either.orWhere(byAccount);
    });
  }
  // A log-in name that may not be seen must not show in the order either.
  return fetchNumbered<AccountRow>(
    rows.orderBy(looked.inAccounts ? ['u.username', 'u.id'] : ['u.id']),
    pagination
  );
};

export interface PlaceRow {
  document_id: string;
  user_key: string;
  community_key: string;
  community_name: string;
  name: string | null;
  state: MembershipState;
  role: MembershipRole;
}

/** Where each of these people is or was. */
export const placesOf = async (db: Knex, userKeys: readonly string[]): Promise<PlaceRow[]> =>
  db(`${TABLE.memberships} as m`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'm.community_key')
    .whereIn('m.user_key', userKeys)
    .orderBy('co.name')
    .select('m.document_id', 'm.user_key', 'm.community_key', 'm.state', 'm.role', {
      community_name: 'co.name',
      name: shownName(db, 'm'),
    });
