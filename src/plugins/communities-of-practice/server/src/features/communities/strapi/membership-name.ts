import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { faultInName, REFUSALS, tidyName } from '../../../../../shared/contracts';
import { isPlaceholder, placeholderFor } from '../../../core/placeholder-name';
import { RefusedError } from '../../../core/refused-error';
import { isUnderReview } from '../../../core/standing';
import { textIn, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { userTable } from '../../../persistence/user-table';
import { toStrings } from '../../../persistence/values';
import { KNOWING_STATES } from '../domain/visibility';
import { isTaken, nameFromUserName, nameUnchosen } from '../domain/own-name';

interface NamesHere {
  /** Of everybody else who is or was here: what they wrote still stands under them. */
  others: string[];
  /** Of their own, those that moderators hold or hid. */
  hidden: string[];
}

/** The names that moderators took from somebody here, by their row's columns. */
const hiddenIn = (row: Row): string[] => {
  const name = textIn(row, 'display_name');
  const current = name !== null && isUnderReview(row.standing) ? [name] : [];
  return [...toStrings(row.hidden_names), ...current];
};

const namesHere = async (
  trx: Knex,
  communityKey: string,
  personKey: string
): Promise<NamesHere> => {
  const rows: Row[] = await trx(TABLE.memberships)
    .where({ community_key: communityKey })
    .select('user_key', 'display_name', 'standing', 'placeholder', 'hidden_names');
  const isOwn = (row: Row) => row.user_key === personKey;
  return {
    others: rows
      .filter((row) => !isOwn(row))
      .flatMap((row) => [row.display_name, row.placeholder])
      .filter((name) => typeof name === 'string'),
    hidden: rows.filter(isOwn).flatMap(hiddenIn),
  };
};

const refuseName = (name: string, { others, hidden }: NamesHere): void => {
  if (isTaken(name, hidden)) throw new RefusedError({ code: 'display-name-hidden' });
  if (isTaken(name, others)) throw new RefusedError({ code: 'display-name-taken' });
};

/**
 * Refuses a name that somebody in the community has, or that moderators took from its own member. Its row
 * must be locked, or two take it at once.
 * @throws RefusedError `display-name-taken` or `display-name-hidden`.
 */
export const refuseNameHere = async (
  trx: Knex,
  communityKey: string,
  personKey: string,
  name: string
): Promise<void> => refuseName(name, await namesHere(trx, communityKey, personKey));

/** Another name than the one that is held or hidden is shown; that one is remembered, and stays away. */
export const chosenAnew = (data: Row, before: Row | null): Row => {
  if (!before || !isUnderReview(before.standing) || !('displayName' in data)) return {};
  if (data.displayName === textIn(before, 'display_name')) return {};
  return { standing: 'shown', standingBefore: null, hiddenNames: hiddenIn(before) };
};

/** What others see of somebody whose name is held or hidden: once chosen, the same ever after. */
export const placeholderHere = async (
  trx: Knex,
  data: Row,
  before: Row | null
): Promise<{ placeholder?: string }> => {
  const [communityKey, personKey] = [textIn(before, 'community_key'), textIn(before, 'user_key')];
  const isNamed = !isUnderReview(data.standing) || textIn(before, 'placeholder') !== null;
  if (isNamed || communityKey === null || personKey === null) return {};
  const { others, hidden } = await namesHere(trx, communityKey, personKey);
  const isNobodys = (name: string) => isTaken(name, [...others, ...hidden]);
  return { placeholder: placeholderFor(personKey, isNobodys) };
};

/** The name that somebody last chose, wherever they are a member or ask to be; null for none. */
export const findChosenName = async (db: Knex, personKey: string): Promise<string | null> => {
  const rows: Row[] = await db(TABLE.memberships)
    .where({ user_key: personKey })
    .whereIn('state', KNOWING_STATES)
    .whereNotNull('display_name')
    .orderBy('updated_at', 'desc')
    .select('display_name', 'standing');
  const names = rows.filter(({ standing }) => !isUnderReview(standing));
  return names.map((row) => String(row.display_name)).find((name) => !isPlaceholder(name)) ?? null;
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
 * @throws RefusedError `display-name-taken`, `display-name-hidden` or `display-name-needed`.
 */
export const nameForJoining = async (
  trx: Knex,
  { communityKey, person, asked, current }: Naming
): Promise<string> => {
  if (asked !== undefined) {
    await refuseNameHere(trx, communityKey, person.key, asked);
    return asked;
  }
  if (current !== null && !isPlaceholder(current)) return current;
  const { others, hidden } = await namesHere(trx, communityKey, person.key);
  const name = nameFromUserName(person.name, [...others, ...hidden]);
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
  const { others, hidden } = await namesHere(trx, communityKey, personKey);
  if (!name) return nameNobodyChose(trx, strapi, after, personKey, [...others, ...hidden]);
  const tidy = tidyName(name);
  const fault = faultInName(tidy);
  if (fault) throw new errors.ValidationError(`The name shown to others ${fault}.`);
  if (isTaken(tidy, hidden)) {
    throw new errors.ValidationError(REFUSALS['display-name-hidden'].message);
  }
  if (isTaken(tidy, others)) {
    throw new errors.ValidationError(REFUSALS['display-name-taken'].message);
  }
  if (tidy !== name) await rename(trx, after, tidy);
};
