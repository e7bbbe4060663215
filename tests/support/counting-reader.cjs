/** A reader that writes down what it was given, slowly enough to be killed in the middle. */
module.exports = (strapi) => {
  strapi
    .plugin('communities-of-practice')
    .service('ledger')
    .subscribe({
      name: 'counting',
      async handle(events, { trx }) {
        for (const { what, position } of events) {
          await trx('test_seen').insert({ what, position });
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      },
    });
};
