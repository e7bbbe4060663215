import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HelpWanted, Refusal } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { now } from '../../../core/clock';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { relationTo } from '../../../persistence/relation-keys';
import { inTransaction } from '../../../persistence/transaction';
import { CONTRIBUTION } from '../../../persistence/uids';
import { writtenRow } from '../../../persistence/written-row';
import { refuseBlank } from '../../../text/blank';
import { activityOrRefused } from '../../activities';
import { activityChoices, findKnownCommunity, refuseTakingPart } from '../../communities';
import { refuseRound } from '../../rounds';
import { chooseActivity, parseDetails, peersIn, type Details } from '../domain/opening';
import { refuseEditing, refuseReinstating, refuseWithdrawing } from '../domain/thread-policy';
import { contributionKind } from './contribution.kind';
import { refuseUnknownNames } from './named-in-details';
import { refuseTooSoon } from './posting-limits';
import {
  findThread,
  lockThread,
  lockThreadToWithdraw,
  openingItem,
  standingBefore,
  threadFacts,
  threadOpened,
  type ContributionRow,
  type ThreadRow,
} from './thread.queries';

export interface NewContribution {
  community: string;
  activity: string;
  title: string;
  text: string;
  details: Details;
  helpWanted?: HelpWanted | null;
  /** The hidden round that it opens with. */
  round?: { endsAt: string } | null;
  officersLast?: boolean;
}

export interface ContributionChange {
  title?: string;
  text?: string;
  details?: Details;
  helpWanted?: HelpWanted | null;
}

/** What a rule decided, or its refusal thrown. */
const decidedOrRefused = <T extends object>(decided: T | { refusal: Refusal }): T => {
  if ('refusal' in decided) throw new RefusedError(decided.refusal);
  return decided;
};

/**
 * Opens a thread.
 * @param more attributes of the project's own, already checked.
 * @returns it as its author reads it now.
 */
export const openThread = (
  strapi: Core.Strapi,
  person: Person,
  { round, ...opened }: NewContribution,
  more: object = {}
): Promise<ThreadRow> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: opened.text });
    const roundEndsAt = round ? new Date(round.endsAt) : null;
    refuseIf(roundEndsAt && refuseRound(roundEndsAt, now()));
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
    const written = await documents(strapi, CONTRIBUTION).create({
      data: {
        ...more,
        ...opened,
        postedAt: now(),
        details,
        roundEndsAt,
        community: relationTo({ id: community.id, documentId: community.document_id }),
        author: relationTo({ id: person.id, documentId: person.key }),
        standing: peersIn(details).length > 0 ? 'quiet' : 'shown',
      },
    });
    const row = writtenRow<ContributionRow>(contributionKind, written);
    return row ? threadOpened(row, community) : findThread(trx, written.documentId, person.key);
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

/** Puts one's own thread back that one withdrew, for those who could read it. */
export const reinstateContribution = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockThread(trx, documentId, person.key);
    refuseIf(refuseReinstating(threadFacts(row, person.key), openingItem(row)));
    if (row.standing !== 'withdrawn') return;
    const standing = standingBefore({ ...row }) ?? 'shown';
    await documents(strapi, CONTRIBUTION).update({ documentId, data: { standing } });
  });
