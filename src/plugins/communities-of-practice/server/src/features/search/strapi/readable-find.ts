import type { Knex } from 'knex';
import { rowIdAt } from '../../../persistence/search-index/searched-kinds';
import { TABLE } from '../../../persistence/uids';
import { whereReadable } from '../../communities';
import { whereThreadReadable } from '../../contributions';
import { faqKind, whereFaqReadable } from '../../faqs';
import { whereRoundIsOver } from '../../rounds';

/** The one of these columns that a find has: it is of one kind, and has no other's row. */
export const eitherOf = (db: Knex, ...columns: string[]): Knex.Raw =>
  db.raw(`coalesce(${columns.map(() => '??').join(', ')})`, columns);

/**
 * What is found, by its place as `i.id`, with the rows that say whether it may be read: whatever the index
 * remembers, the words of what is not shown to this person now are not there.
 */
export const readableFinds = (
  db: Knex,
  personKey: string | null,
  places: Knex.QueryBuilder
): Knex.QueryBuilder =>
  db
    .from(places.as('i'))
    .leftJoin(`${TABLE.contributions} as c`, (on) =>
      on.on('c.id', '=', db.raw(rowIdAt('contribution', 'i.id')))
    )
    .leftJoin(`${TABLE.replies} as r`, (on) => on.on('r.id', '=', db.raw(rowIdAt('reply', 'i.id'))))
    .leftJoin(`${TABLE.contributions} as t`, 't.document_id', 'r.contribution_key')
    .leftJoin(`${TABLE.resources} as x`, (on) =>
      on.on('x.id', '=', db.raw(rowIdAt('resource', 'i.id')))
    )
    .leftJoin(`${faqKind.table} as f`, (on) => on.on('f.id', '=', db.raw(rowIdAt('faq', 'i.id'))))
    .join(`${TABLE.communities} as co`, (on) =>
      on.on(
        'co.document_id',
        '=',
        eitherOf(db, 'c.community_key', 'r.community_key', 'x.community_key', 'f.community_key')
      )
    )
    .where(whereReadable('co', personKey))
    .where((either) =>
      either
        .where('c.standing', 'shown')
        .orWhere('x.standing', 'shown')
        .orWhere(whereFaqReadable(db, personKey))
        .orWhere((said) =>
          said
            .where('r.standing', 'shown')
            .where(whereThreadReadable(db, 't', null))
            .where(whereRoundIsOver('t'))
        )
    );
