import { defineActivity } from '../define-activity';

export const buildingArgument = defineActivity({
  key: 'building-argument',
  name: 'Building an argument',
  prompt: 'How have others taken their church councils with them on this?',
  fields: [
    { name: 'decisionSought', label: 'The decision sought', kind: 'prose', required: true },
    { name: 'fromWhom', label: 'From whom', kind: 'line', required: true },
    { name: 'by', label: 'By when', kind: 'date', required: false },
  ],
  expectsReply: true,
  opens: 'argument-pack',
  closingQuestion: 'What was decided, and what moved them?',
  outcomes: [
    { key: 'agreed', label: 'Agreed' },
    { key: 'deferred', label: 'Deferred' },
    { key: 'declined', label: 'Declined' },
  ],
});
