/** Every view of the element, by name: the end of its page's address. */
export const viewsOf = (community: string, thread: string): Record<string, string> => ({
  feed: '',
  'one community': `?gp-community=${community}&gp-activity=visits`,
  'nothing found': '?gp-text=zzzzzz',
  communities: '?gp-view=communities',
  people: `?gp-view=community&gp-community=${community}`,
  mine: '?gp-view=mine',
  thread: `?gp-thread=${thread}`,
  composing: `?gp-compose=reusing-assets&gp-community=${community}`,
  'choosing members': `?gp-compose=growing-confidence&gp-community=${community}`,
  'choosing contributions': `?gp-compose=documenting-projects&gp-community=${community}`,
  resources: '?gp-view=shared',
  answers: '?gp-view=shared&gp-part=answers',
  visits: '?gp-view=shared&gp-part=visits',
  'sharing a resource': `?gp-view=shared&gp-add=resource&gp-community=${community}`,
  'offering a visit': `?gp-view=shared&gp-part=visits&gp-add=offer&gp-community=${community}`,
  'not there': '?gp-thread=aaaaaaaaaaaaaaaaaaaaaaaa',
});
