import { defineActivity } from '../define-activity';

export const visits = defineActivity({
  key: 'visits',
  name: 'Visits',
  prompt: 'Can we visit an example of best practice?',
  fields: [
    { name: 'toSee', label: 'What we would like to see', kind: 'prose', required: true },
    { name: 'whoWouldCome', label: 'Who would come', kind: 'line', required: false },
  ],
  expectsReply: true,
  opens: 'visit',
  closingQuestion: 'What did you bring home?',
  outcomes: [
    { key: 'visited', label: 'Visited' },
    { key: 'not-possible', label: 'Not possible' },
  ],
});
