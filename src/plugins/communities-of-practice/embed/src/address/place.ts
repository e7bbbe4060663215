/** Where one is in the element: what the `gp-…` parameters of the host page's address say. */
export interface Place {
  view?: 'communities' | 'community' | 'mine' | 'report' | 'search' | 'shared';
  /** Of what is shared: resources, if nothing else. */
  part?: 'answers' | 'visits';
  resource?: string;
  faq?: string;
  visit?: string;
  /** What of it is being added. */
  add?: 'resource' | 'faq' | 'offer' | 'request';
  /** The conversation, or the visit, that it is made from. */
  from?: string;
  visited?: string;
  /** Which resources. */
  kind?: string;
  thread?: string;
  /** A reply to go to, as `#reply-…` names it. */
  reply?: string;
  /** The activity of a conversation that is being begun. */
  compose?: string;
  community?: string;
  activity?: string;
  status?: string;
  text?: string;
  sort?: string;
  /** By which a forgotten password is set anew: the link in the e-mail brings it. */
  code?: string;
}

const NAMES = [
  'view',
  'part',
  'resource',
  'faq',
  'visit',
  'add',
  'from',
  'visited',
  'kind',
  'thread',
  'compose',
  'community',
  'activity',
  'status',
  'text',
  'sort',
  'code',
] as const;
const REPLY = /^#reply-([a-z0-9]{24})$/;

/** @param address of the page; what is not ours in it is left alone. */
export const placeIn = (address: URL): Place => {
  const given = NAMES.map((name) => [name, address.searchParams.get(`gp-${name}`)] as const);
  const reply = REPLY.exec(address.hash)?.[1];
  const place: Place = Object.fromEntries(
    [...given, ['reply', reply] as const].filter(([, value]) => value)
  );
  // One of them is among what is shared, also in an address that somebody has shortened.
  if (place.resource ?? place.faq ?? place.visit) place.view = 'shared';
  return place;
};

/** What is open there, or being added; nothing in a list. */
export const openAt = ({ thread, resource, faq, visit, add }: Place): string | undefined =>
  thread ?? resource ?? faq ?? visit ?? add;

/** The same page's address at another place of the element: its own query stays as it is. */
export const addressOf = (page: URL, place: Place): URL => {
  const address = new URL(page);
  for (const name of [...address.searchParams.keys()]) {
    if (name.startsWith('gp-')) address.searchParams.delete(name);
  }
  for (const name of NAMES) {
    const value = place[name];
    if (value) address.searchParams.set(`gp-${name}`, value);
  }
  if (place.reply) address.hash = `reply-${place.reply}`;
  else if (REPLY.test(address.hash)) address.hash = '';
  return address;
};
