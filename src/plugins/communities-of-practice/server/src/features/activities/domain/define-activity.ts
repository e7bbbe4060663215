import { z } from '@strapi/utils';
import { calendarDay, documentId, line, prose, webAddress } from '../../../../../shared/contracts';
import type { Activity, ActivityField } from './activity';

const LINE_MAX = 200;
const PROSE_MAX = 4_000;
const ITEMS_MAX = 10;

const schemaOf = (field: ActivityField): z.ZodType => {
  switch (field.kind) {
    case 'line':
      return line({ max: field.maxLength ?? LINE_MAX });
    case 'prose':
      return prose({ max: field.maxLength ?? PROSE_MAX });
    case 'date':
      return calendarDay;
    case 'link':
      return webAddress;
    case 'choice':
      return z.enum((field.choices ?? []).map(({ key }) => key));
    case 'lines':
      return z
        .array(line({ max: field.maxLength ?? LINE_MAX }))
        .min(1)
        .max(field.maxItems ?? ITEMS_MAX);
    case 'people':
    case 'contributions':
      return z
        .array(documentId)
        .min(1)
        .max(field.maxItems ?? ITEMS_MAX)
        .refine((ids) => new Set(ids).size === ids.length, 'names one twice');
  }
};

const detailsOf = (fields: readonly ActivityField[]): z.ZodType<Record<string, unknown>> =>
  z.strictObject(
    Object.fromEntries(
      fields.map((field) => [
        field.name,
        field.required ? schemaOf(field) : schemaOf(field).optional(),
      ])
    )
  );

/** An activity whose `details` are parsed by the fields it describes: said once, asked and checked alike. */
export const defineActivity = (described: Omit<Activity, 'details'>): Activity => ({
  ...described,
  details: detailsOf(described.fields),
});
