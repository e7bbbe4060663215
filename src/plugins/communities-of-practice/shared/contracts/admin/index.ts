export * from './cultivation';
export * from './moderation';
export * from './participation';
