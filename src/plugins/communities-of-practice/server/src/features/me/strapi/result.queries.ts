import type { Knex } from 'knex';
import { RESULT_VERBS, type Pagination, type ResultVerb } from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { asOthersRead } from '../../../persistence/withheld-words';
import { closingKind } from '../../closings';
import { shownName, whereReadable } from '../../communities';
import { faqKind, suggestionKind } from '../../faqs';
import { thanksKind } from '../../thanks';
import { visitNoteKind } from '../../visits';
import { whereResultStands } from './result-standing';

/** One event, with what it came of: a thread, or else a resource, a FAQ or a visit. */
export interface ResultRow extends Placed {
  verb: ResultVerb;
  happened_at: StoredMoment;
  who_key: string;
  who_name: string | null;
  words: string | null;
  /** Words that are Markdown. */
  text: string | null;
  contribution_key: string | null;
  contribution_title: string | null;
  contribution_activity: string | null;
  resource_key: string | null;
  resource_title: string | null;
  faq_key: string | null;
  faq_title: string | null;
  visit_key: string | null;
  visit_title: string | null;
  made_key: string | null;
  made_title: string | null;
  community_key: string;
  community_name: string;
}

const ORDER: Order = { name: 'results', at: 'e.happened_at', id: 'e.id', direction: 'desc' };

const withThread = (rows: Knex.QueryBuilder, db: Knex): Knex.QueryBuilder =>
  rows
    .leftJoin(`${TABLE.contributions} as c`, 'c.document_id', 'e.contribution_key')
    .leftJoin(`${TABLE.replies} as r`, 'r.document_id', 'e.what_key')
    .leftJoin(`${TABLE.closings} as cl`, 'cl.document_id', 'e.what_key')
    .leftJoin(`${TABLE.thanks} as t`, (on) =>
      on
        .on('t.subject_key', 'e.what_key')
        .andOn('t.giver_key', 'e.who_key')
        .andOn('t.given_at', 'e.happened_at')
        .andOn(db.raw(`concat(t.kind, '.given') = e.verb`))
    );

const withWhatWasShared = (rows: Knex.QueryBuilder, db: Knex): Knex.QueryBuilder =>
  rows
    .leftJoin(`${TABLE.useReports} as u`, 'u.document_id', 'e.what_key')
    .leftJoin(`${TABLE.resources} as ad`, 'ad.document_id', 'e.what_key')
    .leftJoin(`${TABLE.resources} as x`, (on) =>
      on.on('x.document_id', db.raw('coalesce(u.resource_key, ad.adapted_from_key)'))
    )
    .leftJoin(`${TABLE.communities} as xco`, 'xco.document_id', 'x.community_key')
    .leftJoin(`${suggestionKind.table} as s`, 's.document_id', 'e.what_key')
    .leftJoin(`${faqKind.table} as f`, (on) =>
      on.on('f.document_id', db.raw('coalesce(s.faq_key, e.what_key)'))
    )
    .leftJoin(`${TABLE.visitNotes} as n`, 'n.document_id', 'e.what_key')
    .leftJoin(`${TABLE.visits} as v`, 'v.document_id', 'n.visit_key');

/** Where it is now, with the name of who did it there. */
const withPlace = (rows: Knex.QueryBuilder, db: Knex): Knex.QueryBuilder =>
  rows
    .join(`${TABLE.communities} as co`, (on) =>
      on.on(
        'co.document_id',
        db.raw(
          'coalesce(c.community_key, ad.community_key, x.community_key, f.community_key, v.community_key)'
        )
      )
    )
    .leftJoin(`${TABLE.memberships} as wm`, (on) =>
      on.on('wm.community_key', 'co.document_id').andOn('wm.user_key', 'e.who_key')
    );

const COLUMNS = {
  verb: 'e.verb',
  happened_at: 'e.happened_at',
  who_key: 'e.who_key',
  contribution_key: 'c.document_id',
  contribution_activity: 'c.activity',
  resource_key: 'x.document_id',
  resource_title: 'x.title',
  faq_key: 'f.document_id',
  faq_title: 'f.title',
  visit_key: 'v.document_id',
  visit_title: 'v.title',
  made_key: 'ad.document_id',
  made_title: 'ad.title',
  community_key: 'co.document_id',
  community_name: 'co.name',
};

/** What was said with it, as others read it: plain, or as Markdown. */
const words = (db: Knex) => ({
  words: db.raw(
    `case e.verb when 'reply.posted' then r.summary when 'resource.adapted' then ad.what_changed
       when 'faq-suggestion.accepted' then s.summary when 'visit.noted' then ? else ? end`,
    [asOthersRead(db, visitNoteKind, 'tryWhat', 'n'), asOthersRead(db, thanksKind, 'why', 't')]
  ),
  text: db.raw(
    `case e.verb when 'resource.used' then u.what_happened when 'visit.noted' then ?
       when 'visit.came-of-it' then ? when 'thread.closed' then ? end`,
    [
      asOthersRead(db, visitNoteKind, 'text', 'n'),
      asOthersRead(db, visitNoteKind, 'cameOfText', 'n'),
      asOthersRead(db, closingKind, 'learned', 'cl'),
    ]
  ),
});

/** What others noted of the visits on which this person was a guest: the ledger names the host alone. */
const notedForGuest = (db: Knex, personKey: string): Promise<string[]> =>
  db(`${TABLE.visitGuests} as g`)
    .join(`${TABLE.visitNotes} as n`, 'n.visit_key', 'g.visit_key')
    .where('g.guest_key', personKey)
    .andWhere((others) => others.whereNull('n.author_key').orWhereNot('n.author_key', personKey))
    .pluck('n.document_id');

/**
 * The events that are for a person. Who was a guest somewhere has two indexes to go by, and no database
 * goes by both where one `or` asks for either.
 */
const eventsFor = (db: Knex, personKey: string, noted: readonly string[]): Knex.QueryBuilder => {
  const events = db(`${TABLE.ledger} as e`);
  if (noted.length === 0) return events.where('e.recipient_key', personKey);
  const told = db(TABLE.ledger).where('recipient_key', personKey).select('id');
  const onVisits = db(TABLE.ledger).whereIn('what_key', noted).select('id');
  return events.join(told.union([onVisits]).as('mine'), 'mine.id', 'e.id');
};

/**
 * What came of a person's taking part, from the ledger, latest first, as far as they may read it.
 * @param since what happened at that moment or before is left out; null for all.
 */
export const fetchResults = async (
  db: Knex,
  personKey: string,
  since: Date | null,
  pagination: Pagination
): Promise<Page<ResultRow>> => {
  const noted = await notedForGuest(db, personKey);
  const rows = withPlace(withWhatWasShared(withThread(eventsFor(db, personKey, noted), db), db), db)
    .whereNot('e.who_key', personKey)
    .whereIn('e.verb', RESULT_VERBS)
    .where(whereReadable('co', personKey))
    .where(whereResultStands(db, personKey))
    .select(COLUMNS, words(db), {
      who_name: shownName(db, 'wm'),
      contribution_title: db.raw("case when ?? = 'withdrawn' then '' else ?? end", [
        'c.standing',
        'c.title',
      ]),
    });
  if (since) rows.where('e.happened_at', '>', since);
  return fetchPage<ResultRow>(rows, ORDER, pagination);
};
