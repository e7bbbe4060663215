const { createCoreRouter } = require('@strapi/strapi').factories;

module.exports = createCoreRouter('api::bench-reply.bench-reply');
