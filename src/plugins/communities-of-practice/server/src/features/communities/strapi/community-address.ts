import { errors, strings } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { REFUSALS } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { textIn, type Row } from '../../../persistence/kind';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { asCompared, freeAddress, looksLikeDocumentId } from '../domain/address';

interface Addressed {
  document_id: string;
  slug: string;
}

/** The addresses of all other communities: hundreds at most, on an index. */
const addressesOfOthers = async (db: Knex, documentId: string | null): Promise<string[]> => {
  const rows: Addressed[] = await db(TABLE.communities)
    .whereNotNull('slug')
    .select('document_id', 'slug');
  return rows.filter((row) => row.document_id !== documentId).map(({ slug }) => slug);
};

/** @throws ValidationError in words. */
const refuseAddress = (words: string): never => {
  throw new errors.ValidationError(words);
};

/**
 * The address under which a community is written, whoever writes it: the one that is given, else one
 * made of its name.
 * @throws ValidationError for one that another community has, or that looks like a documentId.
 */
export const addressFor = async (
  db: Knex,
  data: Row,
  before: Row | null
): Promise<{ slug?: string }> => {
  const own = textIn(before, 'slug');
  const asked = 'slug' in data ? data.slug : own;
  if (typeof asked === 'string' && asked !== '' && asked === own) return {};
  const others = await addressesOfOthers(db, textIn(before, 'document_id'));
  if (typeof asked !== 'string' || asked === '') {
    const name = data.name ?? before?.name;
    return { slug: freeAddress(strings.nameToSlug(String(name ?? '')), others) };
  }
  if (looksLikeDocumentId(asked)) {
    return refuseAddress(
      'The address looks like a documentId. Choose a shorter one, or one with a hyphen.'
    );
  }
  if (others.map(asCompared).includes(asCompared(asked))) {
    return refuseAddress(REFUSALS['address-taken'].message);
  }
  return {};
};

/** The documentId behind an address as the REST API takes it: a documentId, or a community's slug. */
export const findCommunityKey = async (db: Knex, address: string): Promise<string | null> => {
  if (looksLikeDocumentId(address)) return address;
  const row: Addressed | undefined = await db(TABLE.communities)
    .where({ slug: address })
    .first('document_id', 'slug');
  // MariaDB finds other capitals too.
  return row?.slug === address ? row.document_id : null;
};

/** @throws RefusedError `not-found`; whether it may be known of is for the caller to ask. */
export const communityKeyAt = async (db: Knex, address: string): Promise<string> => {
  const key = await findCommunityKey(db, address);
  if (key === null) throw new RefusedError({ code: 'not-found' });
  return key;
};

/** Gives an address to communities that came past the Document Service, as an import's do. */
export const fillAddresses = async (strapi: Core.Strapi): Promise<void> => {
  const without: { document_id: string }[] = await strapi.db
    .getConnection(TABLE.communities)
    .whereNull('slug')
    .orWhere('slug', '')
    .select('document_id');
  for (const { document_id: documentId } of without) {
    await inTransaction(strapi, async (trx) => {
      const row = await lockRow(trx, TABLE.communities, { document_id: documentId }, ['*']);
      if (!row) return;
      await trx(TABLE.communities)
        .where({ document_id: documentId })
        .update(await addressFor(trx, {}, row));
    });
  }
};
