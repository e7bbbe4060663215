import { defineActivity } from '../define-activity';

export const documentingProjects = defineActivity({
  key: 'documenting-projects',
  name: 'Documenting projects',
  prompt: 'Let’s develop some FAQs.',
  fields: [
    {
      name: 'sources',
      label: 'The contributions it draws from',
      kind: 'contributions',
      required: false,
      maxItems: 20,
    },
  ],
  expectsReply: true,
  opens: 'faq',
  closingQuestion: 'Which FAQs came of it?',
  outcomes: [
    { key: 'faq-made', label: 'FAQs made' },
    { key: 'faq-extended', label: 'FAQs extended' },
    { key: 'not-needed', label: 'Not needed after all' },
  ],
});
