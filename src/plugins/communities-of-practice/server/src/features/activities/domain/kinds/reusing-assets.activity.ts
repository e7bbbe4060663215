import { defineActivity } from '../define-activity';

export const reusingAssets = defineActivity({
  key: 'reusing-assets',
  name: 'Reusing assets',
  prompt: 'I’ve developed/found this resource that you might like to tweak.',
  fields: [
    { name: 'resourceTitle', label: 'What it is called', kind: 'line', required: true },
    {
      name: 'resourceKind',
      label: 'What it is',
      kind: 'choice',
      required: true,
      choices: [
        { key: 'experience', label: 'An experience' },
        { key: 'story', label: 'A story' },
        { key: 'tool', label: 'A tool' },
        { key: 'recurring-solution', label: 'A way of addressing a recurring problem' },
      ],
    },
    { name: 'resourceUrl', label: 'Where it is', kind: 'link', required: false },
  ],
  expectsReply: false,
  opens: 'resource',
  closingQuestion: 'Who has used or adapted it?',
  outcomes: [
    { key: 'adapted', label: 'Adapted' },
    { key: 'used', label: 'Used' },
    { key: 'no-takers', label: 'No takers yet' },
  ],
});
