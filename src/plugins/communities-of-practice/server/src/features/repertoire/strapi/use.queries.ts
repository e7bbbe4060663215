import type { Knex } from 'knex';
import type { Standing, Verdict } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { whereEditorReads } from './standings';

const USES_SHOWN = 5;

export interface UseRow {
  document_id: string;
  used_where: string;
  what_happened: string;
  verdict: Verdict;
  standing: Standing;
  reported_at: StoredMoment;
  author_name: string | null;
}

/** The latest reports of use of a resource that an editor reads. */
export const fetchUses = (db: Knex, resourceKey: string, mayDecide: boolean): Promise<UseRow[]> =>
  db(`${TABLE.useReports} as u`)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'u.community_key').andOn('m.user_key', 'u.author_key')
    )
    .where('u.resource_key', resourceKey)
    .where(whereEditorReads('u', mayDecide))
    .orderBy([
      { column: 'u.reported_at', order: 'desc' },
      { column: 'u.id', order: 'desc' },
    ])
    .limit(USES_SHOWN)
    .select(
      'u.document_id',
      'u.used_where',
      'u.what_happened',
      'u.verdict',
      'u.standing',
      'u.reported_at',
      { author_name: shownName(db, 'm') }
    );
