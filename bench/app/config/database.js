/** As a generated Strapi app connects; the bare Koa beside it gets the same pool and file. */
module.exports = ({ env }) =>
  env('DATABASE_CLIENT') === 'postgres'
    ? {
        connection: {
          client: 'postgres',
          connection: {
            host: env('DATABASE_HOST'),
            port: env.int('DATABASE_PORT'),
            database: env('DATABASE_NAME'),
            user: env('DATABASE_USERNAME'),
            password: env('DATABASE_PASSWORD', ''),
            schema: 'public',
          },
          pool: { min: 2, max: 10 },
        },
        settings: { forceMigration: false },
      }
    : {
        connection: {
          client: 'sqlite',
          connection: { filename: env('DATABASE_FILENAME') },
          useNullAsDefault: true,
        },
        settings: { forceMigration: false },
      };
