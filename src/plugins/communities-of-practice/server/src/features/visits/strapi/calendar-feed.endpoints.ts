import { calendarFeedContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { contentPrefix } from '../../../http/addresses';
import { endpoint, type Call } from '../../../http/endpoint';
import { secretPage } from '../../../http/secret-pages';
import { feedMadeAt, makeFeed, readFeed, revokeFeed } from './calendar-feed.service';

const make = async ({ strapi, actor }: Pick<Call, 'strapi' | 'actor'>) => {
  const { token, ...feed } = await makeFeed(strapi, personOf(actor).key);
  const path = calendarFeedContracts.read.path.replace(':token', token);
  return { data: { ...feed, path: `${contentPrefix(strapi)}${path}` }, meta: {} };
};

export const calendarFeedEndpoints = [
  endpoint(calendarFeedContracts.find, async ({ strapi, actor }) => ({
    data: { madeAt: await feedMadeAt(strapi.db.connection, personOf(actor).key) },
    meta: {},
  })),

  // Asked again, it is made anew: which one it was is kept nowhere.
  endpoint(calendarFeedContracts.create, make, make),

  endpoint(calendarFeedContracts.delete, async ({ strapi, actor }) => {
    await revokeFeed(strapi, personOf(actor).key);
    return { data: { madeAt: null }, meta: {} };
  }),
];

export const calendarFeedPage = secretPage(calendarFeedContracts.read, (strapi, { token }) =>
  readFeed(strapi, token)
);
