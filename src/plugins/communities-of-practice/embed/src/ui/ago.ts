import { html } from 'lit';
import type { App } from '../app/app';

/** "yesterday", with the exact moment on hover and in print. */
export const ago = (app: App, moment: string) => {
  const exact = app.moments.exactly(moment);
  return html`<time datetime=${moment} title=${exact} data-exact=${exact}
    >${app.moments.ago(moment)}</time
  >`;
};

/** Whether it happened since the reader was last here. */
export const isSince = (app: App, moment: string): boolean => {
  const { lastVisit } = app.state();
  return lastVisit !== null && Date.parse(moment) > lastVisit;
};
