import { defineActivity } from '../define-activity';

export const coordinationStrategy = defineActivity({
  key: 'coordination-strategy',
  name: 'Coordination & strategy',
  prompt: 'Could we develop this together?',
  fields: [
    { name: 'what', label: 'What we would make', kind: 'prose', required: true },
    { name: 'helpWanted', label: 'Help wanted', kind: 'prose', required: false },
    { name: 'by', label: 'By when', kind: 'date', required: false },
  ],
  expectsReply: true,
  opens: 'working-group',
  closingQuestion: 'What did you make together?',
  outcomes: [
    { key: 'made-together', label: 'Made together' },
    { key: 'handed-on', label: 'Handed on' },
    { key: 'not-pursued', label: 'Not pursued' },
  ],
});
