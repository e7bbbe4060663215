import type { Core, Struct } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { EditorLayout } from '../core/editor-layout';
import type { Told } from '../core/ledger-event';

/** A row by its columns' names (what the database gives) or attributes' names (what is written). */
export type Row = Readonly<Record<string, unknown>>;

/** One change of one row, by whatever door it came. */
export interface Change<Known = unknown> {
  /** Columns before, or null when it is new; and after, or null when it is gone. */
  before: Row | null;
  after: Row | null;
  /** The row that this one is {@link Within}, by columns. */
  parent: Row | null;
  /** What the kind's `knows` found for this row. */
  known: Known | undefined;
  /** Who did it, as the ledger names them; null when nobody is known to have. */
  by: string | null;
  at: Date;
}

/** A row that another one belongs to and whose keys it shares. */
export interface Within {
  /** The other kind's name, and the attribute with its documentId. */
  kind: string;
  key: string;
  /** Attributes that both have; they follow when the row moves, or its parent does. */
  inherits: readonly string[];
  /** Locked while a row in it is written, so that counts on it are exact. */
  isLocked: boolean;
}

/** A row past the Document Service that is about another one, or what is in it, and moves when that does. */
export type Alongside = Omit<Within, 'isLocked'>;

/** What people wrote: it can be moderated, thanked for, reported, versioned, searched. */
export interface Item {
  /** The attribute with the author's documentId. */
  author: string;
  /** The attributes that hold words. */
  words: readonly string[];
  /** The attribute that names it in one line. */
  title: string;
  /** The attribute with its thread's documentId; null for the head of one, left out for neither. */
  thread?: string | null;
  /** Read by the community's members alone, whoever may read the rest. */
  isForMembers?: boolean;
  /** The attribute with the moment when it was written. */
  at: string;
  /**
   * What nobody but its writer reads while it is held or hidden: the row; or these attributes, each with
   * the attribute that stands in for it, or null. Left out where moderators do not decide on it; else its
   * schema must have `standings`.
   */
  withholds?: 'row' | Readonly<Record<string, string | null>>;
}

/** What is made of words when they are written, and stored beside them. */
export interface Derives {
  /** The attribute whose Markdown is rendered. */
  markdown: string;
  /** The attributes in which words are searched for. */
  searched: readonly string[];
}

/** What happens to a person's rows when they ask to be forgotten, by the attribute that names them. */
export type PersonalData = Readonly<Record<string, 'erase' | 'anonymise' | 'retain'>>;

/** What an editor may do in the Content Manager; everything else is an act with its own button. */
export interface EditorRights {
  may: readonly string[];
  /** What they give a new entry besides, and never change there. */
  begins?: readonly string[];
  /** By any door: refused while something is within it, or with what is within it. */
  onDelete: 'refuse' | 'with-children';
}

interface Described<Known, Verb extends string> {
  schema: Struct.ContentTypeSchema;
  layout?: EditorLayout;
  /** Which key attribute mirrors which relation: `{ authorKey: 'author' }`. */
  keys?: Readonly<Record<string, string>>;
  within?: Within;
  alongside?: Alongside;
  /** The attribute with the documentId of the item that it is about, and goes with. */
  about?: string;
  item?: Item;
  /** Its schema must have `hasDerivedWords`. */
  derives?: Derives;
  people?: PersonalData;
  editors?: EditorRights;
  /** Written past the Document Service, and refused to everybody in the Content Manager (ADR 0019). */
  isClosed?: boolean;
  /** Every verb that `tells` uses. */
  verbs: readonly Verb[];
  /** The verbs of which one begins a row's story: who has one of them is in the ledger. */
  begins?: readonly Verb[];
  /** The fact that tells several events of one verb and thing apart, as `giver` does thanks. */
  apart?: string;
  /**
   * What follows from what is written: excerpts, versions, defaults. Attributes; `before` has columns.
   * `data` has what the kind `derives` already.
   */
  complete?(data: Row, before: Row | null, now: Date): Row;
  /** What follows from other rows, as an address that nobody else has. Attributes; `before` has columns. */
  fills?(trx: Knex, data: Row, before: Row | null): Promise<Row>;
  /** Counts and marks on other rows, in the transaction of the change. */
  recount?(trx: Knex.Transaction, change: Change<Known>, strapi: Core.Strapi): Promise<void>;
  /** What telling needs besides row and parent, for many rows at once, by documentId. */
  knows?(trx: Knex, rows: readonly Row[]): Promise<ReadonlyMap<string, Known>>;
  /** Where else a person is named, besides `people`: made nobody, in the transaction that forgets them. */
  forgets?(trx: Knex.Transaction, personKey: string): Promise<void>;
  /** What happened. Of a new row whose writer is not known, what its own columns say: the rebuild. */
  tells?(change: Change<Known>): readonly (Told & { verb: Verb })[];
}

/** Everything about one content type of the plugin. The machinery walks over these. */
export interface Kind extends Omit<Described<unknown, string>, 'recount' | 'tells' | 'knows'> {
  /** As `reply`; the first half of its verbs and permissions. */
  name: string;
  uid: string;
  table: string;
  keys: Readonly<Record<string, string>>;
  people: PersonalData;
  editors: EditorRights;
  isClosed: boolean;
  recount?(trx: Knex.Transaction, change: Change, strapi: Core.Strapi): Promise<void>;
  knows?(trx: Knex, rows: readonly Row[]): Promise<ReadonlyMap<string, unknown>>;
  tells(change: Change): readonly Told[];
}

const NO_RIGHTS: EditorRights = { may: [], onDelete: 'refuse' };

/**
 * Completes a kind with what follows from its schema.
 * @throws Error, when it is loaded, where it derives words for which its schema has no room, or the reverse;
 *   or where what it withholds cannot be held.
 */
export const defineKind = <Known, const Verb extends string>(
  described: Described<Known, Verb>
): Kind => {
  const { schema, derives, item } = described;
  const name = schema.info.singularName;
  if ((derives !== undefined) !== 'derivedBy' in schema.attributes) {
    throw new Error(`The kind "${name}" and its schema must both derive words, or neither.`);
  }
  if (
    item?.withholds &&
    !('standing' in schema.attributes && 'standingBefore' in schema.attributes)
  ) {
    throw new Error(`The kind "${name}" withholds words, and its schema has no standings.`);
  }
  return {
    keys: {},
    people: {},
    editors: NO_RIGHTS,
    isClosed: false,
    tells: () => [],
    ...described,
    name,
    uid: `plugin::communities-of-practice.${name}`,
    table: String(schema.collectionName),
  };
};

/** An attribute's column: `communityKey` is `community_key`. */
export const columnOf = (attribute: string): string =>
  attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A column's text, or null for anything else. */
export const textIn = (row: Row | null, column: string): string | null => {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
};
