import { errors } from '@strapi/utils';
import { showsSomething } from '../../../shared/contracts';
import type { Kind, Row } from './kind';

interface Attribute {
  type?: string;
  required?: boolean;
  default?: unknown;
}

const labelOf = ({ layout }: Kind, name: string): string => {
  const words = layout?.words[name] ?? name;
  return typeof words === 'string' ? words : words[0];
};

/** A word from a list that begins as something is never nothing; what is required always says something. */
const mustSay = ({ schema }: Kind, name: string): boolean => {
  const attribute: Attribute = schema.attributes[name] ?? {};
  return (
    attribute.required === true || (attribute.type === 'enumeration' && 'default' in attribute)
  );
};

const saysNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && !showsSomething(value));

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a');

/**
 * What a form leaves empty, of what must say something.
 * @throws ValidationError, on which alone the form stays as it is, unsaved.
 */
export const refuseEmptied = (kind: Kind, given: Row): void => {
  const name = Object.keys(given).find((one) => mustSay(kind, one) && saysNothing(given[one]));
  if (name === undefined) return;
  const noun = kind.schema.info.displayName.toLowerCase();
  throw new errors.ValidationError(
    `“${labelOf(kind, name)}” of ${article(noun)} ${noun} cannot be left empty. Nothing was saved.`
  );
};

/**
 * Nobody's words, or words nowhere, are nothing that a website could show.
 * @param keys what the relations that the form sends make of the row's keys.
 * @throws ValidationError
 */
export const refuseUnplaced = (kind: Kind, keys: Row): void => {
  const name = Object.keys(kind.keys).find(
    (key) => kind.editors.begins?.includes(kind.keys[key] ?? '') && !keys[key]
  );
  if (name === undefined) return;
  const relation = kind.keys[name] ?? '';
  const noun = kind.schema.info.displayName.toLowerCase();
  throw new errors.ValidationError(
    `Choose “${labelOf(kind, relation)}”: ${article(noun)} ${noun} begins with it, and it cannot be chosen later. Nothing was saved.`
  );
};
