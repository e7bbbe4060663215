import type { Core } from '@strapi/strapi';

// Without its built files Strapi would skip the plugin and drop its tables: fail loudly instead.
require.resolve('strapi-plugin-communities-of-practice/strapi-server');

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      // As it comes a token lasts ten minutes, and whose line breaks while asking for the next is signed out.
      sessions: { accessTokenLifespan: 4 * 60 * 60 },
      jwtSecret: env('JWT_SECRET'),
    },
  },
  graphql: {
    enabled: env.bool('GRAPHQL', true),
    config: { depthLimit: 10, defaultLimit: 25, maxLimit: 100 },
  },
  'communities-of-practice': {
    enabled: true,
    config: { metrics: { timeZone: 'Europe/London' } },
  },
});

export default plugins;
