import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type {
  CommunitySettings,
  communitySettingsContracts,
} from '../../../../../shared/contracts/admin';
import type { BodyOf } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { COMMUNITY, TABLE } from '../../../persistence/uids';
import { ACTIVITIES } from '../../activities';
import { activityChoices } from './community.presenter';
import type { CommunityRow } from './community.queries';

type Changes = BodyOf<typeof communitySettingsContracts.update>['data'];
type Created = BodyOf<typeof communitySettingsContracts.create>['data'];

const findRow = async (db: Knex, documentId: string): Promise<CommunityRow> => {
  const row = await db(TABLE.communities).where({ document_id: documentId }).first();
  if (!row) throw new RefusedError({ code: 'not-found' });
  return row;
};

/** @throws RefusedError `not-found`. */
export const readSettings = async (db: Knex, documentId: string): Promise<CommunitySettings> => {
  const row = await findRow(db, documentId);
  const { hiddenActivities, prompts } = activityChoices(row);
  return {
    documentId,
    name: row.name,
    slug: row.slug ?? '',
    domain: row.domain,
    practice: row.practice,
    sponsor: row.sponsor,
    rhythm: row.rhythm,
    visibility: row.visibility,
    joinPolicy: row.join_policy,
    isArchived: Boolean(row.is_archived),
    activities: ACTIVITIES.map(({ key, name, prompt }) => ({
      key,
      name,
      seedPrompt: prompt,
      prompt: prompts[key]?.trim() || null,
      isOffered: !hiddenActivities.includes(key),
    })),
  };
};

/** What is stored of the eleven switches. An emptied prompt is the seed's again. */
const storedChoices = (choices: Changes['activities']) => ({
  hiddenActivities: choices.filter(({ isOffered }) => !isOffered).map(({ key }) => key),
  prompts: Object.fromEntries(
    choices.flatMap(({ key, prompt }) => (prompt?.trim() ? [[key, prompt.trim()]] : []))
  ),
});

/** @throws RefusedError `not-found`, or `address-taken` by another community. */
export const changeSettings = (
  strapi: Core.Strapi,
  documentId: string,
  { activities, slug, ...described }: Changes
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    await lockRow(trx, TABLE.communities, { document_id: documentId });
    await findRow(trx, documentId);
    const taken = slug
      ? await trx(TABLE.communities)
          .where({ slug })
          .whereNot({ document_id: documentId })
          .first('id')
      : undefined;
    if (taken) throw new RefusedError({ code: 'address-taken' });
    await documents(strapi, COMMUNITY).update({
      documentId,
      data: {
        ...described,
        slug: slug || null,
        ...storedChoices(activities),
      },
    });
  });

/** Creates a community with an address of its own. @returns its documentId. */
export const createCommunity = async (strapi: Core.Strapi, created: Created): Promise<string> => {
  const { documentId } = await documents(strapi, COMMUNITY).create({
    data: { ...created, joinPolicy: 'request' },
  });
  return documentId;
};
