import { defineActivity } from '../define-activity';

export const discussingDevelopments = defineActivity({
  key: 'discussing-developments',
  name: 'Discussing developments',
  prompt: 'What do you make of these new policies/resources from the wider Church?',
  fields: [
    { name: 'source', label: 'What it is', kind: 'line', required: true },
    { name: 'issuer', label: 'Who issued it', kind: 'line', required: true },
    { name: 'sourceUrl', label: 'Where to read it', kind: 'link', required: false },
    { name: 'issuedOn', label: 'When it was issued', kind: 'date', required: false },
    { name: 'openUntil', label: 'Until when we discuss it', kind: 'date', required: false },
  ],
  expectsReply: true,
  opens: null,
  closingQuestion: 'What do we conclude, and where do we differ?',
  outcomes: [
    { key: 'agreed-view', label: 'An agreed view' },
    { key: 'differing-views', label: 'Differing views, laid open' },
    { key: 'still-open', label: 'Still open' },
  ],
});
