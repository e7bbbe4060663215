import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { faultInName, REFUSALS, tidyName } from '../../../../../shared/contracts';
import { isPlaceholder } from '../../../core/placeholder-name';
import { RefusedError } from '../../../core/refused-error';
import { textIn, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { userTable } from '../../../persistence/user-table';
import { KNOWING_STATES } from '../domain/visibility';
import { isTaken, nameFromUserName, nameUnchosen } from '../domain/own-name';

/** The names of everybody else who is or was here: what they wrote still stands under them. */
const namesOfOthers = (trx: Knex, communityKey: string, personKey: string): Promise<string[]> =>
  trx(TABLE.memberships)
    .where({ community_key: communityKey })
    .andWhere((rows) => rows.whereNot('user_key', personKey).orWhereNull('user_key'))
    .whereNotNull('display_name')
    .pluck('display_name');

/**
 * Refuses a name that somebody in the community has. Its row must be locked, or two take it at once.
 * @throws RefusedError `display-name-taken`.
 */
export const refuseTaken = async (
  trx: Knex,
  communityKey: string,
  personKey: string,
  name: string
): Promise<void> => {
  if (isTaken(name, await namesOfOthers(trx, communityKey, personKey))) {
    throw new RefusedError({ code: 'display-name-taken' });
  }
};

/** The name that somebody last chose, wherever they are a member or ask to be; null for none. */
export const findChosenName = async (db: Knex, personKey: string): Promise<string | null> => {
  const names: string[] = await db(TABLE.memberships)
    .where({ user_key: personKey })
    .whereIn('state', KNOWING_STATES)
    .whereNotNull('display_name')
    .orderBy('updated_at', 'desc')
    .pluck('display_name');
  return names.find((name) => !isPlaceholder(name)) ?? null;
};

export interface Naming {
  communityKey: string;
  person: { key: string; name: string };
  /** What they ask to be called, and what they are called here already. */
  asked: string | undefined;
  current: string | null;
}

/**
 * The name under which somebody joins: the one they ask for, else the one they have here, else their
 * user name where it can be shown.
 * @throws RefusedError `display-name-taken` or `display-name-needed`.
 */
export const nameForJoining = async (
  trx: Knex,
  { communityKey, person, asked, current }: Naming
): Promise<string> => {
  if (asked !== undefined) {
    await refuseTaken(trx, communityKey, person.key, asked);
    return asked;
  }
  if (current !== null && !isPlaceholder(current)) return current;
  const others = await namesOfOthers(trx, communityKey, person.key);
  const name = nameFromUserName(person.name, others);
  if (name === null) throw new RefusedError({ code: 'display-name-needed' });
  return name;
};

/** A name is settled for one person in one community. */
const NAMED_BY = ['display_name', 'community_key', 'user_key'];

const rename = (trx: Knex, row: Row, name: string) =>
  trx(TABLE.memberships).where({ document_id: row.document_id }).update({ display_name: name });

const nameNobodyChose = async (
  trx: Knex,
  strapi: Core.Strapi,
  row: Row,
  personKey: string,
  others: string[]
): Promise<void> => {
  const user: { username: string } | undefined = await trx(userTable(strapi).users)
    .where({ document_id: personKey })
    .first('username');
  await rename(trx, row, nameUnchosen(user?.username ?? '', personKey, others));
};

/**
 * Gives a membership a name that others may see, and refuses one that they may not: whoever writes it.
 * @throws ValidationError in an editor's words.
 */
export const settleName = async (
  trx: Knex,
  strapi: Core.Strapi,
  before: Row | null,
  after: Row
): Promise<void> => {
  const [communityKey, personKey] = [textIn(after, 'community_key'), textIn(after, 'user_key')];
  const name = textIn(after, 'display_name');
  const isSettled = name !== null && NAMED_BY.every((column) => after[column] === before?.[column]);
  if (!communityKey || !personKey || isSettled) return;
  const others = await namesOfOthers(trx, communityKey, personKey);
  if (!name) return nameNobodyChose(trx, strapi, after, personKey, others);
  const tidy = tidyName(name);
  const fault = faultInName(tidy);
  if (fault) throw new errors.ValidationError(`The name shown to others ${fault}.`);
  if (isTaken(tidy, others)) {
    throw new errors.ValidationError(REFUSALS['display-name-taken'].message);
  }
  if (tidy !== name) await rename(trx, after, tidy);
};
