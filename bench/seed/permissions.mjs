const UP = 'plugin::users-permissions';

/** What a visitor may read: the feeds of all contenders, with what they populate. */
const PUBLIC = [
  'plugin::communities-of-practice.contribution.find',
  'plugin::communities-of-practice.search.find',
  'plugin::communities-of-practice.resource.find',
  'plugin::communities-of-practice.resource-file.findOne',
  'plugin::communities-of-practice.adaptation.find',
  'plugin::communities-of-practice.faq.find',
  'plugin::communities-of-practice.visit.find',
  'plugin::communities-of-practice.visit.findOne',
  'api::bench-post.bench-post.find',
  'api::bench-community.bench-community.find',
  'api::bench-fixed.bench-fixed.find',
  `${UP}.user.find`,
  'plugin::comments.client.findAllFlat',
];

/** Relations to users can be set over REST only by who may find users. */
const AUTHENTICATED = [
  ...PUBLIC,
  'plugin::communities-of-practice.contribution.create',
  'plugin::communities-of-practice.resource-file.create',
  'plugin::communities-of-practice.visit.takePlace',
  'api::bench-post.bench-post.create',
  `${UP}.user.me`,
];

const grant = async (strapi, type, actions) => {
  const role = await strapi.db.query(`${UP}.role`).findOne({ where: { type } });
  const permissions = strapi.db.query(`${UP}.permission`);
  for (const action of actions) {
    const has = await permissions.findOne({ where: { action, role: role.id } });
    if (!has) await permissions.create({ data: { action, role: role.id } });
  }
};

/** Grants both roles what the contenders ask for. */
export const grantAll = async (strapi) => {
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  await grant(strapi, 'public', PUBLIC);
  await grant(strapi, 'authenticated', AUTHENTICATED);
};
