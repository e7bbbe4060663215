export * from './beginning';
export * from './community-settings';
export * from './conversations';
export * from './cultivation';
export * from './history';
export * from './moderation';
export * from './participation';
export * from './people';
