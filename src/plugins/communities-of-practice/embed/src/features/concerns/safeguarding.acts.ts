import type { App } from '../../app/app';

/** Whom to tell and what becomes of it. Not kept on the device: that somebody asked is nobody's business. */
export const readSafeguarding = (app: App): void => {
  void app.read('safeguarding.find', {}, (reading) => {
    app.set({
      safeguarding: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading,
    });
  });
};
