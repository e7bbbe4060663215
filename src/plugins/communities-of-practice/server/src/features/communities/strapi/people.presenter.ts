import type { z } from '@strapi/utils';
import type { peopleContracts } from '../../../../../shared/contracts/admin';
import { actsFor } from '../domain/membership-acts';
import { nameShown } from './membership.presenter';
import type { AccountRow, PersonHereRow, PlaceRow } from './people.queries';
import { belongingOf } from './people.service';

type PersonHere = z.input<typeof peopleContracts.here.reply>['data'][number];
type PersonEverywhere = z.input<typeof peopleContracts.everywhere.reply>['data'][number];

const presentAccount = (
  { username, email }: Pick<AccountRow, 'username' | 'email'>,
  maySeeAccounts: boolean
) => (maySeeAccounts && username !== null ? { username, email: email ?? '' } : null);

export const presentPersonHere = (row: PersonHereRow, maySeeAccounts: boolean): PersonHere => ({
  documentId: row.document_id,
  name: nameShown(row),
  ...belongingOf(row),
  canHelpWith: row.can_help_with,
  account: presentAccount(row, maySeeAccounts),
  acts: actsFor(row),
});

export const presentPerson = (
  row: AccountRow,
  places: readonly PlaceRow[],
  maySeeAccounts: boolean
): PersonEverywhere => ({
  documentId: row.document_id,
  account: presentAccount(row, maySeeAccounts),
  memberships: places
    .filter((place) => place.user_key === row.document_id)
    .map((place) => ({
      documentId: place.document_id,
      community: place.community_key,
      communityName: place.community_name,
      name: place.name ?? '',
      state: place.state,
      role: place.role,
    })),
});
