import { defineActivity } from '../define-activity';

export const seekingExperience = defineActivity({
  key: 'seeking-experience',
  name: 'Seeking experience',
  prompt: 'Has anyone else been facing this issue?',
  fields: [
    {
      name: 'setting',
      label: 'My setting',
      help: 'The kind of church or place, so that others can tell how alike you are.',
      kind: 'prose',
      required: false,
    },
  ],
  expectsReply: true,
  opens: null,
  closingQuestion: 'What did others’ experience teach?',
  outcomes: [
    { key: 'learned-from-others', label: 'Learned from others' },
    { key: 'nobody-yet', label: 'Nobody has met it yet' },
  ],
});
