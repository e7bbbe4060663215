/** The limits would refuse what the bench sends: as good as none. */
const NO_LIMITS = {
  secondsBetweenReplies: 0,
  secondsBetweenContributions: 0,
  newSecondsBetweenReplies: 0,
  newSecondsBetweenContributions: 0,
  newContributionsADay: 1_000_000,
  newRepliesADay: 1_000_000,
  samePostMinutes: 0,
  concernsADay: 1_000_000,
  visitActsAMinute: 1_000_000,
  filesAnHour: 1_000_000,
  fileMegabytesADay: 1_000_000,
};

/** The bench deletes the folder when it has measured. */
const FILES = { folder: '.tmp/files', perResource: 1_000 };

module.exports = ({ env }) => ({
  'users-permissions': {
    enabled: true,
    resolve: '@strapi/plugin-users-permissions/package.json',
    config: { jwtManagement: 'refresh', jwtSecret: env('JWT_SECRET') },
  },
  'communities-of-practice': {
    enabled: true,
    resolve: env('BENCH_PLUGIN'),
    config: { limits: NO_LIMITS, files: FILES },
  },
  ...(env.bool('BENCH_COMMENTS', false)
    ? {
        comments: {
          enabled: true,
          resolve: './node_modules/strapi-plugin-comments',
          config: {
            enabledCollections: ['api::bench-community.bench-community'],
            moderatorRoles: [],
            approvalFlow: [],
            entryLabel: { '*': ['name'] },
          },
        },
      }
    : {}),
});
