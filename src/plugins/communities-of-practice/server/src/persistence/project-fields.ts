import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { calendarDay, prose } from '../../../shared/contracts';
import { inputErrors } from '../core/input-errors';
import type { ConfigSections } from '../core/plugin-config';
import { RefusedError } from '../core/refused-error';
import type { OwnAttributes } from './own-attributes';
import { CONTRIBUTION } from './uids';

/** What is opened of one type's attributes that the project added; nothing by default. */
interface Opened {
  read?: readonly string[];
  write?: readonly string[];
}

interface Attribute {
  type: string;
  private?: boolean;
  maxLength?: number;
  enum?: readonly string[];
}

const TEXT_MAX = 20_000;
const names = z.array(z.string(), 'takes a list of names').optional();

/** Plugin config `fields`. */
export const FIELDS_CONFIG: ConfigSections = {
  fields: { contribution: z.strictObject({ read: names, write: names }) },
};

const openedOf = (strapi: Core.Strapi): Opened =>
  strapi.config.get<Opened>('plugin::communities-of-practice.fields.contribution', {});

const attributeOf = (strapi: Core.Strapi, name: string): Attribute | undefined =>
  (strapi.contentType(CONTRIBUTION).attributes as Record<string, Attribute>)[name];

/** What may be sent for an attribute; null for a type that is not opened: relations, media, passwords. */
const valueOf = ({ type, maxLength = TEXT_MAX, enum: choices }: Attribute): z.ZodType | null => {
  switch (type) {
    case 'string':
      return prose({ min: 0, max: Math.min(maxLength, 255) });
    case 'text':
    case 'richtext':
      return prose({ min: 0, max: Math.min(maxLength, TEXT_MAX) });
    case 'integer':
      return z.int32();
    case 'float':
    case 'decimal':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'date':
      return calendarDay;
    case 'enumeration':
      return z.enum([...(choices ?? [])]);
    default:
      return null;
  }
};

const faultOf = (attribute: Attribute | undefined, isOurs: boolean): string | null => {
  if (!attribute) return 'there is no such attribute';
  if (isOurs) return 'it is the plugin’s own';
  if (attribute.private) return 'it is private';
  return valueOf(attribute) ? null : `attributes of type ${attribute.type} cannot be`;
};

/**
 * Holds the project's `fields` against the type as its extension made it.
 * @throws Error that names what cannot be opened, and why.
 */
export const checkProjectFields = (strapi: Core.Strapi, own: OwnAttributes): void => {
  const { read = [], write = [] } = openedOf(strapi);
  for (const name of new Set([...read, ...write])) {
    const fault = faultOf(attributeOf(strapi, name), own.get(CONTRIBUTION)?.has(name) ?? false);
    if (fault) {
      throw new Error(`communities-of-practice: contribution.${name} cannot be opened: ${fault}.`);
    }
  }
};

/** What the project opened for reading, of a contribution that the reader may see; else nothing. */
export const readProjectFields = async (
  strapi: Core.Strapi,
  documentId: string
): Promise<{ more?: Record<string, unknown> }> => {
  const { read = [] } = openedOf(strapi);
  if (read.length === 0) return {};
  const row = await strapi.db
    .query(CONTRIBUTION)
    .findOne({ where: { documentId }, select: [...read] });
  return { more: Object.fromEntries(read.map((name) => [name, row?.[name] ?? null])) };
};

/**
 * What was sent for attributes that the project opened for writing.
 * @throws RefusedError `invalid-input` for any other name, and for a value of another kind.
 */
export const projectFieldsIn = (strapi: Core.Strapi, more: object = {}): object => {
  const { write = [] } = openedOf(strapi);
  const shape = write.flatMap((name) => {
    const value = valueOf(attributeOf(strapi, name) ?? { type: 'none' });
    return value ? [[name, value.nullable().optional()] as const] : [];
  });
  const parsed = z.strictObject(Object.fromEntries(shape)).safeParse(more);
  if (parsed.success) return parsed.data;
  throw new RefusedError({
    code: 'invalid-input',
    errors: inputErrors(parsed.error.issues, 'body.data.more'),
  });
};
