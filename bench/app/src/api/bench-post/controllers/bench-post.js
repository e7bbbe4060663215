const { createCoreController } = require('@strapi/strapi').factories;

module.exports = createCoreController('api::bench-post.bench-post');
