/** What a project says in its config/plugins. */
module.exports = (strapi) =>
  strapi.config.set('plugin::communities-of-practice.cors', {
    origins: ['https://www.st-mary.example'],
  });
