import type { Thanks } from '../../app/state';
import { mayHaveWords } from './words-given';

const given = (giver: string, reply: string | null, why: string | null): Thanks => ({
  documentId: `${giver}${reply}`,
  kind: 'thanks',
  reply,
  why,
  giver: { documentId: giver, name: giver },
  givenAt: '2026-03-31T10:00:00.000Z',
});

const READ = {
  is: 'read',
  readAt: null,
  data: [
    given('ruth', null, null),
    given('ruth', 'r1', 'For the panels.'),
    given('tom', 'r1', null),
  ],
} as const;

describe('whether thanks carried words', () => {
  it.each([
    ['ruth', null, false],
    ['ruth', 'r1', true],
    ['tom', 'r1', false],
    // On a page of thanks that was not read.
    ['tom', null, true],
  ])('%s for %s: %s', (giver, reply, expected) => {
    expect(mayHaveWords(READ, giver, reply)).toBe(expected);
  });

  it('is not known before they are read', () => {
    expect(mayHaveWords({ is: 'reading' }, 'ruth', null)).toBe(true);
  });
});
