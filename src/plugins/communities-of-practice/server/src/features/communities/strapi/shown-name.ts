import type { Knex } from 'knex';
import { asOthersRead } from '../../../persistence/withheld-words';
import { membershipKind } from './membership.kind';

/**
 * The name of a member as others see it, in a query.
 * @param memberships the joined table, or its alias.
 */
export const shownName = (db: Knex, memberships: string): Knex.Raw =>
  asOthersRead(db, membershipKind, 'displayName', memberships);
