/** Every view of the Gathering Places page, by name: the end of its address. */
export const viewsOf = (community: string, thread: string): Record<string, string> => ({
  feed: '',
  'one community': `?community=${community}&activity=visits`,
  'nothing found': '?text=zzzzzz',
  communities: '?view=communities',
  members: `?view=members&community=${community}`,
  mine: '?view=mine',
  thread: `?thread=${thread}`,
  'editing a thread': `?thread=${thread}&edit=${thread}`,
  'choosing an activity': '?compose=any',
  composing: `?compose=reusing-assets&community=${community}`,
  'choosing members': `?compose=growing-confidence&community=${community}`,
  'choosing contributions': `?compose=documenting-projects&community=${community}`,
  'not there': '?thread=aaaaaaaaaaaaaaaaaaaaaaaa',
});
