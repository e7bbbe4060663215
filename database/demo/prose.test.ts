import { prose } from './prose';

describe('prose', () => {
  it('takes the indent away and unwraps what was wrapped', () => {
    expect(prose`
      One paragraph
      on two lines.

      **Another** one.
    `).toBe('One paragraph on two lines.\n\n**Another** one.');
  });

  it('keeps list items on their own lines, and their second lines with them', () => {
    expect(prose`
      Take:
      - a torch
        and a friend
      - a pencil

      1. Look up
      2. Look down
    `).toBe('Take:\n- a torch and a friend\n- a pencil\n\n1. Look up\n2. Look down');
  });

  it('does not take emphasis at the start of a line for a list', () => {
    expect(prose`
      Do it
      *gently*.
    `).toBe('Do it *gently*.');
  });
});
