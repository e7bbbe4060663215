import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { fold } from '../core/folding';
import { RENDERER, toSafeHtml } from '../text/markdown';
import { DERIVED_WORDS } from './content-type';
import type { Job } from './jobs';
import { columnOf, textIn, type Derives, type Kind, type Row } from './kind';

/** What is made of these words, by attribute. */
const made = ({ markdown, searched }: Derives, wordsOf: (attribute: string) => string): Row => ({
  html: toSafeHtml(wordsOf(markdown)),
  searchText: fold(searched.map(wordsOf).join('\n')),
  derivedBy: RENDERER,
});

/**
 * What a write stores beside its words. Nobody else writes these attributes: what was sent of them is
 * left out.
 * @param data attributes; `before` has columns.
 */
export const withDerivedWords = ({ derives }: Kind, data: Row, before: Row | null): Row => {
  if (!derives) return data;
  const given = Object.fromEntries(
    Object.entries(data).filter(([name]) => !(name in DERIVED_WORDS))
  );
  const isReworded = [derives.markdown, ...derives.searched].some((name) => name in given);
  if (!isReworded) return given;
  const wordsOf = (name: string) =>
    name in given ? String(given[name] ?? '') : (textIn(before, columnOf(name)) ?? '');
  return { ...given, ...made(derives, wordsOf) };
};

export interface DerivedColumns {
  html: string | null;
  derived_by: number | null;
}

/** The stored HTML of a row's Markdown; made now where it is missing or another version's. */
export const htmlOf = ({ html, derived_by: by }: DerivedColumns, markdown: string): string =>
  html !== null && Number(by) === RENDERER ? html : toSafeHtml(markdown);

/** Rows looked through at once, and the pause that leaves the database to others. */
const WINDOW = 500;
const PAUSE_MS = 20;

/**
 * Makes anew what is missing or was made by another version, a row at a time. An edit meanwhile makes
 * its own and raises `version`, so a row that was read before it is left alone.
 */
const deriveAnew = async (strapi: Core.Strapi, { table, schema, derives }: Kind): Promise<void> => {
  if (!derives) return;
  const db = strapi.db.connection;
  const columns = [...new Set([derives.markdown, ...derives.searched])].map(columnOf);
  // What has no version is not edited.
  const same = 'version' in schema.attributes ? ['id', 'version'] : ['id'];
  const [range] = await db(table).max({ last: 'id' });
  for (let from = 0; from < Number(range?.last ?? 0); from += WINDOW) {
    const rows: Row[] = await db(table)
      .whereBetween('id', [from + 1, from + WINDOW])
      .andWhere((old) => old.whereNull('derived_by').orWhereNot('derived_by', RENDERER))
      .select(...same, ...columns);
    for (const row of rows) {
      const anew = made(derives, (name) => textIn(row, columnOf(name)) ?? '');
      await db(table)
        .where(Object.fromEntries(same.map((column) => [column, row[column]])))
        .update(
          Object.fromEntries(Object.entries(anew).map(([name, value]) => [columnOf(name), value]))
        );
    }
    if (rows.length > 0) await sleep(PAUSE_MS);
  }
};

/**
 * Makes of words again what an upgrade makes otherwise, or what was imported without. Once in each
 * process's life: whoever writes meanwhile makes it by themselves.
 */
export const derivingAnew = (kinds: readonly Kind[]): Job => {
  let isDone = false;
  return {
    name: 'words.derive',
    everySeconds: 60,
    async run(strapi) {
      if (isDone) return;
      for (const kind of kinds) await deriveAnew(strapi, kind);
      isDone = true;
    },
  };
};
