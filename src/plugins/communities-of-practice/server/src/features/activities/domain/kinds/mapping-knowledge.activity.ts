import { defineActivity } from '../define-activity';

export const mappingKnowledge = defineActivity({
  key: 'mapping-knowledge',
  name: 'Mapping knowledge & identifying gaps',
  prompt: 'What don’t we know about this? Who can help us?',
  fields: [
    { name: 'topics', label: 'Topics', kind: 'lines', required: true, maxLength: 80, maxItems: 8 },
    { name: 'whoMightKnow', label: 'Who might know', kind: 'prose', required: false },
  ],
  expectsReply: true,
  opens: 'gap',
  closingQuestion: 'What do we know now?',
  outcomes: [
    { key: 'known-now', label: 'Known now' },
    { key: 'partly-known', label: 'Partly known' },
    { key: 'still-a-gap', label: 'Still a gap' },
  ],
});
