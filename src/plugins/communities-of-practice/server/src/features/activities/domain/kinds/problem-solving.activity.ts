import { defineActivity } from '../define-activity';

export const problemSolving = defineActivity({
  key: 'problem-solving',
  name: 'Problem solving',
  prompt: 'I’m stuck: can we brainstorm some ideas?',
  fields: [
    {
      name: 'tried',
      label: 'What I have tried',
      help: 'So that nobody sends you where you have already been.',
      kind: 'prose',
      required: false,
    },
  ],
  expectsReply: true,
  opens: null,
  closingQuestion: 'What did you try, and what worked?',
  outcomes: [
    { key: 'solved', label: 'Solved' },
    { key: 'partly-solved', label: 'Partly solved' },
    { key: 'not-solved', label: 'Not solved' },
  ],
});
