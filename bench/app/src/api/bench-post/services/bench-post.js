const { createCoreService } = require('@strapi/strapi').factories;

module.exports = createCoreService('api::bench-post.bench-post');
