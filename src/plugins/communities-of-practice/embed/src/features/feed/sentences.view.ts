import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { following } from '../../ui/link';

/** One stop of the keyboard, and arrows within it: eleven stops would stand before every conversation. */
const byArrows = (event: KeyboardEvent): void => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll('a')];
  const at = links.findIndex((link) => link === event.target);
  const next = links[(at + step + links.length) % links.length];
  event.preventDefault();
  next?.focus();
};

/** The seed's eleven sentences as a row to swipe: the way in to reading and to asking. */
export const sentencesView = (app: App) => {
  const { activities, place } = app.state();
  if (activities.is !== 'read')
    return html`<div class="sentences waiting" aria-hidden="true"></div>`;
  const chosen = activities.data.find(({ key }) => key === place.activity);
  return html`
    <div class="sentences" role="toolbar" aria-label=${app.say('sentences')} @keydown=${byArrows}>
      ${activities.data.map(({ key, prompt, name }, index) => {
        const isChosen = key === place.activity;
        const target = { ...place, activity: isChosen ? undefined : key };
        const isStop = chosen ? isChosen : index === 0;
        return html`<a
          class="sentence"
          tabindex=${isStop ? 0 : -1}
          href=${app.hrefOf(target)}
          aria-current=${isChosen ? 'true' : nothing}
          @click=${following(app, target)}
        >
          <span class="said">“${prompt}”</span><span class="named">${name}</span>
        </a>`;
      })}
    </div>
    ${chosen
      ? html`<div class="chosen">
          <p><span class="strong">${chosen.name}</span> ${app.say('reading-these')}</p>
          <div class="row">
            <a
              class="button primary"
              href=${app.hrefOf({ compose: chosen.key, community: place.community })}
              @click=${following(app, { compose: chosen.key, community: place.community })}
              >${app.say('say-it-yourself')}</a
            >
            <a
              class="button"
              href=${app.hrefOf({ ...place, activity: undefined })}
              @click=${following(app, { ...place, activity: undefined })}
              >${app.say('everything')}</a
            >
          </div>
        </div>`
      : nothing}
  `;
};
