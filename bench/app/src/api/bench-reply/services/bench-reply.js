const { createCoreService } = require('@strapi/strapi').factories;

module.exports = createCoreService('api::bench-reply.bench-reply');
