const { createCoreRouter } = require('@strapi/strapi').factories;

module.exports = createCoreRouter('api::bench-community.bench-community');
