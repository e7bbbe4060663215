import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { sayingWhyNot } from '../../ui/said-failure';
import { putShared } from '../shared/listing';
import type { CalendarFeed } from '../shared/shared.state';

const put = (app: App, calendarFeed: CalendarFeed) => putShared(app, { calendarFeed });

export const readCalendarFeed = (app: App): void => {
  if (!app.state().isSignedIn) return;
  void app.read('calendar-feed.find', {}, (reading) => {
    if (reading.is !== 'read') return;
    const { madeAt } = reading.data.data;
    const known = app.state().shared.calendarFeed;
    put(app, { madeAt, address: known?.madeAt === madeAt ? known.address : null });
  });
};

const make = (app: App) =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('calendar-feed.create', {});
    put(app, { madeAt: data.madeAt, address: new URL(data.path, app.base).href });
    app.focusOn('#gp-feed');
  });

const revoke = (app: App) =>
  app.ask({
    is: 'confirm',
    title: app.say('feed.revoke'),
    text: app.say('feed.revoke.what'),
    yes: app.say('feed.revoke'),
    onYes: () =>
      void sayingWhyNot(app, async () => {
        await app.call('calendar-feed.delete', {});
        put(app, { madeAt: null, address: null });
        app.notify({ text: app.say('feed.revoked'), undo: null });
      }),
  });

const addressView = (app: App, address: string) =>
  html`<label class="field">
    <span>${app.say('feed.address')}</span>
    <span class="hint">${app.say('feed.once')}</span>
    <input
      id="gp-feed"
      readonly
      .value=${address}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
    />
  </label>`;

/** One's own visits in one's own calendar, at an address that one can take back. */
export const calendarFeedView = (app: App) => {
  const feed = app.state().shared.calendarFeed;
  if (feed === undefined || !app.state().isSignedIn) return nothing;
  return html`<details class="narrow">
    <summary>${app.say('feed')}</summary>
    <p class="hint">${app.say('feed.what')}</p>
    ${feed.address === null ? nothing : addressView(app, feed.address)}
    ${feed.madeAt !== null && feed.address === null
      ? html`<p class="hint">${app.say('feed.since', { day: app.moments.day(feed.madeAt) })}</p>`
      : nothing}
    <div class="row">
      <button class="button" @click=${() => make(app)}>
        ${app.say(feed.madeAt === null ? 'feed.make' : 'feed.make-another')}
      </button>
      ${feed.madeAt === null
        ? nothing
        : html`<button class="button quiet" @click=${() => revoke(app)}>
            ${app.say('feed.revoke')}
          </button>`}
    </div>
  </details>`;
};
