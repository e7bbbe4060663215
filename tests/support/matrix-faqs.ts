type Row = Record<string, unknown>;

/** A FAQ in one of the matrix's states: some are its state, some its standing. */
export const faqGiven = (state: string): Row =>
  ['held', 'hidden', 'withdrawn'].includes(state) ? { standing: state } : { state };

export const suggestionGiven = (state: string): Row => {
  if (state === 'answered') return { state: 'declined', answer: 'Not so here.' };
  return state === 'open' || state === 'on-hidden' ? {} : { standing: state };
};

/** The FAQ that a suggestion in one of the matrix's states is for. */
export const faqOfSuggestion = (state: string): Row => ({
  standing: state === 'on-hidden' ? 'hidden' : 'shown',
});
