import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { BodyOf, visitContracts } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { relationTo } from '../../../persistence/relation-keys';
import { inTransaction } from '../../../persistence/transaction';
import { VISIT } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import {
  communityKeyAt,
  findKnownCommunity,
  findMembership,
  refuseTakingPart,
} from '../../communities';
import { refuseUnconfirmedOffer } from '../domain/visit-checklist';
import { stateAtFirst } from '../domain/visit-life';
import type { VisitDates } from '../domain/visit.types';
import { refuseActing, refuseEditingVisit, type VisitChange } from '../domain/visit-policy';
import { refusePast } from '../domain/visit-rules';
import { checklistOf } from './checklist-of';
import { storedConfirmations } from './confirmations';
import { datesOf, lifeOf, lockVisit, visitFacts } from './readable-visit';
import { storedProposal } from './stored-visit';
import { seriesWith } from './visit-series';

export type NewVisit = BodyOf<typeof visitContracts.create>['data'];
type NewOffer = Extract<NewVisit, { begunAs: 'offer' }>;
type NewRequest = Extract<NewVisit, { begunAs: 'request' }>;

/** The community, for somebody who takes part there. @throws RefusedError for anybody else. */
const communityFor = async (trx: Knex.Transaction, person: Person, address: string) => {
  const community = await findKnownCommunity(trx, person.key, await communityKeyAt(trx, address));
  if (!community) throw new RefusedError({ code: 'not-found' });
  refuseIf(
    refuseTakingPart({
      isArchived: Boolean(community.is_archived),
      membershipState: community.m_state,
    })
  );
  return community;
};

const offeredWith = ({ wentWrongHereToo, place, access, places }: NewOffer) => ({
  wentWrongHereToo: wentWrongHereToo || null,
  place: place || null,
  access: access || null,
  places,
});

/** @throws RefusedError `no-such-member` for whom nobody could ask here, and for oneself. */
const refuseAddressee = async (
  trx: Knex.Transaction,
  communityKey: string,
  person: Person,
  addressee: string
): Promise<void> => {
  const membership = await findMembership(trx, communityKey, addressee);
  const isSomebody = membership?.state === 'active' && addressee !== person.key;
  refuseIf(isSomebody ? null : { code: 'no-such-member' });
};

const requestedWith = ({ questions, dates, addressee }: NewRequest) => ({
  questions: questions ?? [],
  proposal: dates?.length ? storedProposal({ by: 'guest', dates: dates.map(datesOf) }) : null,
  ...(addressee ? { addressee } : {}),
});

/** The dates that it begins with: agreed to by nobody but its host, or proposed. */
const firstDates = (begun: NewVisit): VisitDates[] => [begun.dates ?? []].flat().map(datesOf);

/** What is each visit's own: one of an offer or a request, or one for each time that an offer comes. */
const timesOf = (begun: NewVisit, [first]: VisitDates[]): object[] => {
  if (begun.begunAs === 'request' || first === undefined) return [{}];
  return begun.repeats ? seriesWith(first, begun.repeats) : [first];
};

/** @throws RefusedError `checklist-not-confirmed` for an offer with a date whose host has not. */
const confirmedWith = (strapi: Core.Strapi, begun: NewVisit) => {
  const lines = checklistOf(strapi);
  if (begun.begunAs === 'request') return {};
  const confirms = begun.confirmsChecklist ?? false;
  refuseIf(refuseUnconfirmedOffer(lines.length > 0, begun.dates !== undefined, confirms));
  const confirmations = confirms ? storedConfirmations(null, ['host'], lines, now()) : null;
  return { confirmations };
};

/**
 * Offers a visit, or asks for one.
 * @returns the visit's documentId; the first one's, where it comes again.
 */
export const beginVisit = (strapi: Core.Strapi, person: Person, begun: NewVisit): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: begun.text });
    const community = await communityFor(trx, person, begun.community);
    const dates = firstDates(begun);
    refuseIf(refusePast(dates, now()));
    const confirmed = confirmedWith(strapi, begun);
    const { addressee } = begun.begunAs === 'request' ? begun : {};
    if (addressee) await refuseAddressee(trx, community.document_id, person, addressee);
    const data = {
      begunAs: begun.begunAs,
      title: begun.title,
      text: begun.text,
      ...(begun.begunAs === 'offer'
        ? { ...offeredWith(begun), host: person.key }
        : requestedWith(begun)),
      state: stateAtFirst(begun.begunAs, dates[0] ?? null),
      community: relationTo({ id: community.id, documentId: community.document_id }),
      author: relationTo({ id: person.id, documentId: person.key }),
      postedAt: now(),
      ...confirmed,
    };
    const [first, ...later] = timesOf(begun, dates);
    const { documentId } = await documents(strapi, VISIT).create({ data: { ...data, ...first } });
    for (const time of later) await documents(strapi, VISIT).create({ data: { ...data, ...time } });
    return documentId;
  });

/** Changes words or places, if they are still the version that was read. */
export const editVisit = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  expectedVersion: ExpectedVersion,
  change: VisitChange
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: change.text });
    const whole = await lockVisit(trx, documentId, person.key);
    refuseIf(refuseActing(visitFacts(whole.row)));
    refuseIf(refuseEditingVisit(lifeOf(whole, checklistOf(strapi)), person.key, change));
    refuseOtherVersion(expectedVersion, Number(whole.row.version));
    await documents(strapi, VISIT).update({ documentId, data: change });
  });
