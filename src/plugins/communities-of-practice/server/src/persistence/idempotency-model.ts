import type { Core } from '@strapi/strapi';

export const IDEMPOTENCY_TABLE = 'cop_kept_answers';

/** A table of the plugin's own, not a content type: nobody edits it, and no export carries it. */
const model = {
  uid: 'plugin::communities-of-practice.kept-answer',
  singularName: 'kept-answer',
  tableName: IDEMPOTENCY_TABLE,
  attributes: {
    id: { type: 'increments' },
    person_key: { type: 'string', column: { args: [32] } },
    request_key: { type: 'string', column: { args: [64] } },
    fingerprint: { type: 'string', column: { args: [64] } },
    answer: { type: 'text' },
    kept_until: { type: 'biginteger' },
  },
  indexes: [
    { name: 'cop_kept_answers_person_key', columns: ['person_key', 'request_key'], type: 'unique' },
    { name: 'cop_kept_answers_until', columns: ['kept_until'] },
  ],
};

export const registerIdempotencyTable = (strapi: Core.Strapi): void => {
  strapi.get('models').add(model);
};
