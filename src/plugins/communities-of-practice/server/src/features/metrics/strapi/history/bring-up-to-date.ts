import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readingMuch } from '../../../../persistence/reading-much';
import { inTransaction } from '../../../../persistence/transaction';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { WINDOW_WEEKS, wholeWeeks, type Stretch } from '../../domain/whole-weeks';
import { figuresOfWeeks, type WeekFigures } from '../../kinds/week-figures';
import { readWeeks } from '../facts/read-facts';
import { fetchMembers } from '../facts/writing.queries';
import { metricsTimeZone } from '../time-zone';
import { METRIC_STATES, METRIC_WEEKS } from './history.tables';

/** Two years. */
export const HISTORY_WEEKS = 104;

/** Grows when facts or formulas change, so that what older ones counted is counted again. */
const RULES = 1;

interface State {
  kept_until: number;
  /** Infinite while nothing has changed what is kept. */
  stale_from: number;
  changes: number;
}

export const countedBy = (timeZone: string): string => `${RULES} ${timeZone}`;

/** A community's state, from now on at least one that is stale from the beginning. */
const readState = async (db: Knex, communityKey: string, timeZone: string): Promise<State> => {
  const states = () => db(METRIC_STATES.name).where({ community_key: communityKey });
  const fresh = {
    community_key: communityKey,
    kept_until: 0,
    stale_from: 0,
    changes: 0,
    counted_by: countedBy(timeZone),
  };
  const row =
    (await states().first()) ??
    (await db(METRIC_STATES.name).insert(fresh).onConflict('community_key').ignore(),
    await states().first());
  const isOtherwise = row.counted_by !== countedBy(timeZone);
  return {
    kept_until: isOtherwise ? 0 : Number(row.kept_until),
    stale_from: row.stale_from === null ? Infinity : Number(row.stale_from),
    changes: Number(row.changes),
  };
};

/** When a community began: with its row, or with what was brought along from before. */
export const beganAt = async (db: Knex, communityKey: string): Promise<number | null> => {
  const row: { created_at: StoredMoment; first: StoredMoment | null } | undefined = await db(
    `${TABLE.communities} as co`
  )
    .where('co.document_id', communityKey)
    .first('co.created_at', {
      first: db(`${TABLE.contributions} as c`)
        .whereRaw('?? = ??', ['c.community_key', 'co.document_id'])
        .min('c.posted_at'),
    });
  if (!row) return null;
  return Math.min(toTime(row.created_at), row.first === null ? Infinity : toTime(row.first));
};

interface Counted {
  /** Where the last whole week ends. */
  until: number;
  /** Those of which anything is kept. */
  weeks: readonly Stretch[];
  /** Those that were counted now, the last ones of them. */
  figures: readonly WeekFigures[];
}

/** Counts what is not kept yet or no longer right. */
const count = async (
  db: Knex,
  communityKey: string,
  began: number,
  rightUntil: number,
  whole: readonly Stretch[]
): Promise<Counted> => {
  const weeks = whole.slice(WINDOW_WEEKS - 1).filter(({ until }) => until.getTime() > began);
  const wrong = weeks.filter(({ until }) => until.getTime() > rightUntil).length;
  const until = whole.at(-1)?.until.getTime() ?? 0;
  if (wrong === 0) return { until, weeks, figures: [] };
  const asked = whole.slice(-(wrong + WINDOW_WEEKS - 1));
  const facts = await readingMuch(db, (reading) =>
    readWeeks(reading, { communityKey, weeks: asked })
  );
  const members = await fetchMembers(db, communityKey);
  return { until, weeks, figures: figuresOfWeeks(facts, members) };
};

const rowsOf = (communityKey: string, { weeks, figures }: Counted) =>
  weeks.slice(weeks.length - figures.length).map(({ from, until }, index) => ({
    community_key: communityKey,
    begins_at: from.getTime(),
    ends_at: until.getTime(),
    figures: JSON.stringify(figures[index]),
  }));

/** So many rows at once: no database takes them all in one statement. */
const AT_ONCE = 50;

/** @returns false where something changed meanwhile: then nothing is written. */
const keep = (
  strapi: Core.Strapi,
  communityKey: string,
  seen: State,
  counted: Counted,
  timeZone: string
): Promise<boolean> =>
  inTransaction(strapi, async (trx) => {
    const rows = rowsOf(communityKey, counted);
    const isStill = await trx(METRIC_STATES.name)
      .where({ community_key: communityKey, changes: seen.changes })
      .update({
        stale_from: null,
        kept_until: counted.until,
        counted_by: countedBy(timeZone),
      });
    if (isStill === 0) return false;
    const kept = () => trx(METRIC_WEEKS.name).where({ community_key: communityKey });
    await kept()
      .where((gone) =>
        gone
          .where('begins_at', '<', counted.weeks[0]?.from.getTime() ?? 0)
          .orWhere('begins_at', '>=', rows[0]?.begins_at ?? Number.MAX_SAFE_INTEGER)
      )
      .delete();
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      await trx(METRIC_WEEKS.name).insert(rows.slice(from, from + AT_ONCE));
    }
    return true;
  });

/** Who is always disturbed gives up: the job comes again. */
const TRIES = 3;

/**
 * Counts what of a community's history is not kept yet or no longer right, and nothing else.
 * @returns how many weeks were counted.
 */
export const bringUpToDate = async (
  strapi: Core.Strapi,
  communityKey: string,
  now: Date
): Promise<number> => {
  const db = strapi.db.connection;
  const timeZone = metricsTimeZone(strapi);
  const began = await beganAt(db, communityKey);
  if (began === null) return 0;
  const { weeks } = wholeWeeks(now, timeZone, HISTORY_WEEKS + WINDOW_WEEKS - 1);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const state = await readState(db, communityKey, timeZone);
    const rightUntil = Math.min(state.stale_from, state.kept_until);
    if (state.stale_from === Infinity && rightUntil >= (weeks.at(-1)?.until.getTime() ?? 0))
      return 0;
    const counted = await count(db, communityKey, began, rightUntil, weeks);
    if (await keep(strapi, communityKey, state, counted, timeZone)) return counted.figures.length;
  }
  return 0;
};
