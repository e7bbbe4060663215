import { defineActivity } from '../define-activity';

export const PEERS_MAX = 3;

export const growingConfidence = defineActivity({
  key: 'growing-confidence',
  name: 'Growing confidence',
  prompt: 'Can I just check out this idea with you?',
  fields: [
    {
      name: 'peers',
      label: 'Who should see it first',
      help: 'Up to three members. Only they and you see it; name nobody and everybody here sees it.',
      kind: 'people',
      required: false,
      maxItems: PEERS_MAX,
    },
  ],
  expectsReply: true,
  opens: 'quiet-check',
  closingQuestion: 'What will you do with it?',
  outcomes: [
    { key: 'going-ahead', label: 'Going ahead' },
    { key: 'rethinking', label: 'Rethinking' },
    { key: 'set-aside', label: 'Set aside' },
  ],
});
