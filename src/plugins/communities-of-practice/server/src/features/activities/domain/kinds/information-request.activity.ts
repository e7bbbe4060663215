import { defineActivity } from '../define-activity';

export const informationRequest = defineActivity({
  key: 'information-request',
  name: 'Requests for information',
  prompt: 'Where can I find out more about this?',
  fields: [{ name: 'whereLooked', label: 'Where I have looked', kind: 'prose', required: false }],
  expectsReply: true,
  opens: null,
  closingQuestion: 'Where was it found?',
  outcomes: [
    { key: 'found', label: 'Found' },
    { key: 'not-found', label: 'Not found' },
  ],
});
