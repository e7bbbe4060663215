import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Refusal } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { now } from '../../../core/clock';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { CONTRIBUTION } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import { activityOrRefused } from '../../activities';
import { activityChoices, findKnownCommunity, refuseTakingPart } from '../../communities';
import { chooseActivity, parseDetails, peersIn, type Details } from '../domain/opening';
import { refuseEditing, refuseWithdrawing } from '../domain/thread-policy';
import { refuseUnknownNames } from './named-in-details';
import { refuseTooSoon } from './posting-limits';
import {
  lockThread,
  lockThreadToWithdraw,
  openingItem,
  threadFacts,
  type ThreadRow,
} from './thread.queries';

export interface NewContribution {
  community: string;
  activity: string;
  title: string;
  text: string;
  details: Details;
}

export interface ContributionChange {
  title?: string;
  text?: string;
  details?: Details;
}

/** What a rule decided, or its refusal thrown. */
const decidedOrRefused = <T extends object>(decided: T | { refusal: Refusal }): T => {
  if ('refusal' in decided) throw new RefusedError(decided.refusal);
  return decided;
};

/**
 * Opens a thread.
 * @param more attributes of the project's own, already checked.
 * @returns its documentId.
 */
export const openThread = (
  strapi: Core.Strapi,
  person: Person,
  opened: NewContribution,
  more: object = {}
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: opened.text });
    const community = await findKnownCommunity(trx, person.key, opened.community);
    if (!community) throw new RefusedError({ code: 'not-found' });
    refuseIf(
      refuseTakingPart({
        isArchived: Boolean(community.is_archived),
        membershipState: community.m_state,
      })
    );
    const { activity } = decidedOrRefused(
      chooseActivity(opened.activity, activityChoices(community))
    );
    const { details } = decidedOrRefused(parseDetails(activity, opened.details));
    await refuseUnknownNames(trx, opened.community, person, details);
    await refuseTooSoon(strapi, trx, person, 'contribution', opened.text);
    const { documentId } = await documents(strapi, CONTRIBUTION).create({
      data: {
        ...more,
        ...opened,
        postedAt: now(),
        details,
        author: person.key,
        standing: peersIn(details).length > 0 ? 'quiet' : 'shown',
      },
    });
    return documentId;
  });

const changedDetails = async (
  trx: Knex.Transaction,
  person: Person,
  row: ThreadRow,
  details: Details
): Promise<Details> => {
  const parsed = decidedOrRefused(parseDetails(activityOrRefused(row.activity), details));
  await refuseUnknownNames(trx, row.community_key, person, parsed.details);
  if (row.standing !== 'quiet' && peersIn(parsed.details).length > 0) {
    // What everybody has seen cannot be made quiet afterwards.
    const errors = [
      { path: 'body.data.details.peers', message: 'can be chosen only at the start' },
    ];
    throw new RefusedError({ code: 'invalid-input', errors });
  }
  return parsed.details;
};

/** Changes one's own words, if they are still the version that was read. */
export const editContribution = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  expectedVersion: ExpectedVersion,
  change: ContributionChange
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: change.text });
    const row = await lockThread(trx, documentId, person.key);
    refuseIf(refuseEditing(threadFacts(row, person.key), openingItem(row)));
    refuseOtherVersion(expectedVersion, Number(row.version));
    const details = change.details
      ? { details: await changedDetails(trx, person, row, change.details) }
      : {};
    await documents(strapi, CONTRIBUTION).update({ documentId, data: { ...change, ...details } });
  });

/** Takes one's own thread out of everybody's sight. Doing it twice changes nothing. */
export const withdrawContribution = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockThreadToWithdraw(
      trx,
      documentId,
      person.key,
      ({ author_key }) => author_key === person.key
    );
    const at = now();
    if (row.standing === 'withdrawn') return at;
    refuseIf(refuseWithdrawing(threadFacts(row, person.key), openingItem(row)));
    await documents(strapi, CONTRIBUTION).update({ documentId, data: { standing: 'withdrawn' } });
    return at;
  });
