import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/app';
import { ago } from './ago';
import { face } from './face';

interface Signed {
  author: { documentId: string; name: string } | null;
  community?: { name: string };
  moment: string;
  editedAt?: string | null;
  /** At its end. */
  counts?: TemplateResult | typeof nothing;
}

/** Who said it, where, and when. */
export const byline = (app: App, { author, community, moment, editedAt, counts }: Signed) =>
  html`<p class="byline">
    ${face(author)}
    <span>
      <bdi>${author?.name ?? app.say('former-member')}</bdi>
      ${community && app.host.community === null
        ? html`<span class="in">${app.say('in-community', { community: community.name })}</span>`
        : nothing}
      · ${ago(app, moment)}
      ${editedAt ? html`· ${app.say('changed')} ${ago(app, editedAt)}` : nothing}
    </span>
    ${counts ? html`<span class="counts">${counts}</span>` : nothing}
  </p>`;
