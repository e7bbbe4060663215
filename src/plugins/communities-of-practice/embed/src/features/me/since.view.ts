import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Result } from '../../app/state';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { aboutView, resultView } from './result.view';

/** What somebody answered stands in the thread, where it is read next; on a phone there is no room for both. */
const inShort = (result: Result): Result =>
  result.verb === 'reply.posted' ? { ...result, words: null } : result;

/** "Since you were here": answers to the reader, and somebody whom they could help. */
export const sinceView = (app: App) => {
  const { isSignedIn, since } = app.state();
  if (!isSignedIn || since.results.is !== 'read') return nothing;
  const { data } = since.results;
  const { unanswered } = since;
  if (data.length === 0 && unanswered === null) return nothing;
  const place = { thread: unanswered?.documentId };
  return html`<section class="since" aria-labelledby="gp-since">
    ${heading(app, 0, app.say('since-you-were-here'), { id: 'gp-since', look: 1 })}
    <ul>
      ${data.map((result) => resultView(app, inShort(result), aboutView(app, result)))}
      ${unanswered
        ? html`<li>
            ${app.say('you-could-help', {
              name: unanswered.author?.name ?? app.say('former-member'),
            })}
            <a href=${app.hrefOf(place)} @click=${following(app, place)}
              ><bdi>${unanswered.title}</bdi></a
            >
          </li>`
        : nothing}
    </ul>
  </section>`;
};
