import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { TABLE } from '../../../persistence/uids';
import { whereReadable } from '../../communities';
import { peersIn, sourcesIn, unknownNames, type Details } from '../domain/opening';

const activePeers = async (db: Knex, communityKey: string, person: Person, keys: string[]) => {
  const rows = await db(TABLE.memberships)
    .where({ community_key: communityKey, state: 'active' })
    .whereIn('user_key', keys)
    .whereNot('user_key', person.key)
    .select('user_key');
  return new Set<string>(rows.map((row) => row.user_key));
};

const readableSources = async (db: Knex, person: Person, keys: string[]) => {
  const rows = await db(`${TABLE.contributions} as c`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
    .whereIn('c.document_id', keys)
    .andWhere('c.standing', 'shown')
    .andWhere(whereReadable('co', person.key))
    .select('c.document_id');
  return new Set<string>(rows.map((row) => row.document_id));
};

/** @throws RefusedError `invalid-input` when the details name people or contributions that are not there. */
export const refuseUnknownNames = async (
  db: Knex,
  communityKey: string,
  person: Person,
  details: Details
): Promise<void> => {
  const peers = peersIn(details);
  const sources = sourcesIn(details);
  const errors = [
    ...(peers.length
      ? unknownNames('peers', peers, await activePeers(db, communityKey, person, peers))
      : []),
    ...(sources.length
      ? unknownNames('sources', sources, await readableSources(db, person, sources))
      : []),
  ];
  if (errors.length > 0) throw new RefusedError({ code: 'invalid-input', errors });
};
